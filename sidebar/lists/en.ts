/** What the pages of actions and of a month's KPIs say in English. */
export const enLists = {
  addAction: 'Add an action',
  action: {
    title: 'What is to be done?',
    lead: 'One action, one owner. It goes to the next free row of the list.',
    action: 'Action',
    blank: 'Say what is to be done.',
    owner: 'Owner',
    nobody: 'Nobody yet',
    start: 'Start',
    due: 'Due',
    reversed: 'It would end before it starts.',
    add: 'Add it',
    adding: 'Adding…',
    added: '“{action}” is in the list.',
    full: 'Every row of the list is taken. Insert a row in the list and type it there.',
  },
  kpis: {
    title: 'KPIs of {month}',
    lead: 'Those that the plan does not count month by month. Blank means not known, and changes nothing.',
    toDate: 'So far, on KPIs: {value}',
    ofOwner: '{name} · {owner}',
    save: 'Save the KPIs',
    skip: 'Not now',
    saved: 'The KPIs are saved, too.',
  },
} as const;
