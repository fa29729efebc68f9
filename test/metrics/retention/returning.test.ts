/** Retention curves that cannot be: customers who come back, and cohorts of which nobody is left. */
import { expect, test } from 'vitest';
import { retentionForecast } from '../../../src/metrics/retention/retention-forecast';
import { ltvCohort } from '../../../src/metrics/value/ltv-cohort';
import { expectClose } from '../numbers';

// Contracts of a year seen month by month: nobody can leave before the twelfth.
const annual = [...new Array<number>(12).fill(100), 60];

test('annual contracts seen by the month bring nobody back', () => {
  expect(() => retentionForecast(annual, 3)).toThrow(
    'survivors must be at least 64.3573, where the curve goes on, got 60 in place 13. More left at once than a curve can follow, as when contracts end after a year: use the method "last", or give a count for each renewal',
  );
  expect(() => ltvCohort(annual, 100, 0.8, 0.01)).toThrow(
    'use LTV with the churn of a renewal, and CHURN_CONVERT',
  );
  for (const there of retentionForecast(annual, 36, 'last')) expect(there).toBeLessThan(60);
});

test('a forecast never passes those who were left', () => {
  for (const survivors of [
    [1000, 600, 550, 548, 400],
    [1000, 869, 743, 653, 593, 551, 517, 400],
  ]) {
    const [next] = retentionForecast(survivors, 1);
    expect(next).toBeLessThanOrEqual(survivors.at(-1)!);
  }
});

test('where everybody is gone nobody is forecast, and what was paid is what they were worth', () => {
  expect(retentionForecast([100, 0, 0], 3)).toEqual([0, 0, 0]);
  expect(retentionForecast([100, 50, 0], 3)).toEqual([0, 0, 0]);
  expectClose(ltvCohort([100, 0, 0], 30, 0.8), 24);
  expectClose(ltvCohort([100, 50, 0], 30, 0.8, 0.1), 24 * (1 + 0.5 / 1.1));
});
