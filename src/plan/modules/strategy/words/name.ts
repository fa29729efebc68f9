/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Strategy', it: 'Strategia' },
  purpose: {
    en: 'Why this plan, the 5 Ps, and the customers you want.',
    it: 'Perché questo piano, le 5 P e i clienti che vuoi.',
  },
};

export const title = { en: 'Strategy', it: 'Strategia' };
