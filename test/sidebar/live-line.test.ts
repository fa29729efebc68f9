/** The outlook that Check in foretells while a month is typed is the plan's own once it is saved. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { liveLine } from '../../sidebar/state/check-in';
import { checkIn } from '../browser/plan-answers';
import { expectedNumbers, type RePlanned, standing } from '../growth/expected-numbers';
import { randomInputs } from '../growth/random-plan';

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
const outlookOf = (inputs: RePlanned) => sum(expectedNumbers(inputs).outlook);

const plans = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 6, max: 18 }))
  .chain(([stages, months]) =>
    fc.record({
      inputs: randomInputs(stages, months),
      month: fc.nat({ max: months - 1 }),
      volumes: fc.array(fc.option(fc.nat({ max: 5000 })), { minLength: stages, maxLength: stages }),
      revenue: fc.option(fc.nat({ max: 500_000 })),
    }),
  );

test('it is, for random plans with lags, a season, scenarios and holes in what is typed', () => {
  let moved = 0;
  fc.assert(
    fc.property(plans, ({ inputs: drawn, month, volumes, revenue }) => {
      const inputs = { ...drawn, useLearned: false, catchUp: false };
      const put = <Value>(row: readonly (Value | null)[], value: Value | null) =>
        row.map((before, place) => (place === month && value !== null ? value : before));
      const saved: RePlanned = {
        ...inputs,
        actual: inputs.actual.map((row, stage) => put(row, volumes[stage]!)),
        revenue: put(inputs.revenue, revenue),
      };
      const data = { ...checkIn, standing: standing(inputs) };
      const { outlook } = liveLine(data, month, { volumes, revenue, spend: null, lost: null });
      const wanted = outlookOf(saved);
      if (Math.abs(wanted - outlookOf(inputs)) > 1) moved += 1;
      expect(Math.abs(outlook! - wanted)).toBeLessThan(1e-7 * Math.max(1, Math.abs(wanted)));
    }),
    { seed: 12, numRuns: 300 },
  );
  expect(moved).toBeGreaterThan(150);
});

test('it is left out where only the cells of the plan can tell it', () => {
  expect(
    liveLine({ ...checkIn, standing: null }, 5, { volumes: [], revenue: 5, spend: null, lost: null }).outlook,
  ).toBeUndefined();
});
