/** English words of the Actions tab. */
export const en = {
  lead: 'Who does what by when: one action per row, one owner.',
  block: 'What is to be done',
  note: 'Sort and filter as you like; done actions stay.',
  teach:
    'One action per row, one owner, two dates. Example: Write the call script for plant managers · Omar Reyes · 11 Jan to 29 Jan.',
  report: 'Open: {open} · late: {late} · due within 7 days: {soon} · without owner: {alone}.',
  firstLate: ' First late: {text}, {owner}.',
  week: 'Actions late: {late}. First: {text} (days: {days}).',
  heads: {
    no: 'No.',
    action: 'Action',
    serves: 'Serves',
    team: 'Team',
    owner: 'Owner',
    start: 'Start',
    due: 'Due',
    status: 'Status',
    flag: 'To look at',
    note: 'Note',
  },
  statuses: { todo: 'To do', going: 'In progress', done: 'Done', dropped: 'Dropped' },
  flags: {
    alone: 'No owner',
    undated: 'No due date',
    reversed: 'Ends before it starts',
    late: 'Days late',
    soon: 'Due within 7 days',
  },
  checks: {
    late: 'Actions that are late',
    alone: 'Actions without one owner',
    undated: 'Actions without a due date',
    reversed: 'Actions that end before they start',
  },
} as const;
