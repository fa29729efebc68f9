/** From a revenue goal to the visits, leads and deals of every month. */
import type { Template } from '../template';

export const growth: Template = {
  id: 'growth',
  name: { en: 'Growth plan', it: 'Piano di crescita' },
  summary: {
    en: 'From a revenue goal to the visits, leads and deals of every month.',
    it: 'Da un obiettivo di fatturato alle visite, ai lead e alle trattative di ogni mese.',
  },
  shows: 'plan',
  always: ['funnel'],
  offered: [
    'strategy',
    'situation',
    'goals',
    'kpis',
    'channels',
    'team',
    'pipeline',
    'tools',
    'sla',
    'weekly',
    'actions',
    'padre',
    'calendar',
  ],
  ticked: ['kpis'],
  tabs: ['plan', 'assumptions', 'funnel', 'forecast'],
  steps: ['business', 'goal', 'funnel', 'timing', 'costs'],
  exampleName: { en: 'Example growth plan', it: 'Esempio di piano di crescita' },
  onReview: ['kpis'],
  cards: ['goal', 'outlook', 'actual', 'chance', 'cac', 'ltv', 'ratio', 'payback'],
};
