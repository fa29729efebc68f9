/** WIN_RATE, SALES_VELOCITY, PIPELINE_COVERAGE and COVERAGE_NEEDED: worked figures and what has no rate. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverageNeeded } from '../../../src/metrics/sales/coverage-needed';
import { pipelineCoverage } from '../../../src/metrics/sales/pipeline-coverage';
import { salesVelocity } from '../../../src/metrics/sales/sales-velocity';
import { winRate } from '../../../src/metrics/sales/win-rate';
import { expectClose, seeded } from '../numbers';

test('25 won and 75 lost is a win rate of 25%, or 20% with 25 that ended without a decision', () => {
  expect(winRate(25, 75)).toBe(0.25);
  expect(winRate(25, 75, 25)).toBe(0.25);
  expect(winRate(25, 75, 25, 'broad')).toBe(0.2);
});

// Kellogg, Win Rates, Close Rates and Milestone vs. Cohort Analysis.
test('4 won, 2 lost and 94 derailed is a win rate of two thirds or of 4%', () => {
  expectClose(winRate(4, 2, 94), 2 / 3);
  expectClose(winRate(4, 2, 94, 'broad'), 0.04);
});

test('while no deal has ended there is no win rate', () => {
  expect(() => winRate(0, 0)).toThrow('won must be above 0 when no deal was lost, got 0');
  expect(() => winRate(0, 0, 0, 'broad')).toThrow('won must be above 0 when no deal was lost, got 0');
  expect(() => winRate(0, 0, 9)).toThrow('While no deal has ended there is no rate');
  expect(winRate(0, 0, 9, 'broad')).toBe(0);
});

test('the broad rate is never above the narrow one', () => {
  const deals = fc.nat({ max: 1000 });
  fc.assert(
    fc.property(deals, deals, deals, (won, lost, noDecision) => {
      const broad = winRate(won, lost + 1, noDecision, 'broad');
      expect(broad).toBeLessThanOrEqual(winRate(won, lost + 1, noDecision));
    }),
    seeded,
  );
});

test('40 opportunities of 25,000 at 25% in 90 days bring 2,777.78 a day', () => {
  expectClose(salesVelocity(40, 25_000, 0.25, 90), 2777.777778);
});

test('a pipeline of 4.8 million covers a target of 1.6 million 3 times', () => {
  expectClose(pipelineCoverage(4_800_000, 1_600_000), 3);
});

// Kellogg (2024): at a pipeline conversion of 22%, 3 times coverage brings 66% of the target.
test('a pipeline that converts 22% needs 4.545 times the target', () => {
  expectClose(coverageNeeded(0.22), 4.545455);
  expectClose(pipelineCoverage(4_800_000, 1_600_000) / coverageNeeded(0.22), 0.66);
});

test('a pipeline at the coverage needed converts into the target', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (conversion) => {
      expectClose(coverageNeeded(conversion) * conversion, 1);
    }),
    seeded,
  );
});
