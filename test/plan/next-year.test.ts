/** Next year from a plan that stands: the table and the laws of growth-plan-2.md 7, on calculated sheets. */
import { afterAll, describe, expect, test } from 'vitest';
import type { Shown } from '../../src/plan/module';
import type { FunnelAnswers, GrowthAnswers } from '../../src/plan/modules/funnel/answers';
import { places } from '../../src/plan/modules/funnel/places';
import { daySerial } from '../../src/plan/month';
import { nextPlanOf } from '../../src/plan/next-year';
import { answersOf } from '../../src/plan/patch';
import type { CellRef } from '../../src/plan/plan';
import { ask } from '../sidebar/asking';
import { workedExample } from './answers';
import { built } from './built';
import { growthAnswers, growthPlan } from './growth';
import { sizeOf } from './size';

const stage = (name: string, rate: number, lag = 0) => ({ ...workedExample.stages[0]!, name, rate, lag });

/** Kestrel Row: 50 customers of $12,000; a month from SQL to opportunities, and one to customers. */
const kestrel: GrowthAnswers = {
  ...workedExample,
  name: 'Kestrel Row 2027',
  goal: 600_000,
  value: 12_000,
  stages: [
    stage('Visits', 1),
    stage('Leads', 0.02),
    stage('MQL', 0.25),
    stage('SQL', 0.4),
    stage('Opportunities', 0.5, 1),
    stage('Customers', 0.25, 1),
  ],
  spend: 30_000,
  margin: 0.8,
  churn: 0.02,
  customersAtStart: 40,
  model: 'subscription',
};
const at = places(sizeOf(6, 12));
const { assumptions, funnel, forecast } = at;
const month = (number: number) => `month ${number}`;
const months = Array.from({ length: 12 }, (_, index) => index + 1);
const status = assumptions.input('statusDate');

const sheets: ReturnType<typeof built>[] = [];
afterAll(() => {
  for (const sheet of sheets) sheet.close();
});
type Typed = readonly (readonly [CellRef, number | string | boolean | null])[];

/** The plan after one that stands with these cells typed into it, and the sheet of that. */
function planAfter(answers: GrowthAnswers, typed: Typed = []) {
  const sheet = built(growthPlan(answers));
  sheets.push(sheet);
  sheet.fill([[status, daySerial('2028-01-05')], ...typed]);
  const shown: Shown = (place) => {
    const value = sheet.value(place);
    return value === '' || (typeof value === 'string' && value.startsWith('#')) ? null : value;
  };
  const next = nextPlanOf(growthAnswers(answers), shown);
  return { sheet, next, said: next.said!, funnel: next.answers.modules.funnel as FunnelAnswers };
}

/** Twelve months as planned, but for the customers: 4 each month, 3 in the last; and revenue, losses and spend. */
const volumes = [16_000, 320, 80, 33, 17, 4];
const aYear: Typed = months.flatMap((number) => [
  ...volumes.map(
    (count, index) =>
      [funnel.at(funnel.actual(index + 1), month(number)), index === 5 && number === 12 ? 3 : count] as const,
  ),
  [forecast.at('actual', month(number)), 50_000] as const,
  [forecast.at('lostActual', month(number)), 1] as const,
  [forecast.at('spendActual', month(number)), 30_000 + 100 * number] as const,
]);

describe('a plan of which nothing was typed', () => {
  const { next, said, funnel: handed, sheet } = planAfter(kestrel);

  test('hands on who has entered a stage and not yet left it: 33.33 SQL and 16.67 opportunities', () => {
    expect(handed.stages.map(({ opening }) => opening && Number(opening.toFixed(2)))).toEqual([
      null,
      null,
      null,
      33.33,
      16.67,
      null,
    ]);
    expect([said.underWay, said.isForecast]).toEqual([true, true]);
  });

  test('fills the first months of the next one, whose goal is the same, with what is under way', () => {
    const following = built(growthPlan({ ...kestrel, ...handed, start: '2028-01' } as GrowthAnswers));
    sheets.push(following);
    for (const number of [1, 2])
      expect(following.number(funnel.at(funnel.expected(6), month(number)))).toBeCloseTo(50 / 12, 9);
    expect(following.number(forecast.at('outlook', month(1)))).toBeCloseTo(50_000, 6);
    expect(following.number(forecast.total('outlook'))).toBeCloseTo(600_000, 4);
  });

  test('keeps name, months, stages and money, starts after its last month, and asks for the goal anew', () => {
    expect(next.answers).toMatchObject({
      name: 'Kestrel Row 2028',
      start: '2028-01',
      months: 12,
      currency: 'USD',
      language: 'en',
      model: 'subscription',
      asOf: null,
    });
    expect(next.blank).toEqual(['goal', 'goalCustomers']);
    expect(handed.stages.map(({ name, rate, lag, source }) => [name, rate, lag, source])).toEqual(
      kestrel.stages.map(({ name, rate, lag, source }) => [name, rate, lag, source]),
    );
    expect([handed.value, handed.churn, handed.spend, handed.margin]).toEqual([12_000, 0.02, 30_000, 0.8]);
    expect([handed.history, said.history, said.learned]).toEqual([null, null, 0]);
    expect(said.open).toHaveLength(12);
    expect(said.outlook).toBeCloseTo(sheet.number(forecast.total('outlook')), 6);
  });
});

describe('a plan that is over', () => {
  const { sheet, said, funnel: handed } = planAfter(kestrel, aYear);
  const cases = [undefined, [192_000, 3_840], [3_840, 960], [960, 396], [363, 187], [187, 43]] as const;

  test('hands on the rates that were learned, with all cases behind them', () => {
    for (const [index, known] of cases.entries()) {
      const { rate, source, evidence } = handed.stages[index]!;
      if (!known) expect([rate, evidence]).toEqual([1, undefined]);
      else {
        const [entered, converted] = known;
        expect([source, evidence]).toEqual(['learned', { entered, converted }]);
        // The plan's own rate is worth 50 cases.
        const planned = kestrel.stages[index]!.rate;
        expect(rate).toBeCloseTo((50 * planned + converted) / (50 + entered), 9);
      }
    }
    expect(said.learned).toBe(5);
  });

  test('hands on what came in: revenue per customer, churn, spend, customers, and who is under way', () => {
    expect(handed.value).toBeCloseTo(600_000 / 47, 6);
    const base = months.reduce((sum, number) => sum + sheet.number(forecast.at('atStart', month(number))), 0);
    expect(handed.churn).toBeCloseTo(12 / base, 9);
    expect(handed.spend).toBeCloseTo(31_100, 9);
    expect(handed.customersAtStart).toBe(40 + 47 - 12);
    expect(handed.stages.map(({ opening }) => opening)).toEqual([null, null, null, 33, 17, null]);
    expect(said.isForecast).toBe(false);
  });

  test('hands on its months as the history', () => {
    expect(handed.history).toMatchObject({ of: 'revenue', start: '2027-01', values: Array(12).fill(50_000) });
    expect(said.open).toEqual([]);
    expect(handed.season).toEqual(kestrel.season);
  });

  test('is read back from the plan after it, and by the wizard and back, as it was handed on', () => {
    const answers = { ...kestrel, ...handed, start: '2028-01' } as GrowthAnswers;
    const following = built(growthPlan(answers));
    sheets.push(following);
    const plan = growthPlan(answers);
    const names = new Map(
      plan.tabs.flatMap(({ inputs = [] }) => inputs.map(({ name, range }) => [name, range.from] as const)),
    );
    const read = answersOf(plan, (name, row, column) => {
      const first = names.get(name);
      if (!first) return undefined;
      const value = following.value({ ...first, row: row ?? first.row, column: column ?? first.column });
      return value === '' ? null : value;
    });
    const back = read.answers.modules.funnel as FunnelAnswers;
    expect(back.stages.map(({ rate, evidence, count }) => [rate, evidence, count])).toEqual(
      handed.stages.map(({ rate, evidence, count }) => [rate, evidence, count]),
    );
    const { questions } = ask();
    const draft = questions.draft(growthAnswers(answers));
    const again = (questions.answers(draft) as { modules: { funnel: FunnelAnswers } }).modules.funnel;
    expect(again.stages.map(({ evidence, source }) => [evidence, source])).toEqual(
      handed.stages.map(({ evidence, source }) => [evidence, source]),
    );
    // The dock counts with the cases as the sheet does.
    expect(questions.figures(draft).funnel!.chance).toBeCloseTo(following.number(funnel.figure('chance')), 6);
  });

  test('adds up what was known before it and what was seen in it', () => {
    const counted = kestrel.stages.map((one, index) => ({
      ...one,
      count: [60_000, 1_200, 300, 120, 60, 15][index]!,
    }));
    const { funnel: more } = planAfter({ ...kestrel, stages: counted }, aYear);
    expect(more.stages[5]!.evidence).toEqual({ entered: 187 + 60, converted: 43 + 15 });
    expect(more.stages[1]!.evidence).toEqual({ entered: 252_000, converted: 5_040 });
    expect(more.stages.every(({ count }) => count === null)).toBe(true);
  });

  test('counts the cases of before two years half', () => {
    const counted = kestrel.stages.map((one, index) => ({
      ...one,
      count: [60_001, 1_200, 300, 120, 60, 15][index]!,
    }));
    const { funnel: more } = planAfter({ ...kestrel, months: 24, stages: counted });
    expect(more.stages[1]!.evidence).toEqual({ entered: 30_001, converted: 600 });
    expect(more.stages[5]!.evidence).toEqual({ entered: 30, converted: 8 });
  });
});

describe('a plan that is not over', () => {
  const open = aYear.filter(([{ column }]) => Number(column.replace(/\D/g, '')) <= 3);

  test('hands on its closed months, and says which are open and that what is under way is forecast', () => {
    const { said, funnel: handed } = planAfter(kestrel, open);
    expect(handed.history!.values).toEqual([50_000, 50_000, 50_000]);
    expect(said.open).toEqual(months.slice(3).map((number) => `2027-${String(number).padStart(2, '0')}`));
    expect(said.isForecast).toBe(true);
    // Fewer than ten customers of months with revenue would say less than the plan; twelve came.
    expect(handed.value).toBeCloseTo(150_000 / 12, 9);
    // Three months of losses are too few.
    expect(handed.churn).toBe(0.02);
    expect(handed.spend).toBeCloseTo(30_200, 9);
  });

  test('leaves out what stands after a month that is not typed', () => {
    const { said, funnel: handed } = planAfter(kestrel, [
      ...open,
      [forecast.at('actual', month(5)), 70_000] as const,
    ]);
    expect(handed.history!.values).toEqual([50_000, 50_000, 50_000]);
    expect(said.open[0]).toBe('2027-04');
  });

  test('adds its months to an older history, which then gives the season', () => {
    const history = {
      of: 'revenue' as const,
      start: '2025-01',
      values: Array.from({ length: 24 }, (_, index) => (index % 12 === 11 ? 60_000 : 30_000)),
      asOf: '2026-12-20',
    };
    const { funnel: handed } = planAfter({ ...kestrel, history }, open);
    expect(handed.history).toMatchObject({
      start: '2025-01',
      values: [...history.values, 50_000, 50_000, 50_000],
    });
    expect(handed.season[11]).toBeGreaterThan(handed.season[5]! * 1.5);
  });
});

test.each([
  ['Kestrel Row 2027', 'Kestrel Row 2028'],
  ['FY2027/2028 Europe', 'FY2028/2029 Europe'],
  ['Growth', 'Growth 2'],
  ['Plan 120270', 'Plan 120270 2'],
])('%s is followed by %s', (name, later) => {
  const { answers } = nextPlanOf(growthAnswers({ ...kestrel, name }), () => null);
  expect(answers.name).toBe(later);
});
