/** FUNNEL_CHANCE and FUNNEL_NEEDED, which undoes it: published figures, measured rates, laws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelChance } from '../../../src/metrics/uncertainty/funnel-chance';
import { funnelNeeded } from '../../../src/metrics/uncertainty/funnel-needed';
import { seeded } from '../numbers';

/** Chances are held to .002, volumes to half a percent, of exact or Monte Carlo values. */
const chanceNear = (got: number, wanted: number) => expect(Math.abs(got - wanted)).toBeLessThan(0.002);
const volumeNear = (got: number, wanted: number) => expect(Math.abs(got / wanted - 1)).toBeLessThan(0.005);

// Weidert Group: visits → leads → MQL → SQL → opportunities → customers; a year of 72,000 visits as it was counted.
const planned = Object.freeze([0.015, 0.2, 0.2, 0.4, 0.5]);
const counted = [72_000, 1080, 216, 43, 17, 9];
const measured = counted.slice(1).map((count, stage) => count / counted[stage]!);
const entered = Object.freeze(counted.slice(0, -1));

test('the Weidert plan makes its own goal of ten customers in 37 of 100 years', () => {
  chanceNear(funnelChance(10, 72_000, planned), 0.365276);
  chanceNear(funnelChance(9, 72_000, planned), 0.49606);
});

test.each([
  [0.5, 6714.39],
  [0.8, 8693.58],
  [0.9, 9865.27],
  [0.95, 10_906.4],
])('a chance of %d takes %d visits a month, at exact rates', (chance, visits) => {
  volumeNear(funnelNeeded(10, planned, undefined, chance) / 12, visits);
});

test.each([
  [6000, 0.417],
  [10_000, 0.814],
  [12_000, 0.9],
])('%d visits a month have the chance %d when the rates come from one year', (visits, chance) => {
  chanceNear(funnelChance(10, visits * 12, measured, entered), chance);
});

test('a hundred leads at 50% bring fifty sales with a chance of .539795, of .516416 after 10 of 20', () => {
  expect(funnelChance(50, 100, [0.5])).toBeCloseTo(0.539795, 6);
  expect(funnelChance(50, 100, [0.5], [20])).toBeCloseTo(0.516416, 6);
});

test.each([
  ['Olist, 842 of 8,000', 100, 842, 8000, 951, 0.519, 1029, 1075],
  ['Olist paid search, 195 of 1,586', 100, 195, 1586, 814, 0.518, 893, 939],
  ['Olist display, 6 of 118', 100, 6, 118, 1967, 0.528, 2735, 3355],
  ['3 of 40', 20, 3, 40, 267, 0.546, 421, 571],
])(
  '%s: the chance of goal ÷ rate, and what 80%% and 90%% take',
  (_, goal, won, seen, volume, chance, at80, at90) => {
    chanceNear(funnelChance(goal, volume, [won / seen], [seen]), chance);
    expect(Math.ceil(funnelNeeded(goal, [won / seen], [seen], 0.8))).toBe(at80);
    expect(Math.ceil(funnelNeeded(goal, [won / seen], [seen], 0.9))).toBe(at90);
  },
);

test('none of 25 can be planned with when it was measured, and not when it is certain', () => {
  expect(Math.ceil(funnelNeeded(10, [0], [25], 0.8))).toBe(7667);
  expect(Math.ceil(funnelNeeded(10, [0], [25], 0.9))).toBe(31_185);
  expect(funnelChance(10, 1e6, [0])).toBe(0);
  expect(() => funnelNeeded(10, [0.5, 0])).toThrow(
    'rates must be above 0 while entered is left out, got 0 in place 2',
  );
});

test('four measured stages from 20,000 visits agree with Monte Carlo', () => {
  const rates = [0.03, 0.4, 1 / 3, 0.3];
  const seen = [10_000, 300, 120, 40];
  chanceNear(funnelChance(24, 20_000, rates, seen), 0.51146);
  [0.5, 0.8, 0.9].forEach((chance, index) => {
    volumeNear(funnelNeeded(24, rates, seen, chance), [19_813, 26_797, 31_557][index]!);
  });
});

test('no goal is certain, and a funnel that loses nobody needs as many as it wants', () => {
  expect(funnelChance(0, 0, [0.5])).toBe(1);
  expect(funnelNeeded(0, [0.5])).toBe(0);
  expect(funnelChance(10, 10, [1, 1])).toBe(1);
  expect(funnelChance(10, 9, [1, 1])).toBe(0);
  expect(funnelNeeded(10, [1, 1], undefined, 0.99)).toBe(10);
});

test('a part of a customer counts as a whole one', () => {
  expect(funnelChance(9.1, 100, [0.1])).toBe(funnelChance(10, 100, [0.1]));
  expect(funnelChance(10.000000001, 100, [0.1])).toBe(funnelChance(10, 100, [0.1]));
});

test('one count for each rate is wanted', () => {
  expect(() => funnelChance(1, 10, [0.5, 0.5], [10])).toThrow('entered must be as many as rates (2), got 1');
});

const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
const stages = fc.array(fc.tuple(rate, fc.integer({ min: 1, max: 5000 })), { minLength: 1, maxLength: 5 });
const given = fc.tuple(stages, fc.boolean()).map(([drawn, exact]) => ({
  rates: drawn.map(([each]) => each),
  seen: exact ? undefined : drawn.map(([, count]) => count),
}));

test('the chance rises with the volume and falls with the goal', () => {
  fc.assert(
    fc.property(
      given,
      fc.integer({ min: 1, max: 1500 }),
      fc.nat({ max: 1e6 }),
      ({ rates, seen }, goal, volume) => {
        const chance = funnelChance(goal, volume, rates, seen);
        expect(funnelChance(goal, volume * 1.2 + 1, rates, seen)).toBeGreaterThanOrEqual(chance - 1e-9);
        expect(funnelChance(goal + 1, volume, rates, seen)).toBeLessThanOrEqual(chance + 1e-9);
      },
    ),
    seeded,
  );
});

test('the volume that is needed has the chance that was asked for', () => {
  const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(given, fc.integer({ min: 1, max: 900 }), chance, ({ rates, seen }, goal, wanted) => {
      const volume = funnelNeeded(goal, rates, seen, wanted);
      const got = funnelChance(goal, volume, rates, seen);
      // Never fewer than the goal itself, and that may already be surer.
      if (volume > goal) expect(got).toBeCloseTo(wanted, 6);
      else expect(got).toBeGreaterThanOrEqual(wanted);
    }),
    seeded,
  );
});
