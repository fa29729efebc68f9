/** GRR, NRR and MRR_QUICK_RATIO on one month: start 100,000; new 12,000; +6,000; −2,000; −4,000; 500 came back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grr } from '../../../src/metrics/retention/grr';
import { mrrQuickRatio } from '../../../src/metrics/retention/mrr-quick-ratio';
import { nrr } from '../../../src/metrics/retention/nrr';
import { expectClose, seeded } from '../numbers';

test('the month keeps 94% gross', () => {
  expectClose(grr(100_000, 2000, 4000), 0.94);
});

test('the month keeps 100% net, or 100.5% when those who came back count', () => {
  expectClose(nrr(100_000, 6000, 2000, 4000), 1);
  expectClose(nrr(100_000, 6000, 2000, 4000, 500), 1.005);
});

test('the month gains 3 times what it loses, or 3.0833 times with those who came back', () => {
  expectClose(mrrQuickRatio(12_000, 6000, 2000, 4000), 3);
  expectClose(mrrQuickRatio(12_000, 6000, 2000, 4000, 500), 3.083333);
});

test('more lost than there was is refused, by the argument that is wrong', () => {
  expect(() => grr(100, 20, 90)).toThrow('churned must be at most mrr_at_start − contraction (80), got 90');
  expect(() => grr(100, 120, 0)).toThrow('contraction must be at most mrr_at_start (100), got 120');
  expect(() => nrr(100, 500, 120, 90)).toThrow('contraction must be at most mrr_at_start (100), got 120');
  expect(grr(100, 20, 80)).toBe(0);
});

test('nothing lost has no quick ratio', () => {
  expect(() => mrrQuickRatio(12_000, 6000, 0, 0)).toThrow(
    'churned must be above 0 when contraction is 0, got 0',
  );
});

test('net retention is never below gross, and gross never above 1', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, (kept, expansion, contraction, churned) => {
      const start = kept + contraction + churned + 1;
      const gross = grr(start, contraction, churned);
      expect(gross).toBeLessThanOrEqual(1);
      expect(nrr(start, expansion, contraction, churned)).toBeGreaterThanOrEqual(gross);
    }),
    seeded,
  );
});
