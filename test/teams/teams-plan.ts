/** Answers of a plan of teams, as the add-on gives them. */
import type { Plan } from '../../src/plan/plan';

type Wanted = { language?: string; stages?: number; months?: number; currency?: string; goalCounts?: string };

export const teamsPlan = ({
  language = 'en',
  stages = 6,
  months = 12,
  currency = 'EUR',
  goalCounts = 'revenue',
}: Wanted) => ({
  template: 'teams',
  stage: 'growing',
  model: 'subscription',
  goalCounts,
  name: 'Growth plan 2027',
  owner: '',
  start: '2027-01',
  months,
  currency,
  language,
  modules: {
    copies: {
      prefix: 'bs1_',
      rows: 20,
      teams: [{ id: 'tnorthab', name: 'North', share: 0.4, destination: '', language: null, rate: null }],
    },
    rollup: {
      start: '2027-01',
      stages: Array.from({ length: stages }, (_, place) => ({
        id: `s${place + 1}`,
        name: `Stage ${place + 1}`,
      })),
    },
  },
});

/** Number patterns of the rows that hold what the goal counts. */
export const moneyRows = ({ tabs }: Plan): string[] =>
  tabs
    .find(({ key }) => key === 'rollup')!
    .cells.filter(({ at }) => ['goal', 'outlook', 'actual'].includes(at.row) && at.column === 'total')
    .map(({ pattern = '' }) => pattern);
