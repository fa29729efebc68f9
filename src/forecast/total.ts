/** What several periods of one forecast bring together, and its range. */
import type { Expected } from './forecast';
import { sumOf } from './series';

/**
 * How closely the errors of any two periods of one forecast go together, from 0 (each on its own: their squares add up)
 * to 1 (all alike: the ranges add up). Measured on the M3 monthly series cut to their last 60 months, the most that a
 * plan reads: the 95 % range of the next 12 months holds .955 of their totals, those of 3 to 18 months .93 to .975.
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
