/** A tenth of the M3 competition's monthly series; the bench runs them all. */
import { describe, expect, test } from 'vitest';
import { forecast } from '../../src/forecast/forecast';
import { average, intervalScore, m3Monthly, meanScaledError } from './shared-data';

const sample = (m3Monthly ?? []).filter((_, index) => index % 10 === 0);
const onSample = test.skipIf(m3Monthly === undefined);

onSample('the forecast errs less than seasonal naive by a fifth and its 95% range holds .93 to .97', () => {
  const results = sample.map(({ x, xx }) => {
    const expected = forecast(x, xx.length, { period: 12 });
    const naive = xx.map((_, step) => x[x.length - 12 + (step % 12)]!);
    return {
      ours: meanScaledError(
        x,
        xx,
        expected.map(({ mean }) => mean),
        12,
      ),
      naive: meanScaledError(x, xx, naive, 12),
      covered: average(
        xx.map((value, at) => Number(value >= expected[at]!.low && value <= expected[at]!.high)),
      ),
    };
  });
  const ours = average(results.map((result) => result.ours));
  expect(ours).toBeLessThan(0.8 * average(results.map((result) => result.naive)));
  const covered = average(results.map((result) => result.covered));
  expect(covered).toBeGreaterThan(0.93);
  expect(covered).toBeLessThan(0.97);
});

describe.each([
  [12, 1.004, 9],
  [13, 0.965, 7.5],
  [18, 0.905, 7.1],
  [24, 0.905, 6.8],
  [36, 0.905, 6.6],
])('cut to %d months', (months, mostError, mostScore) => {
  onSample('the series are forecast about as well as all of them are, in error and in range', () => {
    const results = sample.map(({ x, xx }) => {
      const expected = forecast(x.slice(-months), xx.length, { period: 12 });
      return {
        error: meanScaledError(
          x,
          xx,
          expected.map(({ mean }) => mean),
          12,
        ),
        score: intervalScore(x, xx, expected),
      };
    });
    expect(average(results.map(({ error }) => error))).toBeLessThan(mostError);
    expect(average(results.map(({ score }) => score))).toBeLessThan(mostScore);
  });
});
