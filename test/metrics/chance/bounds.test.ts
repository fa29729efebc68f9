/** The chance functions at the ends of what can be asked: right there too, and never long. */
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { callFunction } from '../../../src/catalogue/call';
import { betaQuantile } from '../../../src/metrics/chance/beta-quantile';
import { findRoot } from '../../../src/metrics/chance/find-root';
import { incompleteBeta } from '../../../src/metrics/chance/incomplete-beta';
import { longestSearch, mostSteps } from '../../../src/metrics/chance/search';
import { volumeAtRate } from '../../../src/metrics/chance/volume-at-rate';
import { seeded } from '../numbers';

beforeEach(() => {
  longestSearch.steps = 0;
});

const expectDigits = (got: number, wanted: number, digits: number) =>
  expect(Math.abs(got / wanted - 1), `${got} should be ${wanted}`).toBeLessThan(10 ** -digits);

const cell = (name: string, ...args: unknown[]) => callFunction(name, args) as number;

test('a rate of 100% that was counted makes goals near the volume as likely as they are', () => {
  expect(cell('FUNNEL_CHANCE', 250, 400, 1, 20_000)).toBe(1);
  expectDigits(cell('FUNNEL_CHANCE', 300, 300, 1, 1e6), 0.99985003, 8);
  expectDigits(cell('FUNNEL_CHANCE', 1, 1, 1, 5), 0.91666667, 8);
});

test('where the goal itself is surer than was asked for, the goal is what it takes', () => {
  expect(cell('FUNNEL_NEEDED', 548_900, 1, 9, 1e-6)).toBe(548_900);
  expect(longestSearch.steps).toBeLessThan(5);
});

test('a discount that makes up for a loss of everybody leaves one payment, without float dust', () => {
  expectDigits(cell('LTV', 1, 0.8, 1, 1e-6, 8, 0.5318180264439434), 0.8, 12);
});

// At so small a rate the tries are those of a Poisson process: scipy.special.gammaincinv(k, chance) / rate.
test.each([
  [1e6, 1e-20, 0.8, 1.0008415238619293e26],
  [10, 1e-20, 0.8, 1.2518752819818691e21],
  [10, 1e-200, 0.5, 9.668714614714128e200],
])('%d customers at a rate of %d with a chance of %d take %d', (customers, rate, chance, volume) => {
  expectDigits(volumeAtRate(customers, rate, chance), volume, 11);
  expect(longestSearch.steps).toBeLessThan(20);
});

// scipy.optimize.brentq over scipy.special.betainc
test.each([
  [27, 1.513460980526409e-6, 0.6798546478893642, 19_261_325.65192757],
  [7699, 1.18612016617081e-6, 0.6813050337445424, 6_525_559_659.306885],
  [21_338_596, 2.066006088664364e-6, 0.5656203558985569, 10_328_797_708_750.455],
])('%d customers at a rate of %d with a chance of %d take %d', (customers, rate, chance, volume) => {
  expectDigits(volumeAtRate(customers, rate, chance), volume, 9);
});

test('a range of a rate from any number of cases comes at once', () => {
  expect(cell('RATE_RANGE', 5e99, 1e100)).toEqual([[0.5, 0.5]]);
  expect(longestSearch.steps).toBe(0);
  // Gamma quantiles over the cases: scipy.stats.gamma.ppf([.025, .975], 1.5)
  const [low, high] = (callFunction('RATE_RANGE', [1, 1e100]) as number[][])[0]!;
  expectDigits(low!, 1.07897641311949e-101, 12);
  expectDigits(high!, 4.674201802248075e-100, 12);
});

test('goals and rates that nobody can mean are refused by their name', () => {
  expect(() => cell('FUNNEL_NEEDED', 1e16, 0.5)).toThrow('goal must be at most 1000000000000000, got 1');
  expect(() => cell('SLA_LEADS', 1e21, 1, 0.5, 0.8)).toThrow(
    'revenue must be at most 1000000000000000 deals',
  );
  expect(() => cell('FUNNEL_NEEDED', 10, [[1e-100, 1e-100, 1e-100, 1e-10]])).toThrow(
    'rates must be above 1e-300 when multiplied, got 1e-310',
  );
  expect(() => cell('FUNNEL_NEEDED', 1e15, [[1e-100, 1e-100, 1e-95]])).toThrow(
    'the result must be a number that a cell can hold, got Infinity',
  );
  expect(() => cell('CAC', 1e101, 5)).toThrow('CAC: spend must be a number of at most 1e+100, got 1e+101');
  expect(() => cell('CAC', 5, 1e-101)).toThrow(
    'CAC: new_customers must be 0 or a number of at least 1e-100, got 1e-101',
  );
});

// scipy.stats.beta.cdf, on both sides of where the limits take over from the fraction
test.each([
  [0.00032634686406748817, 322172.25809947966, 987329222.68616068, 0.6008248499306676],
  [0.5001, 100000000, 100000000, 0.9976611326903114],
  [0.50002, 199900000, 199900000, 0.7880866511737425],
  [0.50002, 200100000, 200100000, 0.7882025278006327],
  [0.50000001, 3000000000000, 3000000000000, 0.5195362857333198],
  [1.00001e-5, 50, 5000000, 0.5188643588547874],
  [9.9999e-6, 50, 5000000, 0.5188080335670194],
  [0.33334, 1000000000, 2000000000, 0.7807114956826974],
])('the distribution at %d of a Beta of %d and %d is %d', (x, a, b, chance) => {
  expectDigits(incompleteBeta(x, a, b), chance, 9);
  expectDigits(betaQuantile(chance, a, b), x, 10);
});

test('a search without a root ends at the edge of what it may walk', () => {
  expect(findRoot(() => -1, 1)).toBe(1e300);
  expect(findRoot(() => 1, 1)).toBe(1e-300);
  expect(findRoot(() => Number.NaN, 1)).toBe(1e-300);
  expect(longestSearch.steps).toBeLessThan(mostSteps);
});

test('a volume has the chance that was asked for to ten digits of itself, after a few evaluations', () => {
  const share = fc.double({ min: 0.02, max: 0.98, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), share, share, (customers, rate, chance) => {
      const volume = volumeAtRate(customers, rate, chance);
      const at = (part: number) => incompleteBeta(rate, customers, volume * (1 + part) - customers + 1);
      fc.pre(volume * (1 - 1e-10) > customers);
      expect(at(-1e-10)).toBeLessThan(chance + 1e-14);
      expect(at(1e-10)).toBeGreaterThan(chance - 1e-14);
    }),
    { ...seeded, numRuns: 3000 },
  );
  expect(longestSearch.steps).toBeLessThan(50);
});
