/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'SLA', it: 'SLA' },
  purpose: {
    en: 'What marketing and sales promise, what counts as qualified, and until when.',
    it: 'Gli impegni di marketing e vendite, che cosa è qualificato e fino a quando.',
  },
};

export const title = { en: 'SLA', it: 'SLA' };
