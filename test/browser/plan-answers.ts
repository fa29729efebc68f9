// What the add-on answers about a plan's months, as the sidebar's tests have it: S64 in its seventh month.
import type { CheckIn, Forecasting, PlanFigures, RePlanning } from '../../src/addon/contract/deeds';

const names = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
const stages = ['Visits', 'Leads', 'MQL', 'SQL', 'Opportunities', 'Customers'];
const needs = [6313.13, 94.7, 18.94, 3.79, 1.52, 0.76];
const isPast = (month: number) => month < 6;
const each = <Value>(value: (month: number) => Value) => names.map((_, month) => value(month));

export const figures: PlanFigures = {
  counts: 'booked',
  goal: 10_000_000,
  outlook: 8_500_000,
  chance: 0.24,
  from: '2026-01',
  to: '2026-12',
  broken: null,
  checkInMonth: '2026-06',
};

const plan: RePlanning['plan'] = {
  goal: 10_000_000,
  counts: 'booked',
  stream: null,
  value: 1_100_000,
  existing: 0,
  wholeCustomers: false,
  weights: each(() => 1 / 12),
  afterPlan: 10 / 1.1 / 12,
  plannedRates: [0.015, 0.2, 0.2, 0.4, 0.5],
  learnedRates: [0.015, 0.1556, 0.2, 0.4, 0.5],
  lags: [0, 0, 0, 0, 0],
  opening: [0, 0, 0, 0, 0],
  volumes: stages.map(() => each(() => null)),
  planned: each(() => null),
  revenue: each((month) => (isPast(month) ? 5_600_000 / 6 : null)),
  goalByMonth: each(() => 10_000_000 / 12),
  firstGoal: each(() => 10_000_000 / 12),
  needed: needs.map((need) => each(() => need)),
  firstNeed: each(() => needs[0]!),
  effects: [each(() => 0), each(() => 0), each(() => 0)],
  since: each(() => 1),
  scenario: { volume: 1, conversion: 1, value: 1, existing: 1 },
};

/** Five months are typed, the sixth is over. */
export const checkIn: CheckIn = {
  counts: 'booked',
  paysMonthly: false,
  months: each((month) => ({ month: `2026-${names[month]}`, past: isPast(month), typed: month < 5 })),
  stages,
  needed: needs.map((need) => each(() => need)),
  actual: needs.map((need) => each((month) => (month < 5 ? Math.round(need) : null))),
  goal: each(() => 10_000_000 / 12),
  revenue: each((month) => (month < 5 ? 900_000 : null)),
  spend: each(() => null),
  lost: each(() => null),
  planned: { spend: each(() => 40_000), lost: each(() => null) },
  crm: null,
  outlook: 8_000_000,
  chance: 0.24,
  lags: [0, 0, 0, 0, 0],
  value: 1_100_000,
  existing: 0,
  // The months still open bring 500,000 each.
  standing: {
    ...plan,
    revenue: each((month) => (month < 5 ? 900_000 : null)),
    needed: [each(() => 500_000 / 1_100_000 / 0.00012), ...plan.needed.slice(1)],
  },
  cases: [0, 0, 0, 0, 0].map(() => ({ entered: 0, converted: 0 })),
};

/** S66: 5.6 million came in over the first half, 4.4 million are left. */
export const rePlanning: RePlanning = {
  months: each((month) => ({ month: `2026-${names[month]}`, past: isPast(month), typed: isPast(month) })),
  stages,
  plan,
  useLearned: false,
  inForce: null,
};

/** Two years of history and three months of the plan were read in April; May is typed since, June is over and is not. */
export const forecasting: Forecasting = {
  counts: 'booked',
  first: 6_100_000,
  now: { total: 6_180_000, low: 5_053_212.4, high: 7_306_788.9 },
  next: { total: 6_240_000, low: 5_400_000, high: 7_080_000 },
  odd: [],
  isNews: true,
  goal: 10_000_000,
  outlook: 8_500_000,
  madeOn: '2026-04-03',
  lastRead: '2026-03',
  known: {
    history: 24,
    actuals: 5,
    from: '2023-12',
    to: '2026-05',
    missing: ['2024-08'],
    untyped: ['2026-06'],
    twice: [],
    leftOut: 0,
  },
  stage: null,
  canUndo: true,
};

/** The same once May was read. */
export const forecastUpdated: Forecasting = {
  ...forecasting,
  now: forecasting.next,
  isNews: false,
  madeOn: '2026-07-03',
  lastRead: '2026-05',
};

/** A plan without a history after its first month. */
export const forecastTooShort: Forecasting = {
  ...forecasting,
  first: null,
  now: null,
  next: null,
  isNews: false,
  madeOn: null,
  lastRead: null,
  known: { ...forecasting.known, history: 0, actuals: 1, from: '2026-01', to: '2026-01', missing: [] },
  canUndo: false,
};

/** What a file holds whose cells call our functions. */
export const functionCells = {
  looked: 'k3f',
  formulas: [
    {
      tab: 'Dati 2026',
      cell: 'D4',
      formula: '=CAC(-1;2)',
      value: '#ERROR!',
      becomes: 'text',
      written: '#ERROR!',
    },
    {
      tab: 'Dati 2026',
      cell: 'D1',
      formula: '=CAC(A2;B2)',
      value: '2.000',
      becomes: 'formula',
      written: '=A2/B2',
    },
    {
      tab: 'Dati 2026',
      cell: 'E2:E13',
      formula: '=CAC(A2:A13;B2:B13)*IF(C2:C13>0;1;2)',
      value: '2.000',
      becomes: 'value',
      written: '2.000',
    },
  ],
  count: 214,
  unfinished: 0,
  replaced: 0,
};
