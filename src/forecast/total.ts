/** What several periods of one forecast bring together, and its range. */
import type { Expected } from './forecast';
import { sumOf } from './series';

/**
 * How closely the errors of any two periods of one forecast go together, from 0 (each on its own: their squares add up)
 * to 1 (all alike: the ranges add up). Measured on the M3 monthly series: the 95 % range of the next 12 months holds
 * .91 to .92 of their totals from 6 to 12 past months and .94 to .96 from 24 to 60; of independent counts it holds
 * nearly all, being wider than it need be.
 */
export const together = 0.55;

/** The sum of the periods and its range, which is narrower than the sum of theirs: not every month fails alike. */
export function rangeOfTotal(periods: readonly Expected[]): Expected {
  const mean = sumOf(periods.map((period) => period.mean));
  return {
    mean,
    low: mean - reachOfTotal(periods.map((period) => period.mean - period.low)),
    high: mean + reachOfTotal(periods.map((period) => period.high - period.mean)),
  };
}

const reachOfTotal = (reaches: readonly number[]) =>
  Math.sqrt((1 - together) * sumOf(reaches.map((reach) => reach * reach)) + together * sumOf(reaches) ** 2);
