/** Goals, pipeline, quotas and capacity, with one owner for every action. */
import type { Template } from '../template';

export const sales: Template = {
  id: 'sales',
  name: { en: 'Sales plan', it: 'Piano vendite' },
  summary: {
    en: 'Goals, pipeline, quotas and capacity, with one owner for every action.',
    it: 'Obiettivi, pipeline, quote di vendita e capacità, con un responsabile unico per ogni azione.',
  },
  shows: 'pipeline',
  models: ['subscription', 'project'],
  instead: {
    en: 'For an online shop, take the Marketing plan.',
    it: 'Per un negozio online scegli il Piano di marketing.',
  },
  always: ['funnel', 'pipeline'],
  offered: [
    'goals',
    'team',
    'kpis',
    'actions',
    'strategy',
    'situation',
    'tools',
    'sla',
    'weekly',
    'calendar',
  ],
  ticked: ['goals', 'team', 'kpis', 'actions'],
  // Whom to sell to is still to be found out, and nobody carries a quota.
  tickedBefore: ['goals', 'kpis', 'actions', 'strategy'],
  tabs: ['plan', 'goals', 'pipeline', 'team', 'kpis', 'actions', 'assumptions', 'funnel', 'forecast'],
  steps: ['business', 'goal', 'funnel', 'team', 'kpis'],
  exampleName: { en: 'Example sales plan', it: 'Esempio di piano vendite' },
  cards: ['goal', 'outlook', 'actual', 'chance', 'coverage', 'capacity', 'winRate', 'goals'],
};
