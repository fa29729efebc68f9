/** FUNNEL_LEARN: a plan moved by evidence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelLearn } from '../../../src/metrics/uncertainty/funnel-learn';
import { expectClose, seeded } from '../numbers';

test('a plan of 20% worth 50 leads and 4 of 40 seen are 15.5556%', () => {
  expectClose(funnelLearn(0.2, 50, 4, 40), 0.155556);
});

test('nothing seen leaves the plan, and no weight leaves what was seen', () => {
  expect(funnelLearn(0.2, 50, 0, 0)).toBe(0.2);
  expect(funnelLearn(0.2, 0, 4, 40)).toBe(0.1);
});

test('neither plan nor case, and more converted than entered, are refused', () => {
  expect(() => funnelLearn(0.2, 0, 0, 0)).toThrow(
    'plan_weight must be above 0 while nobody has entered, got 0',
  );
  expect(() => funnelLearn(0.2, 50, 5, 4)).toThrow('converted must be at most entered (4), got 5');
});

test('what is learnt lies between the plan and what was seen', () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      rate,
      fc.integer({ min: 1, max: 500 }),
      rate,
      fc.integer({ min: 1, max: 500 }),
      (plan, weight, share, entered) => {
        const learnt = funnelLearn(plan, weight, share * entered, entered);
        expect(learnt).toBeGreaterThanOrEqual(Math.min(plan, share) - 1e-12);
        expect(learnt).toBeLessThanOrEqual(Math.max(plan, share) + 1e-12);
      },
    ),
    seeded,
  );
});
