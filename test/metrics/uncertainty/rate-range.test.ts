/** RATE_RANGE: published intervals of both methods. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rateRange } from '../../../src/metrics/uncertainty/rate-range';
import { expectClose, seeded } from '../numbers';

test.each([
  [10, 20, 'wilson', [0.299298, 0.700702]],
  [0, 10, 'wilson', [0, 0.277533]],
  [18, 90, 'wilson', [0.130424, 0.294137]],
  [18, 90, 'jeffreys', [0.127591, 0.29134]],
  [842, 8000, 'jeffreys', [0.09866832, 0.11211724]], // scipy.stats.beta.ppf
] as const)(
  '%d of %d has the 95%% interval of %s that is published',
  (converted, entered, method, wanted) => {
    expectClose(rateRange(converted, entered, 0.95, method), wanted);
  },
);

test('none and all reach the ends', () => {
  expect(rateRange(0, 25)[0]).toBe(0);
  expect(rateRange(25, 25)[1]).toBe(1);
  expect(rateRange(0, 25, 0.95, 'wilson')[0]).toBe(0);
});

test('more converted than entered is refused', () => {
  expect(() => rateRange(3, 2)).toThrow('converted must be at most entered (2), got 3');
});

test('the rate lies in its range, which turns round when what converts is turned round', () => {
  const counts = fc
    .integer({ min: 1, max: 5000 })
    .chain((all) => fc.tuple(fc.nat({ max: all }), fc.constant(all)));
  fc.assert(
    fc.property(
      counts,
      fc.constantFrom('jeffreys' as const, 'wilson' as const),
      ([converted, all], method) => {
        const [low, high] = rateRange(converted, all, 0.9, method);
        const rate = converted / all;
        expect(low <= rate && rate <= high).toBe(true);
        const [notLow, notHigh] = rateRange(all - converted, all, 0.9, method);
        expectClose([1 - notHigh, 1 - notLow], [low, high]);
      },
    ),
    seeded,
  );
});
