// The closed form of the chance against the values of the workbook's design, and the volume that undoes it.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfCustomers } from '../../src/metrics/chance/chance-of-customers';
import {
  chanceWithCounts,
  needRange,
  volumeWithCounts,
} from '../../src/plan/modules/funnel/questions/chance';

const counts = [72_000, 1080, 216, 43, 17, 9];
// The rates are those of Jeffreys' prior, with which the workbook's design compares.
const counted = counts
  .slice(1)
  .map((count, index) => ({ rate: (count + 0.5) / (counts[index]! + 1), cases: counts[index]! }));

test.each([
  [6000, 0.4174],
  [10_000, 0.8143],
  [12_000, 0.8999],
])('%d visits a month make ten customers a year with a chance of %d', (visits, chance) => {
  expect(chanceWithCounts(10, 12 * visits, counted)).toBeCloseTo(chance, 3);
});

test('half of twenty leads seen to buy leaves 100 leads a chance of .5165 to bring fifty', () => {
  expect(chanceWithCounts(50, 100, [{ rate: 0.5, cases: 20 }])).toBeCloseTo(0.516473, 4);
});

test('rates without counts have the exact chance, and no range', () => {
  const steps = [{ rate: 0.015 }, { rate: 0.2 }, { rate: 0.2 }, { rate: 0.4 }, { rate: 0.5 }];
  expect(chanceWithCounts(10, 75_757.5757, steps)).toBeCloseTo(
    chanceOfCustomers(10, 75_757.5757, 0.00012),
    12,
  );
  expect(needRange(1, steps)).toBeUndefined();
});

test('the volume for a chance has that chance', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 500 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.option(fc.integer({ min: 5, max: 100_000 }), { nil: undefined }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (customers, rate, cases, chance) => {
        const steps = [{ rate, cases }];
        fc.pre(chanceWithCounts(customers, customers * 1.0001, steps) < chance);
        const volume = volumeWithCounts(customers, steps, chance);
        expect(chanceWithCounts(customers, volume, steps)).toBeCloseTo(chance, 6);
      },
    ),
    { seed: 64, numRuns: 100 },
  );
});
