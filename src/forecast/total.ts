/** What several periods of one forecast bring together, and its range. */
import type { Expected } from './forecast';
import { sumOf } from './series';

/**
 * How closely the errors of any two periods of one forecast go together, from 0 (each on its own: their squares add up)
 * to 1 (all alike: the ranges add up), where the forecast itself does not tell. Measured on the M3 monthly series cut
 * to 12 months and more: the 95 % range of the next 12 months then holds .95 to .97 of their totals.
 */
export const together = 0.5;

/** The sum of the periods and its range, which is narrower than the sum of theirs: not every month fails alike. */
export function rangeOfTotal(periods: readonly Expected[], share: number = together): Expected {
  const mean = sumOf(periods.map((period) => period.mean));
  return {
    mean,
    low:
      mean -
      reachOfTotal(
        periods.map((period) => period.mean - period.low),
        share,
      ),
    high:
      mean +
      reachOfTotal(
        periods.map((period) => period.high - period.mean),
        share,
      ),
  };
}

const reachOfTotal = (reaches: readonly number[], share: number) =>
  Math.sqrt((1 - share) * sumOf(reaches.map((reach) => reach * reach)) + share * sumOf(reaches) ** 2);
