/** LTV: the published conventions, horizons and expansion, and when the value has no end. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ltv } from '../../../src/metrics/value/ltv';
import { expectClose, seeded } from '../numbers';

test.each([
  [100, 0.8, 0.05, 1600],
  [40, 0.75, 0.04, 750],
  [100, 1, 0.05, 2000],
])('%d a period at a margin of %d and a churn of %d is worth %d', (arpa, margin, churn, value) => {
  expectClose(ltv(arpa, margin, churn), value);
});

// Fader and Hardie, note 024: the three formulas taught side by side.
test.each([
  ['start', 366.666667, 606],
  ['after-first', 266.666667, 576],
  ['end', 333.333333, 600],
] as const)('payments timed %s are discounted as in Fader and Hardie', (timing, first, second) => {
  expectClose(ltv(100, 1, 0.2, { discountRate: 0.1, timing }), first);
  expectClose(ltv(30, 1, 0.04, { discountRate: 0.01, timing }), second);
});

test.each([
  [0, 36, 577.485],
  [0, 60, 685.236],
  [0.01, 36, 508.576],
  [0.01, 60, 577.195],
])('at a discount rate of %d only %d payments count', (discountRate, periods, value) => {
  expect(ltv(30, 1, 0.04, { discountRate, periods })).toBeCloseTo(value, 3);
});

test('expansion of 1% a month lifts 750 to 986.84', () => {
  expectClose(ltv(30, 1, 0.04, { expansionRate: 0.01 }), 986.842105);
});

test('payments that neither grow nor shrink add up to their number', () => {
  expect(ltv(10, 0.5, 0, { periods: 12 })).toBe(60);
  expectClose(ltv(10, 1, 0.2, { expansionRate: 0.25, periods: 12 }), 120);
});

test('a customer who leaves at once pays once', () => {
  expect(ltv(10, 1, 1)).toBe(10);
  expect(ltv(10, 1, 1, { periods: 5 })).toBe(10);
});

test('a value without an end is refused, and a horizon or a discount rate gives it one', () => {
  expect(() => ltv(100, 0.8, 0)).toThrow('churn must be above 0 when periods is left out, got 0');
  expect(() => ltv(100, 0.8, 0.04, { expansionRate: 0.05 })).toThrow(
    'churn must be above 0.0477 when periods is left out, got 0.04. Without an end the value is infinite, since expansion_rate outgrows churn',
  );
  expect(ltv(100, 0.8, 0, { periods: 60 })).toBe(4800);
  expectClose(ltv(100, 0.8, 0, { discountRate: 0.01 }), 8080);
});

test('each payment counted one by one gives the same sum', () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      rate,
      rate,
      rate,
      fc.integer({ min: 1, max: 60 }),
      (churn, discountRate, expansionRate, periods) => {
        const step = ((1 - churn) * (1 + expansionRate)) / (1 + discountRate);
        let sum = 0;
        for (let t = 0; t < periods; t += 1) sum += step ** t;
        const value = ltv(1, 1, churn, { discountRate, expansionRate, periods });
        expect(Math.abs(value - sum)).toBeLessThanOrEqual(sum * 1e-9);
      },
    ),
    seeded,
  );
});

test('a higher churn never raises the value', () => {
  const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
  fc.assert(
    fc.property(rate, rate, (one, other) => {
      expect(ltv(100, 0.8, Math.max(one, other))).toBeLessThanOrEqual(ltv(100, 0.8, Math.min(one, other)));
    }),
    seeded,
  );
});
