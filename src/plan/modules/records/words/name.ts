/** What the module is called where a plan tells of it, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Actuals from your CRM', it: 'Consuntivi dal CRM' },
  purpose: {
    en: 'What each month brought, counted from the rows of your CRM.',
    it: 'Che cosa ha portato ogni mese, contato sulle righe del CRM.',
  },
};

export const title = { en: 'CRM', it: 'CRM' };
