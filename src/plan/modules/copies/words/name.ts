/** What the module is called, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Teams', it: 'Team' },
  purpose: {
    en: 'Which team has which share of the goal, and where its copy is.',
    it: 'Quale team ha quale quota dell’obiettivo, e dov’è la sua copia.',
  },
};

export const title = { en: 'Teams', it: 'Team' };
