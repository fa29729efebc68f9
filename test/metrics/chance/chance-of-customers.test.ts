/** The chance of a goal at a volume, and the volume for a chance, against published and exact values. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfCustomers } from '../../../src/metrics/chance/chance-of-customers';
import { volumeForChance } from '../../../src/metrics/chance/volume-for-chance';
import { expectClose, seeded } from '../numbers';

// The Weidert funnel: visits → customers at 1.5% × 20% × 20% × 40% × 50%. Rare enough for the Poisson tail.
const weidert = 0.015 * 0.2 * 0.2 * 0.4 * 0.5;

test.each([
  [10, 9.090909090909 / weidert, weidert, 0.424568],
  [10, 72_000, weidert, 0.365276],
  [9, 72_000, weidert, 0.49606],
  [9, 9 / weidert, weidert, 0.544347],
  [50, 100, 0.5, 0.539795], // 100 leads for 50 sales at 50%
  [10, 18, 0.5, 0.407265],
])('at least %d customers from %d at a rate of %d has a chance of %d', (customers, volume, rate, chance) => {
  expectClose(chanceOfCustomers(customers, volume, rate), chance);
});

test('951 leads at 10.525% make 100 deals about one time in two (Olist)', () => {
  expect(Math.abs(chanceOfCustomers(100, 951, 842 / 8000) - 0.519)).toBeLessThan(0.002);
});

test.each([
  [0.5, 6714.39],
  [0.8, 8693.58],
  [0.9, 9865.27],
  [0.95, 10_906.4],
])('the Weidert plan makes its goal with a chance of %d at %d visits a month', (chance, visits) => {
  expect(volumeForChance(10, weidert, chance) / 12).toBeCloseTo(visits, 2);
});

test.each([
  [0.8, 108],
  [0.9, 113],
  [0.95, 117],
])('50 sales at 50%% with a chance of %d take %d leads', (chance, leads) => {
  expect(Math.ceil(volumeForChance(50, 0.5, chance))).toBe(leads);
});

test('a whole number of tries gives the binomial sum, term by term', () => {
  const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
  for (let k = 1; k <= 20; k += 1) {
    let sum = 0;
    for (let won = k; won <= 20; won += 1) sum += choose(20, won) * 0.3 ** won * 0.7 ** (20 - won);
    expect(chanceOfCustomers(k, 20, 0.3)).toBeCloseTo(sum, 12);
  }
});

test('no goal is certain, no volume is hopeless, and fewer tries than customers cannot do it', () => {
  expect(chanceOfCustomers(0, 0, 0.5)).toBe(1);
  expect(chanceOfCustomers(10, 0, weidert)).toBe(0);
  expect(chanceOfCustomers(10, 9, 0.5)).toBe(0);
  expect(chanceOfCustomers(10, 1e9, 0)).toBe(0);
  expect(volumeForChance(0, 0.5, 0.8)).toBe(0);
});

test('both sides of one in a thousand agree to three digits', () => {
  const rare = chanceOfCustomers(10, 10_000, 0.0009999999);
  expect(Math.abs(rare - chanceOfCustomers(10, 10_000, 0.001))).toBeLessThan(0.0005);
});

const customers = fc.integer({ min: 1, max: 300 });
const rate = fc.double({ min: 1e-6, max: 1, noNaN: true });

test('more volume never lowers the chance and a higher goal never raises it', () => {
  fc.assert(
    fc.property(customers, rate, fc.double({ min: 0, max: 3, noNaN: true }), (goal, each, share) => {
      const volume = (goal / each) * share;
      const chance = chanceOfCustomers(goal, volume, each);
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(chanceOfCustomers(goal, volume * 1.1, each)).toBeGreaterThanOrEqual(chance - 1e-9);
      expect(chanceOfCustomers(goal + 1, volume, each)).toBeLessThanOrEqual(chance + 1e-9);
    }),
    seeded,
  );
});

test('the volume for a chance has that chance', () => {
  fc.assert(
    fc.property(customers, rate, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (goal, each, chance) => {
      expect(chanceOfCustomers(goal, volumeForChance(goal, each, chance), each)).toBeCloseTo(chance, 9);
    }),
    seeded,
  );
});
