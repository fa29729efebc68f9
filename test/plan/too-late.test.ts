/** Plan S of growth-plan-2.md in the sheet: what is too late (2), which lever is named (5), and the sentences of both. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef } from '../../src/plan/plan';
import { cardPlace } from '../../src/plan/spine/page/cards';
import { monthsOfS } from '../growth/vectors';
import { workedExample } from './answers';
import { built } from './built';
import { expectCacOfFunction } from './cac-of-function';
import { growthPlan } from './growth';
import { sizeOf } from './size';

const counts = [41_230, 824, 198, 92, 19];
const names = ['Visits', 'Trials', 'Demos', 'Opportunities', 'Customers'];
const planS = growthPlan({
  ...workedExample,
  goal: 2_400_000,
  value: 18_000,
  stages: names.map((name, stage) => ({
    name,
    rate: stage === 0 ? 1 : counts[stage]! / counts[stage - 1]!,
    source: 'counts',
    lag: [0, 0, 0, 1, 2][stage]!,
    opening: null,
    count: counts[stage]!,
  })),
});
const at = places(sizeOf(5, 12));
const { funnel, forecast } = at;
const typed = (until: number): (readonly [CellRef, number])[] =>
  monthsOfS
    .slice(0, until)
    .flatMap((values, index) =>
      values.map(
        (value, row) =>
          [
            row === 5
              ? forecast.at('actual', `month ${index + 1}`)
              : funnel.at(funnel.actual(row + 1), `month ${index + 1}`),
            value,
          ] as const,
      ),
    );

let sheet: ReturnType<typeof built>;
beforeAll(() => {
  sheet = built(planS);
  sheet.fill([[at.assumptions.input('statusDate'), 46_370]]);
});
afterAll(() => sheet.close());
const figure = (row: string) => sheet.number(funnel.figure(row));
const lever = (key: string, column: string) => sheet.value(funnel.at(`lever ${key}`, column));
const said = () => sheet.value({ tab: 'funnel', row: 'title', column: 'month 1' });

test('before the start the volume that should exist already is asked for: 32,148.15 a month in the months left', () => {
  expect(figure('running')).toBe(0);
  expect(figure('catch-up volume')).toBeCloseTo(32_148.15, 2);
  expect(said()).toContain('3 months of Visits should exist already');
});

test('CAC holds customers against the spend of three months before, month by month as =CAC does with that lag: 5,850', () => {
  const { input, lagTyped } = at.assumptions;
  const { below, figure: belowFigure } = cardPlace(5);
  const card = () => [below, belowFigure].map(sheet.value);
  const note = () => sheet.value(forecast.at('spend head', 'month 1'));
  sheet.fill([
    [input('spend'), 65_000],
    [input('margin'), 0.8],
  ]);
  // growth-plan-2.md 4: 585,000 ÷ 100; over all months at once it would be 7,800.
  expect(sheet.number(forecast.total('cac'))).toBeCloseTo(5850, 6);
  expect(sheet.number(forecast.total('payback'))).toBeCloseTo(5850 / ((18_000 / 12) * 0.8), 6);
  expectCacOfFunction(sheet, at, 12);
  expect(note()).toBe(
    'Months from spend to a customer: 3. CAC takes the customers from April 2027 on and the spend that won them.',
  );

  // Three months typed: whoever came in them is of spend before the plan. A fourth gives the first CAC so far.
  sheet.fill([...typed(3), [forecast.at('spendActual', 'month 1'), 50_000]]);
  expectCacOfFunction(sheet, at, 12);
  expect(sheet.value(forecast.at('cac', 'to date'))).toBe('–');
  expect(card()).toEqual(['So far, from Apr', '–']);
  sheet.fill(typed(4));
  expectCacOfFunction(sheet, at, 12);
  expect(sheet.number(forecast.at('cac', 'to date'))).toBeCloseTo(50_000 / monthsOfS[3]![4]!, 6);

  // As long as the plan: there is no such customer, and the card says why.
  sheet.fill([[lagTyped(3), 9]]);
  expect(sheet.value(forecast.total('cac'))).toBe('–');
  expectCacOfFunction(sheet, at, 12);
  expect(note()).toBe('Months from spend to a customer: 12. The plan is no longer than that: no CAC yet.');
  expect(card()).toEqual(['Months to win', '12']);

  // None: all spend over all customers.
  sheet.fill([3, 4, 5].map((stage) => [lagTyped(stage), 0] as const));
  expect(sheet.number(forecast.total('cac'))).toBeCloseTo(
    sheet.number(forecast.total('spend')) / sheet.number(forecast.total('won')),
    6,
  );
  expectCacOfFunction(sheet, at, 12);
  expect(note()).toBe('');
  expect(sheet.errors()).toEqual([]);
  sheet.fill([
    ...typed(4).map(([place]) => [place, null] as const),
    ...[0, 1, 2].map((lag, index) => [lagTyped(3 + index), lag] as const),
    ...(['spend', 'margin'] as const).map((row) => [input(row), null] as const),
    [forecast.at('spendActual', 'month 1'), null],
  ]);
});

test('after February three months are decided: 30.6 customers of 33.3, and the volume lever says what that takes', () => {
  sheet.fill([...typed(2), [at.assumptions.input('statusDate'), 46_447]]);
  expect([figure('first open'), figure('running')]).toEqual([3, 1]);
  expect(figure('decided')).toBeCloseTo(30.565217, 6);
  expect(figure('asked')).toBeCloseTo(33.333333, 6);
  expect(figure('late now')).toBeCloseTo(2.768116, 6);
  expect(lever('volume', 'third')).toBeCloseTo(27_742, 2);
  expect(said()).toBe(
    'Customers of March 2027 to May 2027 come from what is in the funnel: 30.6 expected of 33.3. The months still open need 27,742 Visits a month instead of 24,111.',
  );
});

test('the last step is named: least beyond what its counts still allow, until the last day of the plan', () => {
  const key = (of: string) => Number((lever(of, 'month 2') as number).toFixed(of.endsWith('s5') ? 4 : 2));
  expect(sheet.number(funnel.figure('lever chosen'))).toBe(1);
  expect((lever('rate s5', 'third') as number).toFixed(4)).toBe('0.2288');
  expect((lever('rate s5', 'fourth') as number).toFixed(4)).toBe('0.1081');
  expect((lever('rate s5', 'total') as number).toFixed(4)).toBe('0.2822');
  expect(['rate s5', 'rate s4', 'rate s3', 'rate s2', 'volume'].map(key)).toEqual(
    [0.1081, 79.25, 81.34, 56.68, 255.4].map((value, index) =>
      index === 4 ? expect.closeTo(value, 0) : value,
    ),
  );
  expect(lever('rate s5', 'month 3')).toBe(46_752);
});

test('a plan that makes its goal says which month today’s work serves, and names no lever', () => {
  sheet.fill([
    ...typed(4),
    [at.assumptions.input('goal'), 2_000_000],
    [at.assumptions.input('statusDate'), 46_508],
  ]);
  expect(figure('late now')).toBe(0);
  expect(figure('lever chosen')).toBe(0);
  expect(said()).toMatch(
    /^Visits of May 2027 become Customers in August 2027; until then [\d.]+ are expected and [\d.]+ needed\.$/,
  );
  sheet.fill([[at.assumptions.input('goal'), 2_400_000]]);
});

test('at the end of the plan what enters becomes customers after it', () => {
  sheet.fill([
    [at.assumptions.input('statusDate'), 46_730],
    [at.assumptions.input('goal'), 100_000],
  ]);
  expect(said()).toBe('What enters now becomes Customers after the plan.');
  expect(sheet.errors()).toEqual([]);
});
