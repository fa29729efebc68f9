/** What marketing and sales promise each other, read from the funnel and checked every week. */
import type { Template } from '../template';

export const agreement: Template = {
  id: 'sla',
  name: { en: 'Marketing–sales SLA', it: 'SLA marketing–vendite' },
  summary: {
    en: 'What both sides promise, checked every week.',
    it: 'Gli impegni di marketing e vendite, verificati ogni settimana.',
  },
  shows: 'sla',
  models: ['subscription', 'project'],
  instead: {
    en: 'For an online shop, take the Marketing plan.',
    it: 'Per un negozio online scegli il Piano di marketing.',
  },
  always: ['funnel', 'sla', 'weekly'],
  offered: ['kpis', 'pipeline', 'channels', 'actions', 'calendar'],
  ticked: [],
  // It opens on the page that both sides quote.
  tabs: ['sla', 'weekly', 'plan', 'assumptions', 'funnel', 'forecast'],
  steps: ['goal', 'funnel', 'agreement', 'people'],
  // What sales hands on is a sale, paid once.
  starts: { model: 'project' },
  exampleName: { en: 'Example SLA', it: 'Esempio di SLA' },
  cards: ['promise', 'counted', 'paceToGo', 'answered', 'goal', 'outlook', 'actual', 'chance'],
};
