/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Situation', it: 'Situazione' },
  purpose: {
    en: 'Where you stand, SWOT, competitors, trends and data.',
    it: 'A che punto sei, SWOT, concorrenti, tendenze e dati.',
  },
};

export const title = { en: 'Situation', it: 'Situazione' };
