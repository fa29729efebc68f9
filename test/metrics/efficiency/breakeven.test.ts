/** BREAKEVEN_UNITS and BREAKEVEN_MONTHS: worked figures, growth, and what never breaks even. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakevenMonths } from '../../../src/metrics/efficiency/breakeven-months';
import { breakevenUnits } from '../../../src/metrics/efficiency/breakeven-units';
import { expectClose, seeded } from '../numbers';

test('12,000 of fixed cost at 50 less 20 a unit takes 400 units', () => {
  expect(breakevenUnits(12_000, 50, 20)).toBe(400);
});

test('units are not rounded', () => {
  expectClose(breakevenUnits(1000, 30, 0), 33.333333);
});

test('a price that is no higher than the unit cost never breaks even', () => {
  expect(() => breakevenUnits(12_000, 20, 20)).toThrow('price must be above unit_cost (20), got 20');
});

test('60,000 at 5,000 a month takes 12 months, and less than 10 when the margin grows by 5%', () => {
  expect(breakevenMonths(60_000, 5000)).toBe(12);
  expectClose(breakevenMonths(60_000, 5000, 0.05), 9.633164);
});

test('a margin that shrinks has earned all it ever will at margin ÷ loss', () => {
  expectClose(breakevenMonths(45_000, 5000, -0.1), Math.log(0.1) / Math.log(0.9));
  expect(() => breakevenMonths(50_000, 5000, -0.1)).toThrow('upfront_cost must be below 50000, got 50000');
});

test('what costs nothing has broken even at once, and what the first month covers does so within it', () => {
  expect(breakevenMonths(0, 5000)).toBe(0);
  expect(breakevenMonths(2500, 5000, 0.5)).toBe(0.5);
  expect(breakevenMonths(2500, 5000, -0.5)).toBe(0.5);
});

test('the margins counted month by month add up to the cost', () => {
  const growth = fc.double({ min: -0.1, max: 0.5, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 36 }), growth, (months, monthlyGrowth) => {
      let earned = 0;
      for (let month = 0; month < months; month += 1) earned += 5000 * (1 + monthlyGrowth) ** month;
      expect(Math.abs(breakevenMonths(earned, 5000, monthlyGrowth) - months)).toBeLessThan(1e-6);
    }),
    seeded,
  );
});

test('a margin that grows faster never takes longer', () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(rate, rate, (one, other) => {
      const faster = breakevenMonths(60_000, 5000, Math.max(one, other));
      expect(faster).toBeLessThanOrEqual(breakevenMonths(60_000, 5000, Math.min(one, other)) + 1e-9);
    }),
    seeded,
  );
});
