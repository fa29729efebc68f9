/** The range of a total lies between that of errors that even out and that of errors that add up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Expected, forecast, forecastWhole } from '../../src/forecast/forecast';
import { togetherOf } from '../../src/forecast/together';
import { rangeOfTotal } from '../../src/forecast/total';
import { positives, seeded, signed } from './histories';
import { average, m3Monthly } from './shared-data';

const histories = fc.oneof(positives, signed);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** What lies below and above the mean. */
const reaches = ({ mean, low, high }: Expected) => [mean - low, high - mean] as const;

test('the total of one month is that month', () => {
  fc.assert(
    fc.property(histories, (values) => {
      const [month] = forecast(values, 1, { period: 12 });
      const total = rangeOfTotal([month!]);
      const size = Math.abs(month!.low) + Math.abs(month!.high);
      for (const part of ['mean', 'low', 'high'] as const) {
        expect(Math.abs(total[part] - month![part])).toBeLessThanOrEqual(1e-9 * size);
      }
    }),
    seeded,
  );
});

test('a total is the sum of the means, its range no wider than the ranges added up and no narrower than their root of squares', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 2, max: 24 }), (values, ahead) => {
      const months = forecast(values, ahead, { period: 12 });
      const total = rangeOfTotal(months);
      expect(total.mean).toBeCloseTo(sum(months.map(({ mean }) => mean)), 6);
      reaches(total).forEach((reach, side) => {
        const each = months.map((month) => reaches(month)[side]!);
        expect(reach).toBeLessThanOrEqual(sum(each) * (1 + 1e-9));
        expect(reach).toBeGreaterThanOrEqual(Math.hypot(...each) * (1 - 1e-9));
      });
    }),
    seeded,
  );
});

test('a history in thousands gives the total in thousands', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom(0.001, 3, 1000), (values, factor) => {
      const months = forecast(values, 12, { period: 12 });
      const total = rangeOfTotal(months);
      const scaled = rangeOfTotal(
        months.map(({ mean, low, high }) => ({
          mean: mean * factor,
          low: low * factor,
          high: high * factor,
        })),
      );
      const size = factor * (Math.abs(total.low) + Math.abs(total.high));
      for (const part of ['mean', 'low', 'high'] as const) {
        expect(Math.abs(scaled[part] - factor * total[part])).toBeLessThanOrEqual(1e-9 * size);
      }
    }),
    seeded,
  );
});

test('neither another month nor more confidence makes the range of a total narrower', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 1, max: 18 }), (values, ahead) => {
      const [sure, surer] = [0.8, 0.95].map((confidence) =>
        forecast(values, ahead + 1, { period: 12, confidence }),
      );
      const total = reaches(rangeOfTotal(sure!.slice(0, ahead)));
      const longer = reaches(rangeOfTotal(sure!));
      const wider = reaches(rangeOfTotal(surer!.slice(0, ahead)));
      total.forEach((reach, side) => {
        expect(longer[side]).toBeGreaterThanOrEqual(reach * (1 - 1e-9));
        expect(wider[side]).toBeGreaterThanOrEqual(reach * (1 - 1e-9));
      });
    }),
    seeded,
  );
});

test('the total of what never was negative is not expected below 0', () => {
  const total = rangeOfTotal(forecast([3, 0, 14, 0, 2, 9, 0, 1], 12, { period: 12 }));
  expect(total.low).toBeGreaterThanOrEqual(0);
  expect(total.mean).toBeGreaterThan(total.low);
});

test('the better the level stands still the less go errors together, and the more the further ahead', () => {
  const share = (moving: number, from: number) => togetherOf(moving, from, from + 12);
  for (const from of [0, 3, 12]) {
    expect(share(0.2, from)).toBeLessThan(share(0.4, from));
    expect(share(0.4, from)).toBeLessThan(share(0.4, from + 1));
  }
  expect(share(0, 0)).toBe(0);
  expect(share(1, 120)).toBeLessThan(1);
});

test('errors go together as much as makes the variance of a total that of the walk', () => {
  // Three steps, each error moving the level by half of itself: 1, 1.25, 1.5 and their covariances .5, .5, .75.
  const [variances, covariances] = [1 + 1.25 + 1.5, 2 * (0.5 + 0.5 + 0.75)];
  const reaches = 1 + Math.sqrt(1.25) + Math.sqrt(1.5);
  expect(togetherOf(0.5, 0, 3)).toBeCloseTo(covariances / (reaches ** 2 - variances), 12);
});

test.skipIf(m3Monthly === undefined)(
  'the 95% range of a total holds .92 to .99: of the next year, of one that begins later, of a quarter',
  () => {
    const sample = m3Monthly!.filter((_, index) => index % 8 === 0);
    for (const known of [13, 24, 60]) {
      const all = sample.map(({ x, xx }) => ({
        xx,
        made: forecastWhole(x.slice(-known), 18, { period: 12 }),
      }));
      for (const [from, end] of [
        [0, 12],
        [3, 15],
        [0, 3],
      ] as const) {
        const held = all.map(({ xx, made }) => {
          const { low, high } = rangeOfTotal(made.periods.slice(from, end), made.together(from, end));
          const actual = sum(xx.slice(from, end));
          return Number(actual >= low && actual <= high);
        });
        expect(average(held)).toBeGreaterThan(0.92);
        expect(average(held)).toBeLessThanOrEqual(0.99);
      }
    }
  },
);
