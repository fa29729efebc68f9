/** The whole year of a company in one file, from its data to its tools. */
import type { Template } from '../template';

export const complete: Template = {
  id: 'complete',
  name: { en: 'Complete plan', it: 'Piano completo' },
  summary: {
    en: 'The whole year in one file, from data and goals to team, actions and tools.',
    it: 'Tutto l’anno in un solo file, dai dati e dagli obiettivi a team, azioni e strumenti.',
  },
  always: ['funnel', 'strategy', 'situation', 'goals', 'kpis', 'team', 'tools', 'actions'],
  offered: ['channels', 'pipeline', 'sla', 'weekly', 'padre', 'calendar'],
  ticked: [],
  tabs: [
    'plan',
    'situation',
    'strategy',
    'goals',
    'kpis',
    'team',
    'actions',
    'tools',
    'assumptions',
    'funnel',
    'forecast',
    'channels',
    'pipeline',
    'sla',
    'weekly',
    'padre',
    'calendar',
  ],
  steps: ['business', 'goal', 'funnel', 'timing', 'costs', 'team', 'kpis'],
  exampleName: { en: 'Example complete plan', it: 'Esempio di piano completo' },
  cards: ['goal', 'outlook', 'actual', 'chance', 'cac', 'payback', 'capacity', 'goals'],
};
