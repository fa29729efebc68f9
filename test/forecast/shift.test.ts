/** A level that jumped and stayed: what came before says nothing of how much comes now. */
import { describe, expect, test } from 'vitest';
import { forecastWhole } from '../../src/forecast/forecast';
import { seasonWeights } from '../../src/forecast/season-weights';
import { levelOf } from '../../src/forecast/shift';
import { rangeOfTotal } from '../../src/forecast/total';
import { seasonal, shopYear } from './histories';

const total = (values: readonly number[]) => {
  const { periods, together } = forecastWhole(values, 12, { period: 12 });
  return rangeOfTotal(periods, together(0, 12));
};
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** Months of a shop, of which the last ones are so many times as large. */
const jumped = (months: number, after: number, times: number) =>
  seasonal(months, 1, shopYear).map((value, month) => (month >= months - after ? times * value : value));

describe.each([
  [24, 6],
  [24, 12],
  [24, 18],
  [36, 12],
  [48, 6],
  [48, 30],
  [60, 12],
])('of %d months the last %d', (months, after) => {
  test.each([1 / 100, 1 / 5, 10])('at %d times the level are what the next year is like', (times) => {
    const { mean, low, high } = total(jumped(months, after, times));
    const wanted = times * 100 * sumOf(shopYear);
    expect(Math.abs(mean / wanted - 1)).toBeLessThan(0.1);
    expect(low).toBeLessThan(wanted);
    expect(high).toBeGreaterThan(wanted);
    expect(high - low).toBeLessThan(wanted);
  });
});

test('a product that has faded to a handful of sales has a range of a handful', () => {
  const values = Array.from({ length: 60 }, (_, month) =>
    month < 30 ? 10_000 + ((month * 997) % 500) : 20 + ((month * 7) % 9),
  );
  const { mean, high } = total(values);
  expect(Math.abs(mean / 288 - 1)).toBeLessThan(0.1);
  expect(high).toBeLessThan(400);
});

test('three months far below all others at the end are followed in part, not set aside', () => {
  const values = jumped(60, 3, 1 / 100);
  expect(forecastWhole(values, 12, { period: 12 }).odd).toEqual([]);
  expect(total(values).low).toBeLessThan(total(jumped(60, 0, 1)).low / 2);
});

test('an odd month before the jump is named as it stood, with what was usual then', () => {
  const values = jumped(60, 12, 10).map((value, month) => (month === 30 ? 8 * value : value));
  const { odd } = forecastWhole(values, 12, { period: 12 });
  expect(odd.map(({ at, value }) => [at, value])).toEqual([[30, values[30]]]);
  expect(Math.abs(odd[0]!.usual / (values[30]! / 8) - 1)).toBeLessThan(0.05);
});

test('the shares of a year are those of its season, and start where the history does', () => {
  const wanted = seasonWeights(seasonal(60, 1, shopYear), 12);
  for (const after of [6, 13, 29, 40])
    seasonWeights(jumped(60, after, 20), 12).forEach((share, place) => {
      expect(Math.abs(share - wanted[place]!)).toBeLessThan(0.002);
    });
});

test.each([
  ['growth of a tenth a month', Array.from({ length: 48 }, (_, month) => 100 * 1.1 ** month)],
  [
    'a year that lives from its last three months',
    [...Array(4)].flatMap(() => [...Array(9).fill(10), 90, 100, 80]),
  ],
  [
    'half a year that is twice as strong every year',
    [...Array(3)].flatMap(() => [...Array(6).fill(10), ...Array(6).fill(30)]),
  ],
  ['sporadic sales', Array.from({ length: 48 }, (_, month) => (month % 7 === 0 ? 5 : 0))],
  ['months of loss', Array.from({ length: 36 }, (_, month) => (month < 18 ? 10 : -100))],
])('%s is no jump', (_name, values) => {
  expect(levelOf(values, 12)).toBeUndefined();
});
