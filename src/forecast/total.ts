/** What several periods of one forecast bring together, and its range. */
import type { Expected } from './forecast';
import { sumOf } from './series';

/**
 * How closely the errors of any two periods of one forecast go together, from 0 (each on its own: their squares add up)
 * to 1 (all at once: the ranges add up).
 */
export const together = 0.5;

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
