/** Missing months: on the line, or with their place in the season. */
import { expect, test } from 'vitest';
import { completed, listed, withoutGaps } from '../../src/forecast/gaps';
import { seasonal, shopYear } from './histories';

const without = (values: readonly number[], ...missing: readonly number[]) =>
  values.map((value, at) => (missing.includes(at) ? undefined : value));

test('gaps are filled on the line, and what is missing at the ends is left out', () => {
  expect(withoutGaps([undefined, 1, undefined, undefined, 4, 5, undefined])).toEqual([1, 2, 3, 4, 5]);
});

test('from two years on a missing month gets its season: a lost December does not flatten the year', () => {
  const values = seasonal(36, 1.01, shopYear);
  for (const month of [11, 23, 17, 30]) {
    const filled = completed(without(values, month), 12);
    expect(Math.abs(filled[month]! / values[month]! - 1)).toBeLessThan(0.05);
  }
  const onLine = withoutGaps(without(values, 23))[23]!;
  expect(onLine / values[23]!).toBeLessThan(0.8);
});

test('with less than two years, or no season, the line is all there is', () => {
  const values = seasonal(20, 1, shopYear);
  expect(completed(without(values, 5), 12)).toEqual(withoutGaps(without(values, 5)));
  const long = seasonal(40, 1, shopYear);
  expect(completed(without(long, 5), 1)).toEqual(withoutGaps(without(long, 5)));
});

test('what is known stays as it is', () => {
  const values = seasonal(30, 0.99, shopYear).map((value, at) => (at % 7 === 0 ? -value : value));
  const filled = completed(without(values, 4, 12, 13), 12);
  expect(filled).toHaveLength(30);
  filled.forEach((value, at) => {
    if (![4, 12, 13].includes(at)) expect(value).toBe(values[at]);
  });
});

test('a list says where its gaps were, and says nothing where it has none', () => {
  expect(listed([undefined, 1, undefined, 3, undefined])).toEqual({ values: [1, 2, 3], missing: [1] });
  expect(listed([1, 2])).toEqual({ values: [1, 2] });
});
