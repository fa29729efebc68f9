/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Weekly', it: 'Settimane' },
  purpose: {
    en: 'Promised, delivered and answered, one row a week for the meeting.',
    it: 'Promessi, consegnati e risposte: una riga a settimana per la riunione.',
  },
};

export const title = { en: 'Weekly', it: 'Settimane' };
