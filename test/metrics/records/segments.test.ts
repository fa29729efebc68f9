/** Segments beside one another: drawn together, and told apart. Values computed independently (beta-binomial likelihood, quadrature). */
import { expect, test } from 'vitest';
import { evidenceOf } from '../../../src/metrics/chance/evidence';
import { dealSize } from '../../../src/metrics/records/deal-size';
import { lagMonths } from '../../../src/metrics/records/lag-months';
import { certaintyOf, chanceHigher, rowsToTell } from '../../../src/metrics/records/segment-chances';
import { segmentRange, shrinkageOf, shrunkRate } from '../../../src/metrics/records/segments';
import { expectClose } from '../numbers';

const shares = (...counts: readonly (readonly [number, number])[]) =>
  counts.map(([won, rows]) => ({ rate: won / rows, cases: rows }));

test('channels that cannot be told apart are drawn to their mean as far as it goes', () => {
  const channels = shares([12, 100], [3, 40], [0, 15], [30, 200]);
  const shrinkage = shrinkageOf(channels)!;
  expect(shrinkage).toMatchObject({ strength: 500, isTold: false });
  expectClose(shrinkage.mean, 0.126760563);
  expectClose(
    channels.map((channel) => shrunkRate(channel, shrinkage)),
    [0.125633803, 0.122926447, 0.123068508, 0.133400402],
  );
});

test('fewer than four segments stand for themselves', () => {
  const three = shares([12, 100], [3, 40], [30, 200]);
  expect(shrinkageOf(three)).toBeUndefined();
  expect(shrunkRate(three[0]!)).toBe(0.12);
  expectClose(segmentRange(three[0]!, 0.9), [0.074666697, 0.181348867]);
});

test('segments that all have one rate of 0 or of 1 are drawn to it', () => {
  const none = shares([0, 10], [0, 20], [0, 5], [0, 8]);
  expect(none.map((segment) => shrunkRate(segment, shrinkageOf(none)))).toEqual([0, 0, 0, 0]);
});

// Spend 6,000 for 100 leads and 12 won, 30,000 for 200 and 30, 8,000 for 40 and 3.
test('search is surely cheaper a customer than events, though its rate alone would not show it', () => {
  const [search, paid, events] = [evidenceOf(0.12, 100), evidenceOf(0.15, 200), evidenceOf(0.075, 40)];
  expectClose(chanceHigher(search, events, 200 / 60), 0.999208);
  expectClose(chanceHigher(search, paid, 150 / 60), 0.980573);
  expectClose(chanceHigher(paid, events, 200 / 150), 0.974659);
  expectClose(chanceHigher(search, paid) + chanceHigher(paid, search), 1);
});

test('a chance of .8 is probable and one of .95 sure', () => {
  expect([0.5, 0.79, 0.8, 0.949, 0.95].map(certaintyOf)).toEqual([
    'cannot tell',
    'cannot tell',
    'probably',
    'probably',
    'surely',
  ]);
});

test('shares of 12% and 15% take 413 rows each to be told apart', () => {
  // .8416² (.12 × .88 + .15 × .85) ÷ .03²
  expect(rowsToTell(0.12, 0.15)).toBe(184);
});

test('five steps of 0.4 months are two months together', () => {
  const month = 365.25 / 12;
  expect(lagMonths(new Array(5).fill(0.4 * month))).toEqual([0, 1, 0, 1, 0]);
  expect(lagMonths([24])).toEqual([1]);
  expect(lagMonths([])).toEqual([]);
});

test('the size of a deal is a mean, and says whether a few deals rule it', () => {
  const amounts = [100, 200, 300, undefined, 0, 10_000, 5000];
  const wonOn = [46_000, 46_010, 46_020, 46_020, 46_020, 46_030, 46_100];
  const size = dealSize(amounts, wonOn, 46_000, 46_100)!;
  expect(size).toMatchObject({ deals: 4, mean: 2650, median: 250 });
  expectClose(size.ofLargest, 10_000 / 10_600);
  expect(dealSize([100], [45_999], 46_000, 46_100)).toBeUndefined();
});
