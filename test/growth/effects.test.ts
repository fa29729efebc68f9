/** Why the outlook is not the goal: the vectors of growth-plan-2.md 3, in thousands, and its laws. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedNumbers } from './expected-numbers';
import { randomInputs } from './random-plan';
import { monthsOfK, monthsOfS, planK, planS } from './vectors';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

/** Under way, volume, rate and deal size: the months in which there is any, by number, in whole units. */
const split = (inputs: Parameters<typeof expectedNumbers>[0]) => {
  const { underWay, effects } = expectedNumbers(inputs);
  return [underWay, ...effects].map((row) =>
    Object.fromEntries(
      row.flatMap((value, place) => (Math.abs(value) < 1 ? [] : [[place + 1, Math.round(value)]])),
    ),
  );
};
const gap = (inputs: Parameters<typeof expectedNumbers>[0]) => {
  const { outlook } = expectedNumbers(inputs);
  return Number((sum(outlook) - inputs.goal).toFixed(2));
};

describe('Plan S', () => {
  test.each([
    [0, [{ 1: -200_000, 2: -200_000, 3: -200_000 }, {}, {}, {}], -600_000],
    [1, [{ 1: -92_000, 2: -200_000, 3: 15_609 }, { 4: -16_682 }, { 4: 6_682 }, {}], -286_391.3],
    [
      2,
      [
        { 1: -92_000, 2: -74_000, 3: 15_609 },
        { 4: -16_682, 5: -35_760 },
        { 4: -19_753, 5: 6_760 },
        { 2: 5_000 },
      ],
      -210_826.09,
    ],
    [
      3,
      [
        { 1: -92_000, 2: -74_000, 3: 15_609 },
        { 4: -16_682, 5: -35_760, 6: 10_691 },
        { 3: -17_609, 4: -19_753, 5: 62_521, 6: 15_581 },
        { 2: 5_000, 3: 7_000 },
      ],
      -139_401.19,
    ],
    [
      4,
      [
        { 1: -92_000, 2: -74_000, 3: 15_609 },
        { 4: -16_682, 5: -35_760, 6: 10_691, 7: -1_751 },
        { 3: -17_609, 4: -21_318, 5: 62_521, 6: 1_200, 7: 5_569 },
        { 2: 5_000, 3: 7_000, 4: 3_000 },
      ],
      -148_529.64,
    ],
  ] as const)('after %i months', (months, effects, total) => {
    const inputs = planS(monthsOfS.slice(0, months));
    expect(split(inputs)).toEqual(effects);
    expect(gap(inputs)).toBe(total);
  });
});

test('plan K after three months: what was in the funnel, volume, rate and deal size', () => {
  const inputs = planK(monthsOfK);
  expect(split(inputs)).toEqual([
    { 1: -14_000, 2: 10_000, 3: -20_000 },
    { 3: 18_000, 4: -5_000, 5: 2_500 },
    { 2: -12_000, 5: -3_000 },
    { 2: 2_000 },
  ]);
  expect(gap(inputs)).toBe(-21_500);
});

const plans = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 6, max: 36 }))
  .chain(([stages, months]) => randomInputs(stages, months))
  .map((inputs) => ({ ...inputs, scenario: { volume: 1, conversion: 1, value: 1, existing: 1 } }));

test('typing exactly what is expected into any cell moves no effect', () => {
  const cells = fc.record({ inputs: plans, stage: fc.nat(6), month: fc.nat(35) });
  fc.assert(
    fc.property(cells, ({ inputs, stage, month }) => {
      const [row, column] = [stage % inputs.stages, month % inputs.months];
      const before = expectedNumbers({ ...inputs, useLearned: false });
      const actual = inputs.actual.map((volumes, at) =>
        at === row
          ? volumes.map((value, place) => (place === column ? before.expected[row]![column]! : value))
          : volumes,
      );
      const after = expectedNumbers({ ...inputs, useLearned: false, actual });
      const scale = Math.max(1, ...before.outlook.map(Math.abs), ...before.effects.flat().map(Math.abs));
      before.effects.forEach((effect, which) => {
        effect.forEach((value, place) => {
          expect(Math.abs(after.effects[which]![place]! - value) / scale).toBeLessThan(1e-9);
        });
      });
    }),
    { seed: 3, numRuns: 100 },
  );
});

test('a plan without stock that brings what is needed at the top has no volume effect, and what nothing typed reaches has none', () => {
  fc.assert(
    fc.property(plans, (drawn) => {
      const blank = { ...drawn, catchUp: false, planned: drawn.planned.map(() => null) };
      const inputs = {
        ...blank,
        useLearned: false,
        opening: blank.opening.map(() => 0),
        actual: blank.actual.map((row) => row.map(() => null)),
        revenue: blank.revenue.map(() => null),
      };
      const { needed, effects, underWay, lead, goal } = expectedNumbers(inputs);
      const typed = expectedNumbers({ ...inputs, actual: [needed[0]!, ...inputs.actual.slice(1)] });
      const dust = 1e-9 * Math.max(1, inputs.goal);
      for (const row of [...effects, ...typed.effects])
        expect(row.every((value) => Math.abs(value) <= dust)).toBe(true);
      // Until the lag is over nothing but the months before the plan is to blame.
      if (inputs.rounding !== 'customers')
        underWay.forEach((value, place) => {
          const missing = place < lead[0]! ? goal[place]! * (inputs.existing - 1) : 0;
          expect(Math.abs(value - missing)).toBeLessThan(dust * 10);
        });
    }),
    { seed: 4, numRuns: 100 },
  );
});
