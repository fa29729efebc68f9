/** A plan that runs: the split of what it misses sums up, and each lever that it names closes the gap. */
import { afterAll, describe, expect, test } from 'vitest';
import { cell } from '../../src/plan/formula';
import { leverCell } from '../../src/plan/modules/funnel/funnel-tab/lever-table';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef } from '../../src/plan/plan';
import { workedExample } from './answers';
import { built } from './built';
import { growthPlan } from './growth';
import { sizeOf } from './size';

const at = places(sizeOf(6, 12));
const months = Array.from({ length: 12 }, (_, index) => `month ${index + 1}`);
const [visits, leads, won] = [
  [6500, 5600, 6400],
  [98, 88, 90],
  [1, 0, 1],
];
const revenue = [1_050_000, 0, 1_000_000];

const typed = months.slice(0, 3).flatMap((month, index): (readonly [CellRef, number])[] => [
  [at.funnel.at(at.funnel.actual(1), month), visits![index]!],
  [at.funnel.at(at.funnel.actual(2), month), leads![index]!],
  [at.funnel.at(at.funnel.actual(6), month), won![index]!],
  [at.forecast.at('actual', month), revenue[index]!],
]);

describe('three months typed of a plan with a month between leads and MQL', () => {
  const stages = workedExample.stages.map((stage, index) => ({ ...stage, lag: index === 2 ? 1 : 0 }));
  const sheet = built(growthPlan({ ...workedExample, existing: 0.1, stages }));
  // The volumes are held: as needed, they would follow the rates.
  const planned = months.map((_, index): [CellRef, number] => [
    cell('assumptions', `month ${index + 1}`, 'more 4'),
    6000,
  ]);
  sheet.fill([...typed, ...planned, [at.assumptions.input('statusDate'), 46483]]);
  afterAll(() => sheet.close());
  const gap = () => sheet.number(at.forecast.total('goal')) - sheet.number(at.forecast.total('outlook'));
  const needed = (lever: string) => sheet.number(cell('plan', `close ${lever}`, 'column 5'));

  test.each(['to date', 'to go', 'total', 'quarter 1', ...months])(
    'what was under way, volume, rate and deal size sum to outlook − goal in the column %s',
    (column) => {
      const parts = ['fromUnderWay', 'fromVolume', 'fromRate', 'fromDeal'].map((row) =>
        sheet.number(at.forecast.at(row, column)),
      );
      const difference =
        sheet.number(at.forecast.at('outlook', column)) - sheet.number(at.forecast.at('goal', column));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(difference, 4);
    },
  );

  test('deal size is what three months brought beyond the existing part and two customers at their planned revenue', () => {
    expect(sheet.number(at.forecast.at('fromDeal', 'to date'))).toBeCloseTo(
      2_050_000 - 250_000 - 2_200_000,
      4,
    );
  });

  test('the plan misses its goal, and says what no month has brought so far', () => {
    expect(gap()).toBeGreaterThan(50_000);
    const line = (lever: string) =>
      [4, 8].map((column) => sheet.value(cell('plan', `close ${lever}`, `column ${column}`)));
    expect(line('volume')).toEqual([(6500 + 5600 + 6400) / 3, 'within 6,500']);
    expect(line('rate s6')).toEqual(['', '']);
    // One customer a month at most: too few to say what one may bring.
    expect(line('deal')[1]).toBe('');
  });

  test.each([2, 3, 4, 5, 6])('the rate named for stage %i closes the gap', (stage) => {
    sheet.fill([[at.assumptions.rateTyped(stage), needed(`rate s${stage}`)]]);
    expect(Math.abs(gap())).toBeLessThan(0.01);
    sheet.fill([[at.assumptions.rateTyped(stage), workedExample.stages[stage - 1]!.rate]]);
  });

  test('rates that work on the same months take the same relative gain', () => {
    const gain = (stage: number) => sheet.number(cell('plan', `close rate s${stage}`, 'column 6'));
    expect(gain(4)).toBeCloseTo(gain(5), 9);
    expect(gain(5)).toBeCloseTo(gain(6), 9);
    expect(gain(2)).toBeGreaterThan(gain(6));
  });

  test('the volume named closes the gap', () => {
    const volume = needed('volume');
    const open = planned.slice(3, 11).map(([place]) => [place, volume] as const);
    sheet.fill(open);
    expect(Math.abs(gap())).toBeLessThan(0.01);
    sheet.fill(planned);
  });

  test('the spend named buys the volume named, at the cost per customer of the outlook', () => {
    const change = (lever: string) => sheet.number(cell('plan', `close ${lever}`, 'column 6'));
    expect(sheet.number(cell('plan', 'close budget', 'column 3'))).toBeCloseTo(40_000, 6);
    expect(change('budget')).toBe(change('volume'));
    sheet.fill([[at.assumptions.input('spend'), null]]);
    const line = [3, 5, 6].map((column) => sheet.value(cell('plan', 'close budget', `column ${column}`)));
    expect(line).toEqual(['', '', '']);
    sheet.fill([[at.assumptions.input('spend'), 40_000]]);
  });

  test('the revenue per customer named closes the gap', () => {
    const factor = sheet.number(leverCell('deal', 'needed')) / workedExample.value!;
    sheet.fill([[at.assumptions.factor('value', 'more 1'), factor]]);
    expect(Math.abs(gap())).toBeLessThan(0.01);
    sheet.fill([[at.assumptions.factor('value', 'more 1'), 1]]);
  });

  test('a scenario’s conversion counts once from top to bottom', () => {
    const base = sheet.number(at.funnel.at('expected s6', 'month 12'));
    sheet.fill([[at.assumptions.input('scenario'), 'Low']]);
    expect(sheet.number(at.funnel.at('expected s6', 'month 12'))).toBeCloseTo(0.8 * base, 9);
    expect(sheet.number(at.forecast.total('outlook'))).toBeCloseTo(sheet.number(at.forecast.total('low')), 4);
    expect(sheet.errors()).toEqual([]);
  });
});
