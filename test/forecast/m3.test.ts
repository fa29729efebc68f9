/** A tenth of the M3 competition's monthly series; the bench runs them all. */
import { expect, test } from 'vitest';
import { forecast } from '../../src/forecast/forecast';
import { average, m3Monthly, meanScaledError } from './shared-data';

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

onSample('a year and a half of months is forecast better than by repeating the year before', () => {
  const errors = sample.map(({ x, xx }) => {
    const past = x.slice(-18);
    const actual = xx.slice(0, 6);
    const expected = forecast(past, 6, { period: 12 }).map(({ mean }) => mean);
    const naive = actual.map((_, step) => past[6 + step]!);
    return [meanScaledError(x, actual, expected, 12), meanScaledError(x, actual, naive, 12)] as const;
  });
  expect(average(errors.map(([ours]) => ours))).toBeLessThan(
    0.85 * average(errors.map(([, naive]) => naive)),
  );
});
