/** What the module is called where it is ticked, what it is for, and the title of its tab. */
export const moduleName = {
  name: { en: 'KPIs', it: 'KPI' },
  purpose: {
    en: 'The few numbers that both teams watch, with target, owner and status.',
    it: 'I pochi numeri che i due team seguono, con target, responsabile e stato.',
  },
};

export const title = { en: 'KPIs', it: 'KPI' };
