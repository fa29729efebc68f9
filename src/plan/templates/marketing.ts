/** Positioning, channels with budget, and the leads they must bring. */
import type { Template } from '../template';

export const marketing: Template = {
  id: 'marketing',
  name: { en: 'Marketing plan', it: 'Piano di marketing' },
  summary: {
    en: 'Positioning, channels with budget, and the leads they must bring.',
    it: 'Posizionamento, canali con budget e i lead che devono portare.',
  },
  shows: 'channels',
  always: ['funnel', 'strategy', 'situation', 'goals', 'kpis', 'channels', 'actions'],
  offered: ['team', 'tools', 'sla', 'weekly', 'calendar'],
  ticked: [],
  tabs: [
    'plan',
    'strategy',
    'situation',
    'goals',
    'channels',
    'kpis',
    'actions',
    'assumptions',
    'funnel',
    'forecast',
    'sla',
    'weekly',
    'team',
    'tools',
    'calendar',
  ],
  steps: ['business', 'goal', 'funnel', 'costs', 'channels', 'kpis'],
  exampleName: { en: 'Example marketing plan', it: 'Esempio di piano di marketing' },
  cards: ['goal', 'outlook', 'leadsToDate', 'chance', 'channelBudget', 'costPerLead', 'cac', 'goals'],
};
