/** Answers that the tests plan from: the worked example of S64, frozen so that no test can change them for another. */
import type { GrowthAnswers } from '../../src/plan/modules/funnel/answers';

export const frozen = <Value extends object>(value: Value): Value => {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner) frozen(inner);
  return Object.freeze(value);
};

const stage = (name: string, rate: number) => ({
  name,
  rate,
  source: 'typed' as const,
  lag: 0,
  opening: null,
  count: null,
});

/** $10M goal, $1.1M a customer: 6,313.13 visits a month. */
export const workedExample: GrowthAnswers = frozen({
  name: 'Growth plan 2027',
  owner: 'Anna Rossi, VP Marketing',
  language: 'en',
  currency: 'USD',
  start: '2027-01',
  months: 12,
  goal: 10_000_000,
  existing: 0,
  value: 1_100_000,
  rounding: 'exact',
  stages: [
    stage('Visits', 1),
    stage('Leads', 0.015),
    stage('MQL', 0.2),
    stage('SQL', 0.2),
    stage('Opportunities', 0.4),
    stage('Customers', 0.5),
  ],
  spend: 40_000,
  margin: 0.4,
  churn: 0.01,
  customersAtStart: 20,
  model: 'project',
  projectsPerCustomer: 1,
  repeatOrders: null,
  ltvMonths: null,
  history: null,
  season: new Array<number>(12).fill(1 / 12),
  scenario: 'base',
  low: 0.8,
  high: 1.2,
});

/** Revenue of 34 months, January 2024 to October 2026: rising by 3,000 a month, most in December, least in August. */
export const revenueHistory: NonNullable<GrowthAnswers['history']> = frozen({
  of: 'revenue',
  start: '2024-01',
  values: Array.from({ length: 34 }, (_, month) => {
    const season = [0.95, 0.9, 1.02, 1, 1.05, 1.08, 0.95, 0.7, 1.1, 1.12, 1.15, 1.4][month % 12]!;
    return month === 11 ? null : Math.round((420_000 + 3000 * month) * season);
  }),
  asOf: '2026-11-22',
});

/** The worked example of somebody who knows what past months brought. */
export const withHistory: GrowthAnswers = frozen({ ...workedExample, history: revenueHistory });

/** The same plan with so many stages, each passing on a third. */
export const withStages = (answers: GrowthAnswers, count: number): GrowthAnswers =>
  frozen({
    ...answers,
    stages: Array.from({ length: count }, (_, index) => stage(`Stage ${index + 1}`, index === 0 ? 1 : 1 / 3)),
  });
