/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Team', it: 'Team' },
  purpose: {
    en: 'Who sells how much, whom to hire, and by when.',
    it: 'Chi vende quanto, chi assumere ed entro quando.',
  },
};

export const title = { en: 'Team', it: 'Team' };
