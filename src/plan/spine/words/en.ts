/** English words of what every plan has, whatever its modules. */
export const en = {
  plan: 'Plan',
  assumptions: 'Assumptions',
  lead: 'Type in the yellow cells. Everything else is calculated from them.',
  checks: {
    title: 'Checks',
    check: 'Check',
    found: 'Found',
    status: 'Status',
    where: 'Where',
    fine: 'Fine',
    look: 'Look',
    fix: 'Fix',
    allFine: 'All checks fine',
    one: '1 check to look at',
    several: ' checks to look at',
    notNumbers: 'Typed values that are not numbers',
    errors: 'Cells with an error',
  },
} as const;
