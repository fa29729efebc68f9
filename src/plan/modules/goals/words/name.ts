/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Goals and tactics', it: 'Obiettivi e tattiche' },
  purpose: {
    en: 'SMART goals and the tactics that serve them, each with its target and how far it is.',
    it: 'Obiettivi SMART e le tattiche che li servono, con target e avanzamento.',
  },
};

export const title = { en: 'Goals', it: 'Obiettivi' };
