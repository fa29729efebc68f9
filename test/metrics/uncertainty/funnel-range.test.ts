/** FUNNEL_RANGE: published intervals, and what more evidence does. */
import { expect, test } from 'vitest';
import { funnelBacksolve } from '../../../src/metrics/funnel/funnel-backsolve';
import { funnelRange } from '../../../src/metrics/uncertainty/funnel-range';
import { expectClose } from '../numbers';

/** Volumes are held to half a percent of Monte Carlo. */
function near(got: readonly number[], wanted: readonly number[]) {
  const off = got.map((value, index) => Math.abs(value / wanted[index]! - 1));
  expect(Math.max(...off)).toBeLessThan(0.005);
}

test('fifty sales at a 50% that came from 10 of 20 take 78 to 138 leads', () => {
  const [low, middle, high] = funnelRange(50, [0.5], [20]);
  expect([low![0], middle![0], high![0]].map((need) => Math.round(need!))).toEqual([78, 100, 138]);
});

test('the Weidert plan on one counted year takes 3,760 to 11,311 visits a month, 6,209 in the middle', () => {
  const counted = [72_000, 1080, 216, 43, 17, 9];
  const rates = counted.slice(1).map((count, stage) => count / counted[stage]!);
  const needs = funnelRange(10 / 1.1 / 12, rates, Object.freeze(counted.slice(0, -1)), 0.9);
  // Monte Carlo, four million draws.
  near(
    needs.map((need) => need[0]!),
    [3760, 6209, 11_311],
  );
});

test('two stages agree with four million draws', () => {
  const [low, middle, high] = funnelRange(12, [0.03, 0.4], [10_000, 300], 0.9);
  near(low!, [864.86, 26.84, 12]);
  near(middle!, [1000.32, 29.99, 12]);
  near(high!, [1165.87, 33.87, 12]);
});

test('exact rates leave nothing uncertain about the need', () => {
  const rates = Object.freeze([0.015, 0.2, 0.5]);
  for (const need of funnelRange(9, rates)) expectClose(need, funnelBacksolve(9, rates));
});

test('more evidence narrows the range, and more confidence widens it', () => {
  const width = (seen: number, confidence: number) => {
    const [low, , high] = funnelRange(50, [0.2, 0.5], [seen, seen], confidence);
    return high![0]! - low![0]!;
  };
  expect(width(1000, 0.8)).toBeLessThan(width(100, 0.8) / 2);
  expect(width(100, 0.95)).toBeGreaterThan(width(100, 0.8));
});

test('a rate of 0 that counts as exact is refused', () => {
  expect(() => funnelRange(1, [0])).toThrow(
    'rates must be above 0 while entered is left out, got 0 in place 1',
  );
});
