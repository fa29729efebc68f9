/** Eight parts of a customer-centred business on one page, each with its number. */
import type { Template } from '../template';

export const padre: Template = {
  id: 'padre',
  name: { en: 'PADRE canvas', it: 'Canvas PADRE' },
  summary: {
    en: 'Eight parts of the business on one page, each with its number.',
    it: 'Otto parti dell’azienda in una pagina, ciascuna con il suo numero.',
  },
  shows: 'padre',
  always: ['funnel', 'padre'],
  offered: ['kpis', 'actions', 'goals', 'strategy', 'team', 'calendar'],
  ticked: ['kpis'],
  // It opens on its canvas.
  tabs: ['padre', 'kpis', 'plan', 'assumptions', 'funnel', 'forecast'],
  steps: ['business', 'goal', 'funnel', 'kpis'],
  skips: ['goal'],
  exampleName: { en: 'Example PADRE canvas', it: 'Esempio di canvas PADRE' },
  cards: ['goal', 'outlook', 'actual', 'chance', 'cac', 'ltv', 'payback', 'kpis'],
};
