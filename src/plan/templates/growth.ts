/** From a revenue goal to the visits, leads and deals of every month. */
import type { Template } from '../template';

export const growth: Template = {
  id: 'growth',
  name: { en: 'Growth plan', it: 'Piano di crescita' },
  summary: {
    en: 'From a revenue goal to the visits, leads and deals of every month.',
    it: 'Da un obiettivo di fatturato alle visite, ai lead e alle trattative di ogni mese.',
  },
  always: ['funnel'],
  offered: [
    'strategy',
    'situation',
    'goals',
    'kpis',
    'tools',
    'sla',
    'weekly',
    'actions',
    'padre',
    'calendar',
  ],
  ticked: [],
  tabs: [
    'plan',
    'assumptions',
    'funnel',
    'forecast',
    'strategy',
    'situation',
    'goals',
    'kpis',
    'tools',
    'sla',
    'weekly',
    'actions',
    'padre',
    'calendar',
  ],
  steps: ['goal', 'funnel', 'timing', 'costs'],
  exampleName: { en: 'Example growth plan', it: 'Piano di crescita di esempio' },
  cards: ['goal', 'outlook', 'actual', 'chance', 'cac', 'ltv', 'ratio', 'payback'],
};
