/** CAC_PAYBACK: worked figures, churn, and what is never paid back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cacPayback } from '../../../src/metrics/acquisition/cac-payback';
import { expectClose, seeded } from '../numbers';

test('a CAC of 2,000 is paid back by a margin of 80 a month in 25 months', () => {
  expect(cacPayback(2000, 100, 0.8)).toBe(25);
});

test('churn makes the payback longer: 600 at 80 a month and 3% takes 8.3683 months, not 7.5', () => {
  expectClose(cacPayback(600, 100, 0.8), 7.5);
  expectClose(cacPayback(600, 100, 0.8, 0.03), 8.368315);
});

test('a CAC above the lifetime value is never paid back', () => {
  expect(() => cacPayback(2000, 100, 0.8, 0.05)).toThrow('cac must be below 1600 to be paid back, got 2000');
  expect(() => cacPayback(1600, 100, 0.8, 0.05)).toThrow('cac must be below 1600 to be paid back, got 1600');
  expect(() => cacPayback(2000, 100, 0)).toThrow('cac must be 0 while there is no margin, got 2000');
});

test('customers that cost nothing have paid back at once', () => {
  expect(cacPayback(0, 0, 0)).toBe(0);
});

test('within the first period nobody has left yet, whatever the churn', () => {
  expect(cacPayback(40, 100, 0.8, 0.03)).toBe(0.5);
  expect(cacPayback(40, 100, 0.8, 1)).toBe(0.5);
});

test('churn never makes the payback shorter', () => {
  const amount = fc.double({ min: 1, max: 1e4, noNaN: true });
  const rate = fc.double({ min: 1e-6, max: 1, noNaN: true });
  fc.assert(
    fc.property(amount, amount, rate, (cac, margin, share) => {
      const churn = cac <= margin ? share : (share * margin * 0.99) / cac;
      const simple = cacPayback(cac, margin, 1);
      expect(cacPayback(cac, margin, 1, churn)).toBeGreaterThanOrEqual(simple * (1 - 1e-12));
    }),
    seeded,
  );
});

test('the payments counted period by period add up to the CAC', () => {
  const periods = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(periods, fc.double({ min: 0.001, max: 0.5, noNaN: true }), (count, churn) => {
      let paid = 0;
      for (let t = 0; t < count; t += 1) paid += 80 * (1 - churn) ** t;
      const limit = 80 / churn;
      // So near its limit a sum no longer tells how many payments it has.
      if (1 - paid / limit > 1e-6) {
        expect(Math.abs(cacPayback(paid, 100, 0.8, churn) - count)).toBeLessThan(1e-6);
      }
    }),
    seeded,
  );
});
