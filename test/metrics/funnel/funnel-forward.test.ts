/** FUNNEL_FORWARD's arithmetic: the published funnel, and there and back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelBacksolve } from '../../../src/metrics/funnel/funnel-backsolve';
import { funnelForward } from '../../../src/metrics/funnel/funnel-forward';
import { expectClose, seeded } from '../numbers';

test('6,000 visits of the Weidert funnel are 0.72 customers, not the 0.75 that its article shows', () => {
  expectClose(
    funnelForward(6000, Object.freeze([0.015, 0.2, 0.2, 0.4, 0.5])),
    [6000, 90, 18, 3.6, 1.44, 0.72],
  );
});

test('a rate of 0 ends the funnel there', () => {
  expect(funnelForward(100, [0.5, 0, 0.5])).toEqual([100, 50, 0, 0]);
});

test('the need of a goal, run forwards, is at every stage the need of that stage', () => {
  const rates = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e6, noNaN: true }), rates, (goal, drawn) => {
      const need = funnelBacksolve(goal, drawn);
      expectClose(funnelForward(need[0]!, drawn), need);
    }),
    seeded,
  );
});
