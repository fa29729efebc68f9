/** What holds for every forecast, whatever the history. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Expected, forecast } from '../../src/forecast/forecast';
import { seasonWeights } from '../../src/forecast/season-weights';
import { counts, positives, seeded, signed } from './histories';

const periods = fc.integer({ min: 1, max: 30 });
const period = fc.constantFrom(undefined, 1, 4, 7, 12);

function expectAlike(got: readonly Expected[], wanted: readonly Expected[], size: number) {
  got.forEach((expected, step) => {
    for (const part of ['mean', 'low', 'high'] as const) {
      expect(Math.abs(expected[part] - wanted[step]![part])).toBeLessThanOrEqual(1e-6 * size);
    }
  });
}

const largest = (expected: readonly Expected[]) =>
  Math.max(...expected.map(({ low, high }) => Math.max(Math.abs(low), Math.abs(high))));

test('a history in thousands gives the forecast in thousands', () => {
  fc.assert(
    fc.property(positives, period, fc.constantFrom(0.001, 0.5, 3, 1000), (values, season, factor) => {
      const plain = forecast(values, 12, { period: season });
      const scaled = forecast(
        values.map((value) => value * factor),
        12,
        { period: season },
      );
      const wanted = plain.map(({ mean, low, high }) => ({
        mean: mean * factor,
        low: low * factor,
        high: high * factor,
      }));
      expectAlike(scaled, wanted, largest(wanted));
    }),
    seeded,
  );
});

test('what lies on both sides of 0 may be moved up or down, and its forecast moves with it', () => {
  fc.assert(
    fc.property(signed, period, fc.integer({ min: -9, max: 9 }), (values, season, up) => {
      const plain = forecast(values, 12, { period: season });
      const moved = forecast(
        values.map((value) => value + up),
        12,
        { period: season },
      );
      const wanted = plain.map(({ mean, low, high }) => ({
        mean: mean + up,
        low: low + up,
        high: high + up,
      }));
      expectAlike(moved, wanted, largest(wanted));
    }),
    seeded,
  );
});

test('asking for more periods changes none of the nearer ones', () => {
  fc.assert(
    fc.property(fc.oneof(positives, signed), period, periods, (values, season, ahead) => {
      const short = forecast(values, ahead, { period: season });
      const long = forecast(values, ahead + 7, { period: season });
      expect(long.slice(0, ahead)).toEqual(short);
    }),
    seeded,
  );
});

test('the further ahead, the wider the range: from month to month without season, else from year to year', () => {
  fc.assert(
    fc.property(fc.oneof(positives, signed), fc.constantFrom(1, 4, 12), (values, season) => {
      // Where the range is cut off at 0 its upper half tells.
      const reaches = forecast(values, 30, { period: season }).map(({ mean, high }) => high - mean);
      const stride = Math.min(...values) > 0 ? season : 1;
      for (let at = stride; at < reaches.length; at += 1) {
        expect(reaches[at]).toBeGreaterThanOrEqual(reaches[at - stride]! * (1 - 1e-9));
      }
    }),
    seeded,
  );
});

test('a surer range is wider, and the forecast lies within', () => {
  fc.assert(
    fc.property(fc.oneof(positives, signed), (values) => {
      const [some, most] = [0.8, 0.99].map((confidence) => forecast(values, 6, { confidence }));
      some!.forEach(({ mean, low, high }, step) => {
        const sure = most![step]!;
        expect(sure.mean).toBe(mean);
        expect(sure.low).toBeLessThanOrEqual(low);
        expect(low).toBeLessThanOrEqual(mean);
        expect(mean).toBeLessThanOrEqual(high);
        expect(high).toBeLessThanOrEqual(sure.high);
      });
    }),
    seeded,
  );
});

test('no forecast is anything but a number, and none of what never was negative is negative', () => {
  const amount = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true }), fc.constant(1e-9));
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 60, size: 'max' }), period, (values, season) => {
      for (const { mean, low, high } of forecast(Object.freeze(values) as number[], 24, { period: season })) {
        for (const value of [mean, low, high]) {
          expect(Number.isFinite(value)).toBe(true);
          expect(value).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    seeded,
  );
});

const manyRuns = { ...seeded, numRuns: 300 };

test('counts without trend are hardly ever forecast to reach three times the largest, and never five, around two years', () => {
  const histories = fc.sample(counts(24, 26), manyRuns);
  const times = histories.map(
    (values) => largest(forecast(values, 18, { period: 12 })) / Math.max(...values),
  );
  expect(times.filter((each) => each > 3).length / times.length).toBeLessThan(0.02);
  expect(Math.max(...times)).toBeLessThan(5);
});

test('a handful of counts is not forecast to reach more than four times the largest', () => {
  fc.assert(
    fc.property(counts(3, 15), (values) => {
      fc.pre(Math.max(...values) > 0);
      expect(largest(forecast(values, 18, { period: 12 }))).toBeLessThanOrEqual(4 * Math.max(...values));
    }),
    manyRuns,
  );
});

test('around two years one more month of counts like those before does not triple the range, nor leave a third of it', () => {
  const width = (values: readonly number[]) =>
    forecast(values, 12, { period: 12 }).reduce((sum, { low, high }) => sum + high - low, 0);
  fc.assert(
    fc.property(counts(24, 26), (values) => {
      const ratio = width(values) / width(values.slice(0, -1));
      expect(ratio).toBeLessThan(3);
      expect(ratio).toBeGreaterThan(1 / 3);
    }),
    manyRuns,
  );
});

test('the shares of a year are at least 0 and sum to 1', () => {
  fc.assert(
    fc.property(positives, fc.integer({ min: 1, max: 12 }), (values, season) => {
      fc.pre(values.length >= season);
      const weights = seasonWeights(values, season);
      expect(weights).toHaveLength(season);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    }),
    seeded,
  );
});
