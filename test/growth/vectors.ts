/** Plans S and K of growth-plan-2.md, as inputs: the months typed so far are handed over. */
import type { PlanInputs } from './random-plan';

type Months = readonly (readonly number[])[];

const planOf = (
  given: Pick<PlanInputs, 'goal' | 'value' | 'rates' | 'lags' | 'opening'>,
  typed: Months,
): PlanInputs => {
  const stages = given.rates.length + 1;
  const months = Array.from({ length: 12 }, (_, month) => typed[month]);
  return {
    stages,
    months: 12,
    existing: 0,
    rounding: 'exact',
    startMonth: 0,
    growth: 0,
    afterPlan: 1,
    catchUp: false,
    season: new Array<number>(12).fill(1 / 12),
    evidence: given.rates.map(() => null),
    weight: 50,
    useLearned: false,
    scenario: { volume: 1, conversion: 1, value: 1, existing: 1 },
    actual: Array.from({ length: stages }, (_, stage) => months.map((month) => month?.[stage] ?? null)),
    revenue: months.map((month) => month?.[stages] ?? null),
    planned: months.map(() => null),
    rePlan: null,
    counts: 'booked',
    recurring: { opening: 0, churn: 0, expansion: 0, contraction: 0, billedFrom: 0, new: [] },
    ...given,
  };
};

const counts = [41_230, 824, 198, 92, 19];

/** Visits, Trials, Demos, Opportunities, Customers: three months from a visit to a customer. */
export const planS = (typed: Months): PlanInputs =>
  planOf(
    {
      goal: 2_400_000,
      value: 18_000,
      rates: counts.slice(1).map((count, step) => count / counts[step]!),
      lags: [0, 0, 1, 2],
      opening: [0, 0, 0, 0],
    },
    typed,
  );

export const monthsOfS: Months = [
  [22_100, 481, 110, 58, 6, 108_000],
  [19_800, 402, 99, 44, 7, 131_000],
  [25_400, 498, 131, 61, 11, 205_000],
  [23_900, 455, 118, 57, 9, 165_000],
];

/** Kestrel Row: 40 SQL and 20 opportunities are in the funnel when it starts. */
export const planK = (typed: Months): PlanInputs =>
  planOf(
    {
      goal: 600_000,
      value: 12_000,
      rates: [0.02, 0.25, 0.4, 0.5, 0.25],
      lags: [0, 0, 0, 1, 1],
      opening: [0, 0, 0, 40, 20],
    },
    typed,
  );

export const monthsOfK: Months = [
  [16_000, 330, 80, 34, 20, 3, 36_000],
  [15_000, 290, 74, 30, 16, 4, 50_000],
  [17_500, 352, 85, 33, 15, 4, 48_000],
];
