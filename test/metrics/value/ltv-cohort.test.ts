/** LTV_COHORT: the published discounted lifetimes, the sum written out, and values without an end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitRetentionCurve, survivalShares } from '../../../src/metrics/retention/retention-curve';
import { ltv } from '../../../src/metrics/value/ltv';
import { expectedPayments, ltvCohort } from '../../../src/metrics/value/ltv-cohort';
import { expectClose, seeded } from '../numbers';
import { cohorts } from '../retention/published-cohorts';

// Fader and Hardie (2007): discounted expected lifetime at 10%, the first payment at once.
test.each([
  ['highEnd', 5.92225],
  ['regular', 3.69491],
] as const)('a customer of the %s cohort is expected to make %d discounted payments', (name, payments) => {
  expect(ltvCohort(cohorts[name].known, 1, 1, 0.1)).toBeCloseTo(payments, 5);
});

test('a constant churn, taken from the first year, falls short by 20% and by 37%', () => {
  const shortBy = ({ known }: { known: readonly number[] }) =>
    1 - ltv(1, 1, 1 - known[1]! / known[0]!, { discountRate: 0.1 }) / ltvCohort(known, 1, 1, 0.1);
  expect(shortBy(cohorts.highEnd)).toBeCloseTo(0.196, 3);
  expect(shortBy(cohorts.regular)).toBeCloseTo(0.365, 3);
});

test('where churn does not slow down it is the value at a constant churn', () => {
  const halving = [800, 400, 200, 100];
  expectClose(ltvCohort(halving, 100, 0.8), ltv(100, 0.8, 0.5));
  expectClose(ltvCohort(halving, 100, 0.8, 0.1), ltv(100, 0.8, 0.5, { discountRate: 0.1 }));
});

test('without a discount rate the mean lifetime is (alpha + beta - 1) / (alpha - 1), if alpha is above 1', () => {
  const curve = { firstChurn: 0.4, slowing: 0.2 }; // alpha 2, beta 3
  expectClose(expectedPayments(curve, 0), 4);
  expectClose(expectedPayments(curve, 1e-9), 4);
});

test('a curve that flattens too much needs a discount rate', () => {
  expect(() => ltvCohort(cohorts.regular.known, 100, 0.8)).toThrow(
    'discount_rate must be above 0 for this cohort, got 0',
  );
});

test('each payment counted one by one gives the same sum', () => {
  const curve = fc.record({
    firstChurn: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
    slowing: fc.double({ min: 0, max: 20, noNaN: true }),
  });
  fc.assert(
    fc.property(curve, fc.double({ min: 0.05, max: 1, noNaN: true }), (drawn, discountRate) => {
      const shares = survivalShares(drawn, 600);
      const sum = shares.reduce((total, share, t) => total + share / (1 + discountRate) ** t, 0);
      expect(Math.abs(expectedPayments(drawn, discountRate) / sum - 1)).toBeLessThan(1e-9);
    }),
    seeded,
  );
});

test('a higher discount rate never raises the value', () => {
  const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
  const curve = fitRetentionCurve(cohorts.highEnd.known);
  fc.assert(
    fc.property(rate, rate, (one, other) => {
      const atHigher = expectedPayments(curve, Math.max(one, other));
      expect(atHigher).toBeLessThanOrEqual(expectedPayments(curve, Math.min(one, other)));
    }),
    seeded,
  );
});
