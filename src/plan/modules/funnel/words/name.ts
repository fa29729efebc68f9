/** What the module is called where it is ticked, and what it is for. */
export const moduleName = {
  name: { en: 'Funnel and forecast', it: 'Funnel e previsione' },
  purpose: {
    en: 'What each month has to bring, and where the year is heading.',
    it: 'Che cosa deve portare ogni mese e dove va l’anno.',
  },
};
