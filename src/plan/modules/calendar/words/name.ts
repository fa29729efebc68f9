/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Review calendar', it: 'Calendario delle revisioni' },
  purpose: {
    en: 'Every review of the year with its date, and what was decided.',
    it: 'Ogni revisione dell’anno con la sua data e che cosa si è deciso.',
  },
};

export const title = { en: 'Calendar', it: 'Calendario' };
