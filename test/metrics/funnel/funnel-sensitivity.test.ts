/** FUNNEL_SENSITIVITY: a point at each stage, and what a relative gain does everywhere. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelBacksolve } from '../../../src/metrics/funnel/funnel-backsolve';
import { funnelSensitivity } from '../../../src/metrics/funnel/funnel-sensitivity';
import { expectClose, seeded } from '../numbers';

const weidert = Object.freeze([0.015, 0.2, 0.2, 0.4, 0.5]);
const goal = 10 / 1.1 / 12;

test('a point more leaves a need of 3,787.88, 6,012.51, 6,012.51, 6,159.15 and 6,189.34 visits', () => {
  const need = funnelBacksolve(goal, weidert)[0]!;
  const left = funnelSensitivity(goal, weidert).map((saved) => Number((need - saved).toFixed(2)));
  expect(left).toEqual([3787.88, 6012.51, 6012.51, 6159.15, 6189.34]);
});

test('a tenth more of any rate leaves the same need of 5,739.21 visits', () => {
  const need = funnelBacksolve(goal, weidert)[0]!;
  weidert.forEach((rate, index) => {
    expectClose(need - funnelSensitivity(goal, weidert, rate / 10)[index]!, 5739.210193);
  });
});

test('a rate near 1 is raised to 1 and no further', () => {
  expectClose(funnelSensitivity(10, [0.995, 1], 0.01), [10 / 0.995 - 10, 0]);
});

test('nothing is saved beyond what is needed, and the smallest rate saves the most', () => {
  const rates = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rates, (drawn) => {
      const saved = funnelSensitivity(100, drawn);
      const need = funnelBacksolve(100, drawn)[0]!;
      expect(saved.every((each) => each >= 0 && each < need)).toBe(true);
      expect(saved[drawn.indexOf(Math.min(...drawn))]).toBe(Math.max(...saved));
    }),
    seeded,
  );
});
