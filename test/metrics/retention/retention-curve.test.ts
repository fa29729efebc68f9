/** The shifted-beta-geometric model: published fits, likelihood, and cohorts that are no curve. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fitRetentionCurve,
  type RetentionCurve,
  survivalShares,
} from '../../../src/metrics/retention/retention-curve';
import { expectClose, seeded } from '../numbers';
import { cohorts } from './published-cohorts';

/** In the letters of the paper. */
const inLetters = ({ firstChurn, slowing }: RetentionCurve) => ({
  alpha: firstChurn / slowing,
  beta: (1 - firstChurn) / slowing,
});

function logLikelihood(survivors: readonly number[], { firstChurn, slowing }: RetentionCurve): number {
  let sum = 0;
  for (let t = 1; t < survivors.length; t += 1) {
    const churn = firstChurn / (1 + slowing * (t - 1));
    const lost = survivors[t - 1]! - survivors[t]!;
    if (lost > 0) sum += lost * Math.log(churn);
    if (survivors[t]! > 0) sum += survivors[t]! * Math.log1p(-churn);
  }
  return sum;
}

test('the High End cohort has alpha .668 and beta 3.806, log-likelihood -1611.2, as in the paper', () => {
  const curve = fitRetentionCurve(cohorts.highEnd.known);
  const { alpha, beta } = inLetters(curve);
  expect(alpha).toBeCloseTo(0.66809, 4);
  expect(beta).toBeCloseTo(3.80609, 4);
  expect(logLikelihood(cohorts.highEnd.known, curve)).toBeCloseTo(-1611.158, 3);
});

test('the Regular cohort has alpha .704 and beta 1.182, as in the paper', () => {
  const { alpha, beta } = inLetters(fitRetentionCurve(cohorts.regular.known));
  expect(alpha).toBeCloseTo(0.70408, 4);
  expect(beta).toBeCloseTo(1.18204, 4);
});

// Fader and Hardie, A Spreadsheet-Literate Non-Statistician's Guide to the Beta-Geometric Model (2014).
test('four years of the Regular cohort have alpha .764 and beta 1.296, log-likelihood -1401.6', () => {
  const survivors = cohorts.regular.known.slice(0, 5);
  const curve = fitRetentionCurve(survivors);
  const { alpha, beta } = inLetters(curve);
  expect(alpha).toBeCloseTo(0.764, 3);
  expect(beta).toBeCloseTo(1.296, 3);
  expect(logLikelihood(survivors, curve)).toBeCloseTo(-1401.56, 2);
});

test('two periods are met exactly', () => {
  expectClose(survivalShares(fitRetentionCurve([100, 60, 50]), 2), [1, 0.6, 0.5]);
});

test('a churn that does not slow down is a constant churn', () => {
  expectClose(survivalShares(fitRetentionCurve([800, 400, 200, 100]), 4), [1, 0.5, 0.25, 0.125, 0.0625]);
  expect(fitRetentionCurve([100, 90, 70, 40]).slowing).toBe(0);
  expect(fitRetentionCurve([100, 50, 0])).toEqual({ firstChurn: expect.closeTo(2 / 3, 9), slowing: 0 });
});

test('counts and shares give the same curve', () => {
  const shares = cohorts.highEnd.known.map((count) => count / 1000);
  const [counted, shared] = [cohorts.highEnd.known, shares].map(fitRetentionCurve);
  expectClose(shared!.firstChurn, counted!.firstChurn);
  expectClose(shared!.slowing, counted!.slowing);
});

test.each([
  [[1000], 'survivors must be a list of at least 3, everybody first, got 1'],
  [[1000, 869], 'survivors must be a list of at least 3, everybody first, got 2'],
  [[0, 0, 0], 'survivors must be above 0 at the start, got 0 in place 1'],
  [[100, 80, 90], 'survivors must be at most those of the period before (80), got 90 in place 3'],
  [[100, 100, 100], 'survivors must be below 100 in the end, got 100 in place 3'],
  [[100, 80, 80, 80], 'survivors must be below 80 in the end, got 80 in place 4'],
])('%j is no curve: %s', (survivors, sentence) => {
  expect(() => fitRetentionCurve(survivors)).toThrow(sentence);
});

/** At least two periods, each of which loses somebody. */
const losses = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 3, maxLength: 12 });
const shrinking = losses.map((counts) =>
  counts.map((_, t) => counts.slice(t).reduce((left, lost) => left + lost, 0)),
);

test('no other curve makes the survivors more likely', () => {
  const rival = fc.record({
    firstChurn: fc.double({ min: 0.001, max: 0.999, noNaN: true }),
    slowing: fc.double({ min: 0, max: 50, noNaN: true }),
  });
  fc.assert(
    fc.property(shrinking, rival, (survivors, other) => {
      const best = logLikelihood(survivors, fitRetentionCurve(survivors));
      expect(logLikelihood(survivors, other)).toBeLessThanOrEqual(best + 1e-6);
    }),
    { ...seeded, numRuns: 1000 },
  );
});

test('the curve starts with everybody and never rises', () => {
  fc.assert(
    fc.property(shrinking, (survivors) => {
      const shares = survivalShares(fitRetentionCurve(survivors), 60);
      expect(shares[0]).toBe(1);
      shares.slice(1).forEach((share, t) => {
        expect(share).toBeLessThanOrEqual(shares[t]!);
        expect(share).toBeGreaterThanOrEqual(0);
      });
    }),
    seeded,
  );
});
