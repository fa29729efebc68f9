/** FUNNEL_SOLVE: the one rate that closes the gap. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelForward } from '../../../src/metrics/funnel/funnel-forward';
import { funnelSolve } from '../../../src/metrics/funnel/funnel-solve';
import { expectClose, seeded } from '../numbers';

// Weidert Group: 10,000,000 a year at 1,100,000 each, 6,000 visits a month.
const weidert = Object.freeze([0.015, 0.2, 0.2, 0.4, 0.5]);
const goal = 10 / 1.1 / 12;

test('the Weidert plan needs a win rate of 52.6094% or 1.578283% of visitors as leads', () => {
  expectClose(funnelSolve(goal, 6000, weidert, 5), 0.526094);
  expectClose(funnelSolve(goal, 6000, weidert, 1), 0.01578283);
});

test('a stage that is not there and a goal out of reach are refused', () => {
  expect(() => funnelSolve(1, 100, [0.5], 2)).toThrow('stage must be at most 1, the number of rates, got 2');
  expect(() => funnelSolve(goal, 100, weidert, 5)).toThrow('goal must be at most 0.024, got 0.757575');
});

test('the rate found brings the goal', () => {
  const rates = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rates, fc.nat(), fc.double({ min: 0.01, max: 1, noNaN: true }), (drawn, place, share) => {
      const stage = (place % drawn.length) + 1;
      const reachable = drawn.reduce(
        (product, rate, index) => (index === stage - 1 ? product : product * rate),
        1000,
      );
      const solved = drawn.map((rate, index) =>
        index === stage - 1 ? funnelSolve(reachable * share, 1000, drawn, stage) : rate,
      );
      expectClose(funnelForward(1000, solved).at(-1)!, reachable * share);
    }),
    seeded,
  );
});
