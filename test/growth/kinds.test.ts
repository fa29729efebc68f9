/** What the goal counts: the worked values of growth-plan-2.md 4, Kestrel Row by hand, in the sheet. */
import { afterAll, describe, expect, test } from 'vitest';
import type { GoalCounts } from '../../src/plan/module';
import { places } from '../../src/plan/modules/funnel/places';
import type { CellRef } from '../../src/plan/plan';
import { frozen, workedExample } from '../plan/answers';
import { built } from '../plan/built';
import { growthPlan } from '../plan/growth';
import { sizeOf } from '../plan/size';

const rates = [1, 0.02, 0.25, 0.4, 0.5, 0.25];
const kestrelRow = frozen({
  ...workedExample,
  goal: 600_000,
  value: 12_000,
  spend: 30_000,
  margin: 0.8,
  churn: 0.02,
  customersAtStart: 40,
  model: 'subscription' as const,
  stages: workedExample.stages.map((stage, index) => ({ ...stage, rate: rates[index]! })),
});
const at = places(sizeOf(6, 12));
const { input } = at.assumptions;
const moving = { expansion: 0.01, contraction: 0.002 };
const still = { expansion: null, contraction: null };

type Worked = {
  readonly more?: Readonly<Record<string, number | string | null>>;
  readonly besides?: number;
  readonly worth?: number;
  readonly customers: number;
  readonly visits: number;
};

const worked: Readonly<Record<GoalCounts, { readonly goal: number; readonly values: readonly Worked[] }>> = {
  booked: { goal: 600_000, values: [{ customers: 50, visits: 200_000 }] },
  customers: { goal: 50, values: [{ customers: 50, visits: 200_000 }] },
  recurring: {
    goal: 1_000_000,
    values: [
      { more: still, besides: 376_664.03, worth: 10_764.16, customers: 57.9084, visits: 231_633.8 },
      { more: moving, besides: 415_264.28, worth: 11_238.84, customers: 52.0281, visits: 208_112.5 },
    ],
  },
  revenue: {
    goal: 900_000,
    values: [
      { more: still, besides: 421_955.22, worth: 6_046.3311, customers: 79.0636, visits: 316_254.4 },
      { more: moving, besides: 444_158.99, worth: 6_222.3976, customers: 73.2581, visits: 293_032.4 },
      {
        more: { ...still, billedFrom: 'The month after' },
        besides: 421_955.22,
        worth: 5_046.3311,
        customers: 94.7312,
        visits: 378_924.6,
      },
      {
        more: { ...moving, billedFrom: 'The month after' },
        besides: 444_158.99,
        worth: 5_222.3976,
        customers: 87.2858,
        visits: 349_143.1,
      },
    ],
  },
};

const month = (number: number) => `month ${number}`;

/** Three months behind, as in first-page.md 8: enough is missing for every lever to say something. */
const typed: readonly (readonly [CellRef, number])[] = [
  [15_400, 15_900, 16_300],
  [308, 322, 330],
  [76, 80, 84],
  [25, 27, 28],
  [13, 14, 15],
  [3, 3, 4],
].flatMap((row, stage) =>
  row.map((value, place) => [at.funnel.at(at.funnel.actual(stage + 1), month(place + 1)), value] as const),
);

describe.each(Object.keys(worked) as GoalCounts[])('Kestrel Row, whose goal counts %s', (counts) => {
  const { goal, values } = worked[counts];
  const sheet = built(growthPlan({ ...kestrelRow, goalCounts: counts, goal }), 'en_US');
  afterAll(() => sheet.close());
  const number = (place: CellRef) => sheet.number(place);

  test.each(values)(
    'takes $customers customers from $visits visits',
    ({ more = {}, besides, worth, ...takes }) => {
      sheet.fill(Object.entries(more).map(([key, value]) => [input(key), value] as const));
      expect(sheet.errors()).toEqual([]);
      expect(number(at.assumptions.needed)).toBeCloseTo(takes.customers, 4);
      expect(number(at.funnel.total(at.funnel.needed(1)))).toBeCloseTo(takes.visits, 1);
      if (besides) expect(number(at.assumptions.besides)).toBeCloseTo(besides, 2);
      if (worth) expect(number(at.funnel.total('weighed worth'))).toBeCloseTo(worth, 2);
      expect(number(at.forecast.total('goal'))).toBeCloseTo(goal, 6);
      expect(number(at.forecast.total('outlook'))).toBeCloseTo(goal, 4);
    },
  );

  test('is made by each lever alone, at what it says it needs', () => {
    sheet.fill([...typed, [input('statusDate'), 46_490]]);
    const actual = { booked: 39_000, revenue: 60_000, recurring: 480_000, customers: null }[counts];
    if (actual)
      sheet.fill([1, 2, 3].map((place) => [at.forecast.at('actual', month(place)), actual] as const));
    expect(sheet.errors()).toEqual([]);
    const outlook = at.forecast.total('outlook');
    const lever = (key: string, column: string) => at.funnel.at(`lever ${key}`, column);
    expect(number(outlook)).toBeLessThan(goal);
    // Volumes that are planned stand: the need would fall as a rate rises.
    const open = [4, 5, 6, 7, 8, 9, 10, 11, 12].map((place) => month(place));
    const need = open.map((place) => number(at.funnel.at(at.funnel.needed(1), place)));
    const plan = (times: number) =>
      sheet.fill(
        open.map(
          (row, place) => [{ ...at.assumptions.monthPlanned.from, row }, need[place]! * times] as const,
        ),
      );
    plan(1);
    const [rate, needed] = [number(lever('rate s6', 'first')), number(lever('rate s6', 'third'))];
    sheet.fill([[at.assumptions.rateTyped(6), needed]]);
    expect(number(outlook)).toBeCloseTo(goal, 4);
    sheet.fill([[at.assumptions.rateTyped(6), rate]]);
    const more = number(lever('volume', 'third')) / number(lever('volume', 'first'));
    plan(more);
    expect(number(outlook)).toBeCloseTo(goal, 4);
    plan(1);
    if (counts === 'customers') return;
    const factor = at.assumptions.factor('value', 'more 1');
    sheet.fill([[factor, number(lever('deal', 'third')) / number(lever('deal', 'first'))]]);
    expect(number(outlook)).toBeCloseTo(goal, 4);
    sheet.fill([[factor, 1]]);
  });
});

describe('The bridge of recurring revenue, for 50 customers won evenly', () => {
  const sheet = built(growthPlan({ ...kestrelRow, goalCounts: 'booked' }), 'en_US');
  afterAll(() => sheet.close());
  const of = (...rows: readonly string[]) => rows.map((row) => sheet.number(at.forecast.total(row)));
  const parts = ['arrOpening', 'arrNew', 'arrExpansion', 'arrContraction', 'arrChurned', 'arrClosing'];

  test.each([
    [still, [480_000, 600_000, 0, 0, 165_127.78, 914_872.22], [0.784717, 0.784717], 40_000],
    [moving, [480_000, 600_000, 85_661.4, 17_132.28, 171_322.8, 977_206.32], [0.865134, 0.765713], 66_666.67],
  ])('with what customers buy more and less: %o', (more, bridge, kept, ltv) => {
    sheet.fill(Object.entries(more).map(([key, value]) => [input(key), value] as const));
    expect(of(...parts).map((value) => Number(value.toFixed(2)))).toEqual(bridge);
    expect(of('nrr', 'grr').map((share) => Number(share.toFixed(6)))).toEqual(kept);
    expect(sheet.number(at.funnel.figure('ltv'))).toBeCloseTo(ltv, 2);
    expect(sheet.number(at.forecast.total('recurring'))).toBeCloseTo(bridge[5]! / 12, 2);
  });

  test('takes what was typed over it, and loses with every customer what all pay on average', () => {
    sheet.fill([
      ...Object.entries(still).map(([key, value]) => [input(key), value] as const),
      [at.forecast.at('lostActual', 'month 1'), 4],
      [at.forecast.at('arrNewActual', 'month 1'), 60_000],
      [at.forecast.at('arrExpansionActual', 'month 1'), 5_000],
    ]);
    const first = (row: string) => sheet.number(at.forecast.at(row, 'month 1'));
    expect(first('arrChurned')).toBeCloseTo(48_000, 6);
    expect(first('arrClosing')).toBeCloseTo(480_000 + 60_000 + 5_000 - 48_000, 6);
    expect(first('nrr')).toBeCloseTo((480_000 + 5_000 - 48_000) / 480_000, 9);
    expect(first('grr')).toBeCloseTo(0.9, 9);
    expect(sheet.number(at.forecast.total('arrClosing'))).toBeCloseTo(
      of(...parts)
        .slice(0, 5)
        .reduce((sum, part, place) => sum + (place < 3 ? part : -part), 0),
      6,
    );
  });
});

describe('A goal of recurring revenue at the end', () => {
  const sheet = built(growthPlan({ ...kestrelRow, goalCounts: 'recurring', goal: 1_000_000 }), 'en_US');
  afterAll(() => sheet.close());
  const first = (row: string) => sheet.number(at.forecast.at(row, 'month 1'));

  test('takes what was typed at a month’s end for bought more, or less, where nothing else explains it', () => {
    sheet.fill([[at.forecast.at('actual', 'month 1'), 560_000]]);
    expect([first('arrClosing'), first('arrContraction')]).toEqual([560_000, 0]);
    expect(first('arrExpansion')).toBeGreaterThan(0);
    sheet.fill([[at.forecast.at('actual', 'month 1'), 400_000]]);
    expect([first('arrClosing'), first('arrExpansion')]).toEqual([400_000, 0]);
    expect(first('arrContraction')).toBeGreaterThan(0);
    expect(sheet.number(at.forecast.at('arrOpening', 'month 2'))).toBe(400_000);
    // Expansion that was typed too large for it is told by a check.
    sheet.fill([
      [at.forecast.at('arrExpansionActual', 'month 1'), 0],
      [at.forecast.at('arrContractionActual', 'month 1'), 0],
    ]);
    expect(sheet.number(at.funnel.total('arr differs'))).toBe(1);
    expect(sheet.errors()).toEqual([]);
  });
});
