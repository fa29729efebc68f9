/** A trend fades the further ahead it is carried. */
import { expect, test } from 'vitest';
import { damped } from '../../src/forecast/damped';
import { forecast } from '../../src/forecast/forecast';
import { expectClose } from '../metrics/numbers';
import { seasonal, shopYear } from './histories';

test('growth over a year is halved from each year to the next, from the third on', () => {
  const mean = seasonal(60, 1.21 ** (1 / 12), shopYear);
  const calm = damped(mean, [1], 12);
  expectClose(calm.slice(0, 24), mean.slice(0, 24));
  for (const [year, growth] of [
    [2, 1.21 ** 0.5],
    [3, 1.21 ** 0.25],
    [4, 1.21 ** 0.125],
  ] as const) {
    for (let month = 12 * year; month < 12 * (year + 1); month += 1) {
      expectClose(calm[month]! / calm[month - 12]!, growth);
    }
  }
});

test('an added change fades as an amount, and a level stays', () => {
  const rising = Array.from({ length: 48 }, (_, month) => month - 20);
  expectClose(damped(rising, [-1, 1], 12)[47]!, 3 + 12 + 6 + 3 - 12);
  expectClose(damped(Array(60).fill(5), [5], 1), Array(60).fill(5));
});

test('an old history whose growth is carried on for five years does not explode', () => {
  const values = seasonal(36, 1.03, shopYear);
  const year = (from: number) =>
    forecast(values, 60, { period: 12 })
      .slice(from, from + 12)
      .reduce((sum, { mean }) => sum + mean, 0);
  expect(year(48) / year(0)).toBeLessThan(2.5);
  expect(year(48)).toBeGreaterThan(year(12));
});
