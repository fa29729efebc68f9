/** How many customers a goal takes, and rounding up without float dust. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { customersNeeded } from '../../../src/metrics/funnel/customers-needed';
import { roundUp } from '../../../src/metrics/funnel/round-up';
import { expectClose, seeded } from '../numbers';

test('a goal of 10,000,000 at 1,100,000 each takes 9.09 customers, or 10 whole ones', () => {
  expectClose(customersNeeded(10_000_000, 1_100_000), 9.090909);
  expect(customersNeeded(10_000_000, 1_100_000, 0, 'customers')).toBe(10);
});

test('half the goal from existing customers halves the new ones', () => {
  expectClose(customersNeeded(1_000_000, 10_000, 0.5), 50);
});

test.each([
  [20.0000000001, 20],
  [19.9999999999, 20],
  [20.000001, 21],
  [0, 0],
  [0.2, 1],
  [12_345_678_901, 12_345_678_901],
])('%d rounds up to %d', (need, whole) => expect(roundUp(need)).toBe(whole));

test('a rounded need is whole and less than one above the exact need', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (need) => {
      const whole = roundUp(need);
      expect(Number.isInteger(whole)).toBe(true);
      expect(whole - need).toBeLessThan(1);
      expect(whole - need).toBeGreaterThan(-0.001);
    }),
    seeded,
  );
});
