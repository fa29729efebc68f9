/** CHURN_CONVERT: monthly and yearly rates, and the way back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { churnConvert } from '../../../src/metrics/retention/churn-convert';
import { expectClose, seeded } from '../numbers';

test.each([
  [0.01, 0.113615],
  [0.02, 0.215283],
  [0.03, 0.306158],
  [0.05, 0.45964],
])('a churn of %d a month is %d a year', (monthly, yearly) => {
  expectClose(churnConvert(monthly, 1, 12), yearly);
});

test.each([
  [0.24, 0.0226102],
  [0.1, 0.00874161],
])('a churn of %d a year is %d a month', (yearly, monthly) => {
  expectClose(churnConvert(yearly, 12, 1), monthly);
});

test('a gross retention of 94% a month is 47.592% a year', () => {
  expectClose(1 - churnConvert(0.06, 1, 12), 0.47592);
});

test('nobody lost is nobody lost, and everybody lost is everybody lost', () => {
  expectClose(churnConvert(0, 1, 12), 0);
  expect(churnConvert(1, 12, 1)).toBe(1);
});

test('there and back again is the rate that one had', () => {
  const months = fc.integer({ min: 1, max: 36 });
  fc.assert(
    fc.property(fc.double({ min: 0, max: 0.5, noNaN: true }), months, months, (rate, from, to) => {
      expectClose(churnConvert(churnConvert(rate, from, to), to, from), rate);
    }),
    seeded,
  );
});

test('a small rate keeps its digits', () => {
  expect(churnConvert(1e-12, 1, 12) / 12e-12).toBeCloseTo(1, 9);
});
