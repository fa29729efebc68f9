/** One year to two: what tells a season from chance, and what somebody who knows may add. */
import { describe, expect, test } from 'vitest';
import { forecast } from '../../src/forecast/forecast';
import { lastYearOf } from '../../src/forecast/last-year';
import { seasonWeights } from '../../src/forecast/season-weights';
import { rangeOfTotal } from '../../src/forecast/total';
import { seasonal, shopYear } from './histories';

/** Every month of a shop 7 to 11 % above the year before. */
const growth = [1.08, 1.1, 1.07, 1.09, 1.11, 1.08, 1.075, 1.1, 1.09, 1.08, 1.105, 1.09];
const firstYear = [62, 55, 58, 60, 64, 70, 66, 48, 72, 85, 118, 130];
const shop = Array.from({ length: 36 }, (_, month) =>
  Math.round(1000 * firstYear[month % 12]! * growth[month % 12]! ** Math.floor(month / 12)),
);
const wide = (values: readonly number[], everyYear?: boolean) => {
  const { mean, low, high } = rangeOfTotal(forecast(values, 9, { period: 12, everyYear }));
  return (high - low) / 2 / mean;
};

test('months that repeat the year before to a few percent give a narrow range, the sooner the more of them', () => {
  expect(wide(shop.slice(0, 22))).toBeLessThan(0.15);
  expect(wide(shop.slice(0, 22))).toBeLessThan(wide(shop.slice(0, 15)));
  expect(wide(shop.slice(0, 15))).toBeLessThan(wide(shop.slice(0, 12)));
});

test.each([15, 18, 22, 23, 24])(
  '%d months of the shop foretell the nine after them within a tenth',
  (months) => {
    const came = shop.slice(months, months + 9).reduce((sum, value) => sum + value, 0);
    const { mean, low, high } = rangeOfTotal(forecast(shop.slice(0, months), 9, { period: 12 }));
    expect(Math.abs(mean / came - 1)).toBeLessThan(0.1);
    expect(came).toBeGreaterThan(low);
    expect(came).toBeLessThan(high);
  },
);

test('at two years no cliff: the range and the sum of a year hardly change with one month more', () => {
  const totals = [23, 24, 25].map((months) =>
    rangeOfTotal(forecast(shop.slice(0, months), 12, { period: 12 })),
  );
  for (const at of [1, 2]) {
    const [before, after] = [totals[at - 1]!, totals[at]!];
    expect(Math.abs(after.mean / before.mean - 1)).toBeLessThan(0.06);
    const ratio = (after.high - after.low) / (before.high - before.low);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  }
});

describe('whether every year is like the last', () => {
  test('makes the range narrower and the season stronger where somebody says yes, the other way round where no', () => {
    const year = shop.slice(0, 12);
    expect(wide(year, true)).toBeLessThan(wide(year));
    expect(wide(year)).toBeLessThan(wide(year, false));
    const [yes, unknown, no] = [true, undefined, false].map(
      (everyYear) => lastYearOf(year, 12, 12, everyYear).share,
    ) as [number, number, number];
    expect([yes, unknown, no].map((share) => share.toFixed(2))).toEqual(['0.90', '0.50', '0.10']);
  });

  test('counts for little once ten months have repeated the last year', () => {
    const [yes, no] = [true, false].map(
      (everyYear) => rangeOfTotal(forecast(shop.slice(0, 23), 9, { period: 12, everyYear })).mean,
    ) as [number, number];
    expect(Math.abs(yes / no - 1)).toBeLessThan(0.05);
  });
});

test('chance is half the spread of the changes over a year: a year of mere chance is hardly believed', () => {
  // Without season or trend; the sine of large numbers stands for chance.
  const chance = Array.from({ length: 23 }, (_, month) => 100 + 20 * Math.sin(month * month * 99.37));
  expect(lastYearOf(chance, 12, 1).share).toBeLessThan(0.45);
  expect(lastYearOf(seasonal(23, 1, shopYear), 12, 1).share).toBeGreaterThan(0.85);
});

test('twelve months that a straight line explains are growth: equal shares, and no fall back to a year ago', () => {
  const growing = Array.from({ length: 12 }, (_, month) => 100 + 10 * month + (month % 3));
  for (const share of seasonWeights(growing, 12)) expect(share).toBeCloseTo(1 / 12, 12);
  expect(forecast(growing, 1, { period: 12 })[0]!.mean).toBeGreaterThan(200);
});

test('the season of less than two years is that of the last one without its growth', () => {
  const shares = seasonWeights(seasonal(23, 1.02, shopYear), 12);
  const total = shopYear.reduce((sum, factor) => sum + factor, 0);
  shopYear.forEach((factor, month) => {
    expect(Math.abs(shares[month]! - factor / total)).toBeLessThan(0.012);
  });
});

test('losses have a last year, too', () => {
  const values = seasonal(20, 1, shopYear).map((value) => value - 200);
  const next = seasonal(32, 1, shopYear)
    .map((value) => value - 200)
    .slice(20);
  const size = Math.max(...next) - Math.min(...next);
  forecast(values, 12, { period: 12 }).forEach(({ mean, low, high }, month) => {
    expect(Math.abs(mean - next[month]!)).toBeLessThan(0.35 * size);
    expect(low).toBeLessThan(next[month]!);
    expect(high).toBeGreaterThan(next[month]!);
  });
});
