/** Histories that are awkward, short or plain: what a person would expect of their forecast. */
import { expect, test } from 'vitest';
import { forecast } from '../../src/forecast/forecast';
import { seasonal, shopYear } from './histories';

const means = (values: readonly number[], periods: number, period?: number) =>
  forecast(values, periods, { period }).map(({ mean }) => mean);

test('a history that never changed goes on, and leaves nothing open', () => {
  expect(forecast([7, 7, 7, 7], 2)).toEqual([
    { mean: 7, low: 7, high: 7 },
    { mean: 7, low: 7, high: 7 },
  ]);
  expect(forecast(Array(40).fill(0), 1)).toEqual([{ mean: 0, low: 0, high: 0 }]);
});

test('growth and season go on together where they are plain', () => {
  const values = seasonal(60, 1.01, shopYear);
  const next = seasonal(72, 1.01, shopYear).slice(60);
  means(values, 12).forEach((mean, month) => {
    expect(Math.abs(mean / next[month]! - 1)).toBeLessThan(0.05);
  });
});

test('the season is found without being named, be it of months, quarters or days', () => {
  const quarters = [0.8, 1.2, 0.7, 1.3];
  const week = [1.2, 1.1, 1, 1, 1.3, 0.7, 0.4];
  for (const factors of [shopYear, quarters, week]) {
    const values = seasonal(factors.length * 6, 1.003, factors);
    expect(means(values, 8)).toEqual(means(values, 8, factors.length));
  }
});

test('a straight line of few points is followed by a part of its slope, a loose one by none', () => {
  const [next] = means([10, 12, 14, 16, 18, 20, 22, 24, 26, 28], 1, 1);
  expect(next).toBeGreaterThan(28);
  expect(next).toBeLessThan(30);
  const loose = [10, 16, 9, 15, 12, 18, 11];
  const [first, , third] = means(loose, 3, 1);
  expect(third).toBe(first);
  expect(first).toBeGreaterThan(Math.min(...loose));
  expect(first).toBeLessThan(Math.max(...loose));
});

test('one year and a half gives half of last year’s season', () => {
  const values = seasonal(18, 1, shopYear);
  const june = means(values, 6, 12)[5]!; // the month of factor 1.8
  expect(june).toBeGreaterThan(110);
  expect(june).toBeLessThan(180);
});

test('a jump up or down is followed', () => {
  const jumped = [
    ...Array(30)
      .fill(0)
      .map((_, at) => 100 + (at % 3)),
    ...Array(10)
      .fill(0)
      .map((_, at) => 200 + (at % 3)),
  ];
  for (const mean of means(jumped, 3, 1)) expect(Math.abs(mean - 201)).toBeLessThan(12);
});

test('what falls towards 0 stops there', () => {
  const falling = Array.from({ length: 24 }, (_, month) => 100 - 4 * month);
  const expected = forecast(falling, 24, { period: 1 });
  for (const { mean, low } of expected) {
    expect(mean).toBeGreaterThanOrEqual(0);
    expect(low).toBeGreaterThanOrEqual(0);
  }
});

test('losses may be forecast as losses', () => {
  const values = Array.from({ length: 30 }, (_, month) => -50 + 3 * (month % 4));
  for (const { mean, low } of forecast(values, 6, { period: 1 })) {
    expect(mean).toBeLessThan(-30);
    expect(low).toBeLessThan(mean);
  }
});

test('sales in a few months out of many make a small level and no season', () => {
  const values = Array(26).fill(0);
  for (const [month, sold] of [
    [3, 5],
    [8, 3],
    [14, 7],
    [23, 2],
  ] as const)
    values[month] = sold;
  for (const mean of means(values, 6)) {
    expect(mean).toBeGreaterThan(0);
    expect(mean).toBeLessThan(1.5);
  }
});

test.each([
  ['explosive growth', Array.from({ length: 40 }, (_, at) => 2 ** at)],
  ['one value that dwarfs all others', [...Array(30).fill(3), 1e12]],
  ['numbers next to nothing', Array.from({ length: 30 }, (_, at) => 1e-12 * (1 + (at % 5)))],
  ['a tiny value among large ones', [...Array(20).fill(1000), 1e-9, ...Array(20).fill(1001)]],
  ['a perfect line', Array.from({ length: 30 }, (_, at) => 5 + at)],
  ['two values in turn', Array.from({ length: 31 }, (_, at) => at % 2)],
])('%s still gives numbers in order', (_name, values) => {
  for (const period of [undefined, 1, 2, 3, 12]) {
    for (const { mean, low, high } of forecast(values, 36, { period })) {
      expect([mean, low, high].every(Number.isFinite)).toBe(true);
      expect(low).toBeLessThanOrEqual(mean);
      expect(mean).toBeLessThanOrEqual(high);
    }
  }
});

test('years of weeks are taken with their season of 52', () => {
  const weeks = Array.from({ length: 156 }, (_, week) => 100 + 40 * Math.sin((2 * Math.PI * week) / 52));
  const [high, low] = [means(weeks, 40, 52)[13]!, means(weeks, 40, 52)[39]!];
  expect(high).toBeGreaterThan(125);
  expect(low).toBeLessThan(75);
});

test('ten years of days take about as long as one year for each of them', () => {
  const days = Array.from({ length: 3650 }, (_, day) => 100 + (day % 7) * 5 + Math.sin(day * 12.9898) * 10);
  const effort = (values: readonly number[]) => {
    const before = process.cpuUsage();
    forecast(values, 30, { period: 7 });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  const least = (values: readonly number[]) => Math.min(...[1, 2, 3].map(() => effort(values)));
  expect(least(days)).toBeLessThan(40 * least(days.slice(0, 365)));
});
