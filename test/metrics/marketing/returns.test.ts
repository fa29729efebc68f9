/** CPL, ROAS, ROMI and LEAD_VELOCITY: worked figures. */
import { expect, test } from 'vitest';
import { cpl } from '../../../src/metrics/marketing/cpl';
import { leadVelocity } from '../../../src/metrics/marketing/lead-velocity';
import { roas } from '../../../src/metrics/marketing/roas';
import { romi } from '../../../src/metrics/marketing/romi';
import { expectClose } from '../numbers';

test('12,000 spent on 240 leads is 50 a lead', () => {
  expect(cpl(12_000, 240)).toBe(50);
});

// Farris and others, Marketing Metrics: 10,000 of direct mail that brings 50,000 at a margin of 60%.
test('50,000 of revenue for 10,000 of spend is a ROAS of 5 and, at a margin of 60%, a ROMI of 200%', () => {
  expect(roas(50_000, 10_000)).toBe(5);
  expect(romi(50_000, 0.6, 10_000)).toBe(2);
});

test('a ROMI of 0 is a ROAS of one over the margin', () => {
  expectClose(romi(40_000, 0.25, 10_000), 0);
  expectClose(roas(40_000, 10_000), 1 / 0.25);
});

test('spend that brings nothing is lost whole', () => {
  expect(romi(0, 0.6, 10_000)).toBe(-1);
});

test.each([
  [230, 200, 0.15],
  [216, 180, 0.2],
  [150, 200, -0.25],
])('%d qualified leads after %d is a lead velocity of %d', (now, before, velocity) => {
  expectClose(leadVelocity(now, before), velocity);
});

test('a lead velocity of 15% a month doubles in 4.9595 months and makes 5.35 times as many in a year', () => {
  const step = 1 + leadVelocity(230, 200);
  expectClose(Math.log(2) / Math.log(step), 4.959484);
  expectClose(step ** 12, 5.35025);
});
