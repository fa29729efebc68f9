/** The rolling origin: what it adds up, and that no forecast knows what comes after it. */
import { expect, test } from 'vitest';
import { forecast } from '../../src/forecast/forecast';
import { score } from '../../src/forecast/score';
import { expectClose } from '../metrics/numbers';
import { seasonal, shopYear } from './histories';
import { average } from './shared-data';

const noisy = seasonal(40, 1.01, shopYear).map((value, at) => value * (1 + 0.1 * Math.sin(at * 7.7)));

test('the scores are those of forecasts made from nothing but what lay before each start', () => {
  const periods = 5;
  const errors: number[] = [];
  const scales: number[] = [];
  const shares: number[] = [];
  const hits: number[] = [];
  for (let start = 24; start <= 35; start += 1) {
    const past = noisy.slice(0, start);
    scales.push(average(past.slice(12).map((value, at) => Math.abs(value - past[at]!))));
    forecast(past, periods, { period: 12 }).forEach(({ mean, low, high }, step) => {
      const value = noisy[start + step]!;
      errors.push(Math.abs(value - mean));
      shares.push((2 * Math.abs(value - mean)) / (value + mean));
      hits.push(Number(value >= low && value <= high));
    });
  }
  const { ours, origins } = score(noisy, periods, 12);
  expect(origins).toBe(12);
  expectClose(ours.mase, average(errors) / average(scales));
  expectClose(ours.smape, average(shares));
  expectClose(ours.coverage, average(hits));
});

test('repeating the season before scores its own error', () => {
  // Every month lies 1 above the same month of the year before.
  const rising = [0, 1, 2].flatMap((years) => shopYear.map((factor) => factor + years));
  const { naive } = score(rising, 12, 12);
  expectClose(naive.mase, 1);
});

test('a season that repeats exactly leaves no error to either', () => {
  const { ours, naive } = score([...shopYear, ...shopYear, ...shopYear, ...shopYear], 12, 12);
  expect(naive.mase).toBe(0);
  expect(ours.mase).toBeLessThan(0.05);
});

test('what never varies before it is scored cannot be scored', () => {
  expect(() => score([5, 5, 5, 5, 5, 5, 5, 5], 4)).toThrow(
    'history must be numbers that vary before they are scored, got 5',
  );
});
