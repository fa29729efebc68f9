/** English words of the Team tab. */
export const en = {
  lead: 'Who does what, what they can sell, and whom to hire when.',
  teach:
    'One row per person or open role. Example: Account executive 3 · Sales · month 3 · ramp 3 · quota 18,000.',
  report: 'Capacity: {capacity} for a goal of {goal}. Months below the goal: {months}.',
  looking: ' Start looking: {date}.',
  hiring: 'Months to find a person',
  capacity: {
    title: 'Capacity',
    heads: ['Team', 'Starts in month', 'Ramp, months', 'Quota a month', 'Attainment', 'Cost a month'],
    note: 'Blank start: already here. Ramp 3: a quarter in the first month, all from the fourth.',
  },
  enough: {
    title: 'Enough?',
    capacity: 'Capacity',
    goal: 'Value of the customers needed',
    ratio: 'Capacity ÷ goal',
    quota: 'Quota ÷ goal',
    quotaNote: 'Above 1.2: more is assigned than needed.',
    marketing: 'People in marketing',
    sales: 'People in sales',
    both: 'People in both',
    cost: 'Cost of the team',
    spend: 'Planned spend',
  },
  hires: {
    title: 'Hires',
    heads: ['First month', 'Start looking', 'Full from', 'Lost to ramp'],
    late: 'Too late',
    note: 'Rows with a start month. Looking begins early enough to find somebody.',
  },
  responsible: {
    title: 'Responsibilities',
    heads: ['Responsible for', 'KPI owned', 'How it is measured'],
  },
  together: {
    title: 'How we work together',
    questions: [
      'How do teams talk?',
      'What makes it hard today?',
      'When do we add a person? (the number)',
      'How are new people trained?',
    ],
  },
  week: 'Start looking: {name}, {date}.',
  checks: {
    below: 'Months with capacity below the goal',
    outside: 'Start months outside the plan',
    late: 'Hires whose search should have started',
    cost: 'Team costs more than the planned spend',
    twice: 'KPIs with two people in charge',
    quota: 'Sales people without a quota',
  },
  card: ['CAPACITY', 'What the team can sell, ÷ the value of the customers needed.', 'Months below'],
} as const;
