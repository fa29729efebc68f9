/**
 * Re-plan as numbers: the vectors of growth-plan-2.md 1, and its laws over random plans. `expectedNumbers` works out the
 * plan after the deed from what is kept alone, as the sheet does; that the sheet does is agrees.test.ts.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RePlan, rePlanOf } from '../../src/plan/modules/funnel/re-plan';
import { expectedNumbers, type RePlanned, rePlanned, standing } from './expected-numbers';
import { type PlanInputs, randomInputs } from './random-plan';
import { monthsOfK, monthsOfS, planK, planS } from './vectors';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const near = (found: number, wanted: number, scale = 0) =>
  Math.abs(found - wanted) <= 1e-9 * Math.max(1, scale, Math.abs(wanted));

describe('Plan S from May, after four months', () => {
  const plan = rePlanOf(standing(planS(monthsOfS)), 5, false);

  test('609,000 came, 35.692798 customers are under way, and 1,148,529.64 is left to new entries', () => {
    expect(plan.came).toBe(609_000);
    expect(plan.underWay).toBeCloseTo(35.692798, 6);
    expect(plan.kept.volumes[4]!.slice(4, 7).map((won) => Number(won.toFixed(4)))).toEqual([
      12.5978, 11.7717, 11.3232,
    ]);
    expect(plan.rest).toBeCloseTo(1_148_529.64, 2);
    expect(plan.toWin).toBeCloseTo(63.807202, 6);
    expect(plan.anew.map((won) => Number(won.toFixed(6)))).toEqual([
      ...new Array(7).fill(0),
      ...new Array(5).fill(12.76144),
    ]);
  });

  test('no month has a goal that its lag makes impossible, and the need is 27,692.33 visits while they are in reach', () => {
    const cents = plan.goal.slice(4).map((goal) => Number(goal.toFixed(2)));
    expect(cents).toEqual([226_760.87, 211_891.3, 203_818.18, ...new Array(5).fill(229_705.93)]);
    expect(plan.needed[0]!.slice(4).map((need) => Number(need.toFixed(2)))).toEqual([
      ...new Array(5).fill(27_692.33),
      ...new Array(3).fill(24_111.11),
    ]);
    expect(plan.needed[2]![4]).toBeCloseTo(132.99, 2);
    expect([plan.volume, plan.volumeBefore].map((need) => Number(need!.toFixed(2)))).toEqual([
      27_692.33, 24_111.11,
    ]);
  });

  test('the outlook is the goal, and months before May keep goal and need', () => {
    expect(near(plan.outlook, 2_400_000)).toBe(true);
    expect(plan.goal.slice(0, 4)).toEqual(new Array(4).fill(200_000));
    expect(plan.needed[0]![1]).toBeCloseTo(24_111.11, 2);
  });
});

describe('Plan K from April, after three months', () => {
  const plan = rePlanOf(standing(planK(monthsOfK)), 4, false);

  test('134,000 came, 7.875 customers are under way and 30.958333 are to be won, in 17,690.48 visits a month', () => {
    expect(plan.came).toBe(134_000);
    expect([plan.underWay, ...plan.kept.volumes[5]!.slice(3, 5)]).toEqual([7.875, 3.75, 4.125]);
    expect(plan.toWin).toBeCloseTo(30.958333, 6);
    expect(plan.anew[5]).toBeCloseTo(4.422619, 6);
    const cents = plan.goal.slice(3).map((goal) => Number(goal.toFixed(2)));
    expect(cents).toEqual([45_000, 49_500, ...new Array(7).fill(53_071.43)]);
    expect(plan.needed[0]!.slice(3, 10).map((need) => Number(need.toFixed(2)))).toEqual(
      new Array(7).fill(17_690.48),
    );
    expect(plan.needed[2]![3]).toBeCloseTo(88.45, 2);
    expect(near(plan.outlook, 600_000)).toBe(true);
  });

  test('with the last rate learned as 22 % it takes 20,716.45 visits a month', () => {
    const cells = standing(planK(monthsOfK));
    const learnedRates = [...cells.plannedRates.slice(0, 4), 0.22];
    const learned = rePlanOf({ ...cells, learnedRates }, 4, true);
    expect(learned.underWay).toBeCloseTo(6.93, 6);
    expect(learned.toWin).toBeCloseTo(31.903333, 6);
    expect(learned.volume).toBeCloseTo(20_716.45, 2);
    expect(near(learned.outlook, 600_000)).toBe(true);
  });

  test('where more is under way than the goal takes, nothing is asked for and the goals shrink to it', () => {
    const rich = rePlanOf(standing(planK([[0, 0, 0, 0, 900, 0, 300_000]])), 2, false);
    expect([rich.came, rich.underWay, rich.rest, rich.toWin]).toEqual([300_000, 225, -2_400_000, 0]);
    expect(rich.outlook).toBeCloseTo(3_000_000, 6);
    expect(sum(rich.goal.slice(1))).toBeCloseTo(300_000, 6);
    expect(rich.goal[1]).toBeCloseTo(300_000, 6);
  });
});

test('Where nothing that enters can serve the plan any more, the rest stays open', () => {
  const plan = rePlanOf(standing(planS(monthsOfS)), 11, false);
  expect([plan.reach, plan.toWin, plan.volume]).toEqual([0, 0, undefined]);
  expect(plan.rest).toBeGreaterThan(0);
  expect(near(plan.outlook, 2_400_000 - plan.rest)).toBe(true);
});

/** A plan of any size with its first re-plan, and a later one. */
const plans = fc
  .tuple(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 6, max: 36 }))
  .chain(([stages, months]) =>
    fc.record({
      inputs: randomInputs(stages, months),
      first: fc.record({ from: fc.integer({ min: 2, max: months }), learned: fc.boolean() }),
      second: fc.record({ from: fc.integer({ min: 2, max: months }), learned: fc.boolean() }),
    }),
  );
type Drawn = typeof plans extends fc.Arbitrary<infer Value> ? Value : never;

/** As a plan is when nobody typed ahead: months from the re-plan on are blank, and lags leave something in reach. */
const asOf = (inputs: RePlanned, typed: PlanInputs, from: number): RePlanned => {
  const until = <Value>(row: readonly (Value | null)[]) =>
    row.map((value, place) => (place + 1 < from ? value : null));
  return { ...inputs, actual: typed.actual.map(until), revenue: until(typed.revenue) };
};

type Holds = (before: RePlanned, plan: RePlan, after: RePlanned, from: number) => boolean;

/** Runs over two re-plans of random plans: what stood before, what the preview says, and the plan after. */
function always(holds: Holds, nothingAhead = false) {
  const both = ({ inputs, first, second }: Drawn) => {
    const few = {
      ...inputs,
      // More than what is typed could bring by itself.
      goal: inputs.goal * 100,
      lags: inputs.lags.map((lag) => lag % 3),
      planned: inputs.planned.map(() => null),
    };
    const base = { volume: 1, conversion: 1, value: 1, existing: 1 };
    let before: RePlanned = nothingAhead ? { ...few, rounding: 'exact', scenario: base } : inputs;
    for (const { from, learned } of [first, second].sort((a, b) => a.from - b.from)) {
      if (nothingAhead) before = asOf(before, inputs, from);
      const after = rePlanned(before, from, learned);
      if (!holds(before, rePlanOf(standing(before), from, learned), after, from)) return false;
      before = after;
    }
    return true;
  };
  fc.assert(fc.property(plans, both), { seed: 2027, numRuns: 200, endOnFailure: true });
}

describe('By law', () => {
  test('every number of the preview is the plan’s own after the deed', () =>
    always((_, plan, after) => {
      const { goal, needed, outlook } = expectedNumbers(after);
      return (
        plan.needed.every((row, stage) => row.every((need, place) => near(need, needed[stage]![place]!))) &&
        plan.goal.every((one, place) => near(one, goal[place]!, after.goal)) &&
        near(plan.outlook, sum(outlook), after.goal)
      );
    }));

  test('the outlook is exactly the goal where nothing is typed ahead, at rates above 0, with something left and in reach', () => {
    let seen = 0;
    always((before, { outlook, reach, rest, kept }) => {
      if (reach === 0 || rest <= 0 || kept.rates.includes(0)) return true;
      seen++;
      return near(outlook, before.goal);
    }, true);
    expect(seen).toBeGreaterThan(80);
  });

  test('months before it keep goal, need and effects, bit for bit', () =>
    always((before, _, after, from) => {
      const [was, is] = [expectedNumbers(before), expectedNumbers(after)];
      const same = (one: readonly number[], other: readonly number[]) =>
        one.slice(0, from - 1).every((value, place) => value === other[place]);
      return (
        same(was.goal, is.goal) &&
        was.needed.every((row, stage) => same(row, is.needed[stage]!)) &&
        was.effects.every((row, which) => same(row, is.effects[which]!)) &&
        is.firstGoal.every((value, place) => value === was.firstGoal[place])
      );
    }));

  test('what it asks of a stage is what flows into it from the need above', () =>
    always((before, { needed, kept }, _, from) => {
      const { lags } = before;
      return kept.rates.every((rate, step) =>
        needed[step + 1]!.every((need, place) => {
          const source = place - lags[step]!;
          const lead = sum(lags.slice(step + 1));
          if (source + 1 < from || source < 0 || place + 1 + lead > before.months || rate === 0) return true;
          const over = Math.max(1, lags[step]!);
          const stock = place + 1 <= over ? before.opening[step]! / over : 0;
          return near(need, rate * (needed[step]![source]! + stock));
        }),
      );
    }));

  test('right after it the open months have no volume, rate or deal size effect', () =>
    always((_, __, after, from) => {
      const { effects, outlook } = expectedNumbers(after);
      const dust = 1e-9 * Math.max(1, sum(outlook));
      return effects.every((row) => row.slice(from - 1).every((effect) => Math.abs(effect) <= dust));
    }, true));

  test('the goals of the open months sum to what is left of the goal', () =>
    always((before, { goal, came }, _, from) =>
      near(sum(goal.slice(from - 1)), Math.max(0, before.goal - came), before.goal),
    ));

  test('the effects of every month sum to outlook less goal, none of volume before a visit can be a customer', () =>
    always((before) => {
      const { effects, lead } = expectedNumbers(before);
      return effects[0]!
        .slice(0, lead[0])
        .every((volume, place) => volume === 0 || place + 1 < (before.keptFrom ?? 0));
    }));
});
