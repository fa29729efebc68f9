/** Months in which nothing ever comes are a season; zeros that fall anywhere are none. */
import { describe, expect, test } from 'vitest';
import { closedPlaces } from '../../src/forecast/closed';
import { forecast, forecastWhole } from '../../src/forecast/forecast';
import { score } from '../../src/forecast/score';
import { seasonWeights } from '../../src/forecast/season-weights';
import { rangeOfTotal } from '../../src/forecast/total';
import { growingYears } from './histories';

const sevenClosed = [100, 120, 80, 20, 0, 0, 0, 0, 0, 0, 0, 60];
const sixClosed = [100, 120, 80, 20, 0, 0, 0, 0, 0, 0, 30, 60];
const ski = [0, 60, 100, 120, 80, 20, 0, 0, 0, 0, 0, 0].map((value) => 1000 * value);

describe.each([
  ['seven months of twelve', sevenClosed, 480, 560],
  ['half the months', sixClosed, 540, 620],
  ['the months of a ski school', ski, 490_000, 560_000],
])('%s closed every year', (_name, year, least, most) => {
  const values = growingYears(year, 4);

  test('are 0 with no range, and the open ones near last year’s and a tenth more', () => {
    const expected = forecast(values, 24, { period: 12 });
    year.forEach((value, month) => {
      if (value === 0) {
        expect(expected[month]).toEqual({ mean: 0, low: 0, high: 0 });
        expect(expected[month + 12]).toEqual({ mean: 0, low: 0, high: 0 });
      } else {
        const next = value * 1.1 ** 4;
        expect(Math.abs(expected[month]!.mean - next)).toBeLessThan(
          Math.max(0.1 * next, 0.02 * Math.max(...values)),
        );
        expect(expected[month]!.low).toBeLessThan(expected[month]!.high);
      }
    });
  });

  test('bring a year between last year’s and its growth', () => {
    const { mean, low, high } = rangeOfTotal(forecast(values, 12, { period: 12 }));
    expect(mean).toBeGreaterThan(least);
    expect(mean).toBeLessThan(most);
    expect(high - low).toBeLessThan(0.5 * mean);
  });

  test('have no share of a year, and the open ones together all of it', () => {
    const weights = seasonWeights(values, 12);
    year.forEach((value, month) => {
      expect(weights[month] === 0).toBe(value === 0);
    });
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
  });

  test('are forecast no worse than by repeating a season ago', () => {
    const { ours, naive } = score(values, 12, 12);
    expect(ours.mase).toBeLessThanOrEqual(naive.mase);
  });
});

test('closed months are known before two years are full, where they were seen twice', () => {
  const values = growingYears(sevenClosed, 2).slice(0, 22);
  const total = rangeOfTotal(forecast(values, 12, { period: 12 }));
  // A third year a tenth above the second would bring 453 from its eleventh month on.
  expect(total.mean).toBeGreaterThan(330);
  expect(total.mean).toBeLessThan(500);
  expect(total.high).toBeGreaterThan(453);
});

test('days of a week that are always closed are closed from the second week on', () => {
  const week = [50, 40, 45, 0, 0, 0, 0];
  const expected = forecast([...week, ...week, ...week], 7, { period: 7 });
  expect(expected.slice(3).every(({ high }) => high === 0)).toBe(true);
  expect(expected[0]!.mean).toBeGreaterThan(40);
});

test('sporadic demand is not taken for closed months, but for a small level without season', () => {
  const values = Array(36).fill(0);
  for (const [at, value] of [
    [2, 4],
    [7, 1],
    [15, 3],
    [21, 5],
    [28, 2],
    [34, 3],
  ] as const)
    values[at] = value;
  expect(closedPlaces(values, 12)).toBeUndefined();
  const { periods, method } = forecastWhole(values, 12, { period: 12 });
  expect(method).toBe('combination');
  expect(new Set(periods.map(({ mean }) => Math.sign(mean)))).toEqual(new Set([1]));
});

test('nothing at all is not closed months but nothing', () => {
  expect(closedPlaces(Array(36).fill(0), 12)).toBeUndefined();
  expect(forecast(Array(36).fill(0), 2, { period: 12 })).toEqual(Array(2).fill({ mean: 0, low: 0, high: 0 }));
});
