/** FUNNEL_RATES: counted stages, and counts that cannot be a funnel. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { funnelForward } from '../../../src/metrics/funnel/funnel-forward';
import { funnelRates } from '../../../src/metrics/funnel/funnel-rates';
import { expectClose, seeded } from '../numbers';

test('the counts of a year give the rates between its stages', () => {
  expectClose(funnelRates(Object.freeze([10_000, 300, 120, 40, 12])) as number[], [0.03, 0.4, 1 / 3, 0.3]);
});

test('a last stage that nobody reached has the rate 0', () => {
  expect(funnelRates([25, 0])).toEqual([0]);
});

test('below a stage that nobody reached the rates are unknown, and those above it are known all the same', () => {
  expect(funnelRates([10, 8, 0, 0])).toEqual([0.8, 0, '']);
  expect(() => funnelRates([10, 0, 3])).toThrow(
    'volumes must be at most the stage above (0), got 3 in place 3',
  );
});

test('a stage larger than the one above and a single one are refused', () => {
  expect(() => funnelRates([100, 20, 30])).toThrow(
    'volumes must be at most the stage above (20), got 30 in place 3. Count the same people at every stage, top of the funnel first',
  );
  expect(() => funnelRates([100])).toThrow('volumes must be at least two stages, got 1');
});

test('a funnel run forwards gives its own rates back', () => {
  const rates = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rates, (drawn) => expectClose(funnelRates(funnelForward(1e6, drawn)) as number[], drawn)),
    seeded,
  );
});
