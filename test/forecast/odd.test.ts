/** Single odd values: found, named, and without power over season, forecast and range. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast, forecastWhole } from '../../src/forecast/forecast';
import { oddValues } from '../../src/forecast/odd';
import { seasonWeights } from '../../src/forecast/season-weights';
import { rangeOfTotal } from '../../src/forecast/total';
import { oddCases, seasonal, seeded, shopYear } from './histories';
import { m3Monthly } from './shared-data';

describe.each(Object.entries(oddCases))('%s', (_name, { values, odd, clean, period }) => {
  test('is found, and named with what would have been usual', () => {
    const found = oddValues(values, period);
    expect(found.map(({ at }) => at)).toEqual(odd);
    for (const { at, value, usual } of found) {
      expect(value).toBe(values[at]);
      expect(Math.abs(usual / clean[at]! - 1)).toBeLessThan(0.15);
    }
    expect(forecastWhole(values, 1, { period }).odd).toEqual(found);
  });

  test('leaves the forecast of a year within 2% of that without it, and the range within half', () => {
    const [total, wanted] = [values, clean].map((history) =>
      rangeOfTotal(forecast(history, period, { period })),
    ) as [ReturnType<typeof rangeOfTotal>, ReturnType<typeof rangeOfTotal>];
    expect(Math.abs(total.mean / wanted.mean - 1)).toBeLessThan(0.02);
    if (period === 12) {
      expect(total.high - total.low).toBeLessThan(1.5 * (wanted.high - wanted.low));
    } else expect(total.high).toBeLessThan(2 * wanted.mean);
  });

  test('hardly moves the shares of a year: months by less than half a point', () => {
    const shares = seasonWeights(values, period);
    seasonWeights(clean, period).forEach((share, place) => {
      expect(Math.abs(shares[place]! - share)).toBeLessThan(0.05 / period);
    });
  });
});

test('the season of a wave is what it was made of, in spite of a lockdown', () => {
  // Twelve equal steps round a circle, from field reports: 8.3 9.2 9.8 10.0 9.8 9.2 8.3 7.5 6.9 6.7 6.9 7.5 %.
  const wanted = [8.3, 9.2, 9.8, 10, 9.8, 9.2, 8.3, 7.5, 6.9, 6.7, 6.9, 7.5];
  const shares = seasonWeights(oddCases['three months of lockdown in five years'].values, 12);
  shares.forEach((share, month) => {
    expect(Math.abs(100 * share - wanted[month]!)).toBeLessThan(0.5);
  });
});

test('fast growth alone makes no value odd, however fast', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.2, max: 0.3, noNaN: true }),
      fc.integer({ min: 24, max: 60 }),
      (growth, months) => {
        expect(oddValues(seasonal(months, 1 + growth, shopYear), 12)).toEqual([]);
      },
    ),
    seeded,
  );
});

test('a level that jumps and stays is no row of odd values', () => {
  const jumped = seasonal(36, 1, shopYear).map((value, month) => (month >= 28 ? 4 * value : value));
  expect(oddValues(jumped, 12)).toEqual([]);
});

test('with less than two seasons nothing is odd: a December peak is one of a kind', () => {
  expect(
    oddValues(
      [...shopYear, 0.7, 0.7, 30].map((value) => 100 * value),
      12,
    ),
  ).toEqual([]);
});

test('what is odd does not depend on the unit, nor on how odd it is', () => {
  const { values, odd } = oddCases['one order ten times as large'];
  for (const factor of [0.001, 7, 1e6]) {
    const scaled = values.map((value) => factor * value);
    expect(oddValues(scaled, 12).map(({ at }) => at)).toEqual(odd);
  }
  const worse = values.map((value, at) => (at === odd[0] ? 1000 * value : value));
  const [once, again] = [values, worse].map((history) => forecast(history, 12, { period: 12 }));
  expect(again).toEqual(once);
});

test.skipIf(m3Monthly === undefined)('of the competition’s values hardly one in a thousand is odd', () => {
  const sample = m3Monthly!.filter((_, index) => index % 5 === 0);
  const found = sample.flatMap(({ x }) => oddValues(x, 12)).length;
  const all = sample.reduce((count, { x }) => count + x.length, 0);
  expect(found / all).toBeLessThan(0.001);
});
