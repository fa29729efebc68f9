/** The teams that share one plan. Nobody chooses it: the add-on builds it when a plan is copied. */
import type { Template } from '../template';

export const teams: Template = {
  id: 'teams',
  name: { en: 'Teams', it: 'Team' },
  summary: {
    en: 'Which team has which share of a plan, and how all of them are doing together.',
    it: 'Quale team ha quale quota di un piano, e come va l’insieme.',
  },
  shows: 'rollup',
  always: ['copies', 'rollup'],
  offered: [],
  ticked: [],
  tabs: ['rollup', 'teams', 'team_data'],
  steps: [],
  exampleName: { en: 'Teams', it: 'Team' },
  cards: [],
  isBuiltByAddOn: true,
};
