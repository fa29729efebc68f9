/** Which way a series is forecast. */
import { expect, test } from 'vitest';
import { combination } from '../../src/forecast/combination';
import { forecast } from '../../src/forecast/forecast';
import { methodOf, methods } from '../../src/forecast/method';
import { levelAndLastYear, levelOutlook } from '../../src/forecast/short';
import { seasonal, shopYear } from './histories';

const months = (count: number) => seasonal(count, 1.01, shopYear);

test.each([
  ['months that never varied', Array(30).fill(7), 12, 'constant'],
  ['one month', [7], 12, 'constant'],
  ['three months', months(3), 12, 'level'],
  ['eleven months', months(11), 12, 'level'],
  ['a year', months(12), 12, 'level and last year'],
  ['23 months', months(23), 12, 'level and last year'],
  ['two years', months(24), 12, 'combination'],
  ['seven quarters', months(7), 4, 'level and last year'],
  ['two years of quarters', months(8), 4, 'combination'],
  ['15 values without season', months(15), 1, 'level'],
  ['16 values without season', months(16), 1, 'combination'],
  ['a year of which most months brought nothing', [0, 0, 5, 0, 0, 0, 9, 0, 0, 0, 0, 1], 12, 'level'],
] as const)('%s', (_, values, period, method) => {
  expect(methodOf(values, period)).toBe(method);
  expect(methods).toContain(method);
});

test('a forecast takes the way that is named', () => {
  const ways = {
    level: (values: readonly number[]) => levelOutlook(values, 6),
    'level and last year': (values: readonly number[]) => levelAndLastYear(values, 12, 6),
    combination: (values: readonly number[]) => combination(values, 12, 6),
  };
  for (const count of [6, 11, 12, 23, 24, 40]) {
    const values = months(count);
    const method = methodOf(values, 12) as keyof typeof ways;
    forecast(values, 6, { period: 12 }).forEach(({ mean }, step) => {
      const size = Math.max(...values);
      expect(Math.abs(mean - ways[method](values).mean[step]!)).toBeLessThan(1e-3 * size);
    });
  }
});
