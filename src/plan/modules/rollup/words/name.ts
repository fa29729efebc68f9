/** What the module is called, what it is for, and the titles of its tabs. */
export const moduleName = {
  name: { en: 'Roll-up', it: 'Consolidato' },
  purpose: {
    en: 'How all teams are doing together, and each by itself.',
    it: 'Come va l’insieme dei team, e ognuno per sé.',
  },
};

export const titles = {
  rollup: { en: 'Roll-up', it: 'Consolidato' },
  data: { en: 'Team data', it: 'Dati dei team' },
};
