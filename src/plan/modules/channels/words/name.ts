/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'Channels', it: 'Canali' },
  purpose: {
    en: 'What each channel costs and must bring, and what it brought.',
    it: 'Quanto costa ogni canale, che cosa deve portare e che cosa ha portato.',
  },
};

export const title = { en: 'Channels', it: 'Canali' };
