/** FUNNEL_BACKSOLVE's arithmetic: published funnels, the three roundings, and back and forth. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelBacksolve } from '../../../src/metrics/funnel/funnel-backsolve';
import { expectClose, seeded } from '../numbers';

// Weidert Group: a goal of 10,000,000 at 1,100,000 each; visits → leads → MQL → SQL → opportunities → customers.
const weidert = Object.freeze([0.015, 0.2, 0.2, 0.4, 0.5]);
const goal = 10_000_000;
const valuePerCustomer = 1_100_000;

test.each([
  ['exact', 1 / 12, [6313.131313, 94.69697, 18.939394, 3.787879, 1.515152, 0.757576]],
  ['customers', 1, [83_333.333333, 1250, 250, 50, 20, 10]],
  ['stages', 1, [75_758, 1137, 228, 46, 19, 10]],
] as const)(
  'the Weidert funnel rounded %s gives the volumes of its article, worked out exactly',
  (rounding, share, volumes) => {
    expectClose(funnelBacksolve(goal * share, weidert, { valuePerCustomer, rounding }), volumes);
  },
);

test.each([
  [200, [0.15, 0.7, 0.4, 0.6, 0.2], [39_682.539683, 5952.380952, 4166.666667, 1666.666667, 1000, 200]],
  [50, [0.5], [100, 50]], // an SLA of 50 sales at a 50% close rate
  [7, [0.05], [140, 7]],
  [100, [0.2], [500, 100]],
])('%d customers at %j take %j', (customers, rates, volumes) => {
  expectClose(funnelBacksolve(customers, rates), volumes);
});

test('a goal of 0 needs nothing at any stage', () => {
  expect(funnelBacksolve(0, weidert, { rounding: 'stages' })).toEqual([0, 0, 0, 0, 0, 0]);
});

test('stages are rounded up from their exact need and never from a rounded stage below', () => {
  expect(funnelBacksolve(9.0909, [0.5], { rounding: 'stages' })).toEqual([19, 10]);
});

test('float dust is no reason for one more customer', () => {
  expect(funnelBacksolve(3, [0.1, 0.3], { rounding: 'stages' })).toEqual([100, 10, 3]);
  expect(funnelBacksolve(20.0000000001, [1], { rounding: 'customers' })).toEqual([20, 20]);
});

test('the need run forward through the rates gives the goal', () => {
  const rate = fc.double({ min: 0.001, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.array(rate, { minLength: 1, maxLength: 8 }),
      (customers, rates) => {
        const [top] = funnelBacksolve(customers, rates);
        const forward = rates.reduce((volume, each) => volume * each, top!);
        expect(Math.abs(forward - customers)).toBeLessThanOrEqual(customers * 1e-12);
      },
    ),
    seeded,
  );
});
