/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Tools', it: 'Strumenti' },
  purpose: {
    en: 'Which tool for which need, scored, with its cost.',
    it: 'Quale strumento per quale esigenza, con voto e costo.',
  },
};

export const title = { en: 'Tools', it: 'Strumenti' };
