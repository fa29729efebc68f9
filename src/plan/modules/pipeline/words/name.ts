/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Pipeline', it: 'Pipeline' },
  purpose: {
    en: 'What each stage means, what is open, and whether it covers the quarter.',
    it: 'Che cosa vuol dire ogni fase, che cosa è aperto e se copre il trimestre.',
  },
};

export const title = { en: 'Pipeline', it: 'Pipeline' };
