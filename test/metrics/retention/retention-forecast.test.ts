/** RETENTION_FORECAST: the published projections, and how near they came. */
import { expect, test } from 'vitest';
import { retentionForecast } from '../../../src/metrics/retention/retention-forecast';
import { expectClose } from '../numbers';
import { cohorts } from './published-cohorts';

// Fader and Hardie (2007), years 8 to 12.
test('the High End cohort is projected to .4604 in year 8 and .3780 in year 12', () => {
  const forecast = retentionForecast(cohorts.highEnd.known, 5);
  const published = [0.4604, 0.4358, 0.4142, 0.3951, 0.378];
  forecast.forEach((count, year) => {
    expect(count / 1000).toBeCloseTo(published[year]!, 4);
  });
});

test('the Regular cohort is projected to .1700 in year 12', () => {
  expect(retentionForecast(cohorts.regular.known, 5)[4]! / 1000).toBeCloseTo(0.17, 4);
});

test.each([
  ['highEnd', 0.0283],
  ['regular', 0.0149],
] as const)('the forecast of the %s cohort misses years 8 to 12 by %d on average', (name, miss) => {
  const { known, future } = cohorts[name];
  const misses = retentionForecast(known, 5).map((count, year) => Math.abs(count / future[year]! - 1));
  expect(misses.reduce((sum, each) => sum + each) / 5).toBeCloseTo(miss, 4);
});

test('the method "last" goes on from the last number with the churn of the curve', () => {
  const onCurve = retentionForecast(cohorts.highEnd.known, 3);
  const fromLast = retentionForecast(cohorts.highEnd.known, 3, 'last');
  const { alpha, beta } = { alpha: 0.668088, beta: 3.806095 };
  expectClose(fromLast[0]!, 491 * ((beta + 7) / (alpha + beta + 7)));
  expectClose(fromLast[2]! / fromLast[1]!, onCurve[2]! / onCurve[1]!);
});

test('a cohort that is gone stays gone', () => {
  expect(retentionForecast([100, 50, 0], 2, 'last')).toEqual([0, 0]);
});

test('shares in give shares out', () => {
  expectClose(retentionForecast([1, 0.5, 0.25], 2), [0.125, 0.0625]);
});
