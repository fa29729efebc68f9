/** The length of the season of a series that comes without dates. */
import { meanOf } from './series';

/** Months of a year, days of a week, quarters of a year. */
const months = 12;
const others = [7, 4];

/** How sure it must be that a season is not a matter of chance before another one than that of months is taken. */
const confident = 2.58;

/**
 * Plans run in months: 12, unless the changes of the series go together clearly, and more closely, every 7 or every 4
 * values. Whether there is a season of that length at all, and how much of one, is for the methods to find out.
 */
export function likelyPeriod(values: readonly number[]): number {
  const changes = values.slice(1).map((value, at) => value - values[at]!);
  const strengths = others
    .filter((period) => values.length >= 3 * period)
    .map((period) => ({ period, strength: autocorrelation(changes, period) }));
  const strongest = strengths.sort((a, b) => b.strength - a.strength)[0];
  if (!strongest || strongest.strength * Math.sqrt(changes.length) < confident) return months;
  return strongest.strength > autocorrelation(changes, months) ? strongest.period : months;
}

/** From −1 to 1: how closely values go together with those so many places before. 0 where nothing varies. */
export function autocorrelation(values: readonly number[], lag: number): number {
  const mean = meanOf(values);
  let together = 0;
  let own = 0;
  values.forEach((value, at) => {
    own += (value - mean) ** 2;
    if (at >= lag) together += (value - mean) * (values[at - lag]! - mean);
  });
  return own > 0 ? together / own : 0;
}
