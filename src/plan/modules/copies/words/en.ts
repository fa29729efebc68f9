/** English words of the Teams tab. */
export const en = {
  lead: 'One row for each team. Leave Destination blank for a new spreadsheet.',
  heads: {
    team: 'Team',
    share: 'Share',
    goal: 'Goal',
    destination: 'Destination',
    language: 'Language',
    rate: '1 of its currency in {currency}',
    state: 'State',
    day: 'Copied on',
    says: 'What happened',
    link: 'Link',
  },
  whole: 'Shares add up to 100%',
  part: 'Part of the goal has no team yet',
  over: 'Shares are more than 100%',
  accepts: {
    share: 'A share from 0 to 100%.',
    destination: 'The link of a spreadsheet, or blank for a new one.',
    language: 'One of the list, or blank for that of the plan.',
    rate: 'Only where the team plans in another currency.',
  },
} as const;
