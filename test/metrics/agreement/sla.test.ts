/** SLA_LEADS and SLA_PACE: the published agreement of 100 leads a month. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slaLeads } from '../../../src/metrics/agreement/sla-leads';
import { slaPace } from '../../../src/metrics/agreement/sla-pace';
import { chanceAtRate } from '../../../src/metrics/chance/overall-rate';
import { volumeAtRate } from '../../../src/metrics/chance/volume-at-rate';
import { roundUp } from '../../../src/metrics/funnel/round-up';
import { seeded } from '../numbers';

test('10,000 a month at 200 a sale and a win rate of 50% are 100 leads', () => {
  expect(slaLeads(10_000, 200, 0.5)).toBe(100);
});

test.each([
  [0.8, 108],
  [0.9, 113],
  [0.95, 117],
])('the promise kept with a chance of %d is %d leads, and one fewer would not do', (chance, leads) => {
  expect(slaLeads(10_000, 200, 0.5, chance)).toBe(leads);
  expect(chanceAtRate(50, leads, 0.5)).toBeGreaterThanOrEqual(chance);
  expect(chanceAtRate(50, leads - 1, 0.5)).toBeLessThan(chance);
});

test('leads are promised whole, and float dust is no lead', () => {
  expect(slaLeads(10_100, 200, 0.5)).toBe(101);
  expect(slaLeads(10_050, 200, 0.3)).toBe(168);
  expect(slaLeads(300, 100, 0.1)).toBe(30);
  expect(slaLeads(0, 200, 0.5, 0.9)).toBe(0);
});

test('38 of 100 leads after two of four checks ask for 31 at each of the others', () => {
  expect(slaPace(100, 38, 2, 4)).toBe(31);
  expect(slaPace(100, 0, 0, 4)).toBe(25);
});

test('a kept promise asks for nothing more, and the last check leaves no pace', () => {
  expect(slaPace(100, 120, 3, 4)).toBe(0);
  expect(() => slaPace(100, 90, 4, 4)).toThrow('checks_done must be below checks (4), got 4');
});

test('leads for a chance are as many as the volume that is worked out to its last digits', () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), share, share, (deals, winRate, chance) => {
      expect(slaLeads(deals, 1, winRate, chance)).toBe(roundUp(volumeAtRate(deals, winRate, chance)));
    }),
    { ...seeded, numRuns: 3000 },
  );
});
