/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Actions', it: 'Azioni' },
  purpose: {
    en: 'Who does what by when, on one screen.',
    it: 'Chi fa che cosa, entro quando, in una sola schermata.',
  },
};

export const title = { en: 'Actions', it: 'Azioni' };
