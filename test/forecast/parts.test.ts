/** The parts of the forecaster on their own, against what is known of them. */
import { expect, test } from 'vitest';
import { autoregression } from '../../src/forecast/autoregression';
import { line } from '../../src/forecast/line';
import { minimise } from '../../src/forecast/nelder-mead';
import { likelyPeriod } from '../../src/forecast/period';
import { reachOf } from '../../src/forecast/quantile';
import { cautiousSeasonOf, seasonOf, withoutSeason } from '../../src/forecast/season';
import { simpleSmoothing } from '../../src/forecast/ses';
import { blockTheta, growthTheta, theta } from '../../src/forecast/theta';
import { expectClose } from '../metrics/numbers';
import { seasonal, shopYear } from './histories';

test('the search finds the bottom of Rosenbrock’s valley', () => {
  const valley = ([x, y]: readonly number[]) => (1 - x!) ** 2 + 100 * (y! - x! * x!) ** 2;
  const search = { steps: [0.5, 0.5], tolerance: 1e-14, mostEvaluations: 1000 };
  const { at, value } = minimise(valley, [-1.2, 1], search);
  expect(value).toBeLessThan(1e-9);
  expect(Math.abs(at[0]! - 1)).toBeLessThan(1e-3);
});

test('the search keeps out of where there is no height', () => {
  const height = ([x]: readonly number[]) => (x! < 1 ? Infinity : x!);
  const { at } = minimise(height, [5], { steps: [1], tolerance: 1e-9, mostEvaluations: 300 });
  expect(at[0]).toBeCloseTo(1, 3);
});

// Tables of Student's t distribution, as in Abramowitz and Stegun 26.10.
test.each([
  [0.95, 1, 12.706],
  [0.95, 2, 4.303],
  [0.95, 5, 2.571],
  [0.95, 30, 2.042],
  [0.9, 10, 1.812],
  [0.99, 20, 2.845],
  [0.8, 8, 1.397],
  [0.95, 1e9, 1.95996],
])('the middle %d with %d degrees of freedom reaches %d standard deviations', (share, freedom, reach) => {
  expect(Math.abs(reachOf(share, freedom) / reach - 1)).toBeLessThan(0.002);
});

test('a line is the line of least squares', () => {
  expect(line([3, 5, 7])).toEqual({ intercept: 1, slope: 2, explained: 1 });
  expectClose(line([1, 2, 2]).explained, 0.75);
});

test('classical decomposition gives back the season that was put in', () => {
  const mean = shopYear.reduce((sum, factor) => sum + factor, 0) / 12;
  const { indices } = seasonOf(seasonal(48, 1, shopYear), 12, 'multiplicative');
  expectClose(
    indices,
    shopYear.map((factor) => factor / mean),
  );
  const flat = withoutSeason(seasonal(48, 1, shopYear), { kind: 'multiplicative', indices });
  expectClose(
    flat,
    flat.map(() => 100 * mean),
  );
});

test('a season that is a matter of chance nearly vanishes, a clear one stays', () => {
  const spread = (indices: readonly number[]) => Math.max(...indices) - Math.min(...indices);
  const chance = Array.from({ length: 48 }, (_, at) => 100 + 10 * Math.sin(at * 99.37));
  const clear = seasonal(48, 1, shopYear).map((value, at) => value + Math.sin(at * 99.37));
  for (const [values, least, most] of [
    [chance, 0, 0.6],
    [clear, 0.99, 1],
  ] as const) {
    const kept =
      spread(cautiousSeasonOf(values, 12, 'multiplicative').indices) /
      spread(seasonOf(values, 12, 'multiplicative').indices);
    expect(kept).toBeGreaterThanOrEqual(least);
    expect(kept).toBeLessThanOrEqual(most);
  }
});

test('a random walk is smoothed with its last value, a level with noise by its mean', () => {
  const walk = [5, 9, 14, 20, 27, 35, 44];
  expect(simpleSmoothing(walk).level).toBeCloseTo(44, 0);
  expect(simpleSmoothing([9, 11, 9, 11, 9, 11, 9, 11]).level).toBeCloseTo(10, 1);
});

test('Theta goes on with half the slope, growth Theta with half the growth rate', () => {
  const straight = Array.from({ length: 40 }, (_, at) => 100 + 2 * at);
  const { mean } = theta(straight, 5);
  expectClose(mean[4]! - mean[0]!, 4);
  const growing = Array.from({ length: 40 }, (_, at) => 100 * 1.02 ** at);
  const growth = growthTheta(growing, 5).mean;
  expectClose(growth[4]! / growth[0]!, 1.02 ** 2);
});

test('Theta on blocks continues a level at its level', () => {
  for (const value of blockTheta(Array(24).fill(3), 7, 3)) expectClose(value, 3);
});

test('autoregression goes on swinging where changes swing', () => {
  const swinging = Array.from({ length: 60 }, (_, at) => 10 + (at % 2));
  const [next, after] = autoregression(swinging, 2);
  expect(next).toBeLessThan(10.3);
  expect(after).toBeGreaterThan(10.7);
});

test('without a sign of another season it is taken to be of months', () => {
  expect(likelyPeriod([1, 2, 3])).toBe(12);
  expect(likelyPeriod(seasonal(60, 1, shopYear))).toBe(12);
  expect(likelyPeriod(seasonal(40, 1, [1, 2, 3, 2]))).toBe(4);
  expect(likelyPeriod(seasonal(70, 1, [1, 1, 1, 1, 1.2, 0.3, 0.2]))).toBe(7);
});
