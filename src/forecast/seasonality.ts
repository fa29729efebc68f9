/** Whether a series has a season at all. */
import { autocorrelation } from './period';

/** 90 % confidence: what the Theta method tests with. */
const confident = 1.645;
/** 95 % confidence. */
const moreConfident = 1.96;

/**
 * True when values a year apart go together more than chance would have it, given what lies between (Bartlett). Less
 * than three years cannot tell, and the season is taken on trust.
 */
export function isSeasonal(values: readonly number[], period: number): boolean {
  if (period < 2) return false;
  if (values.length < 3 * period) return true;
  let between = 1;
  for (let lag = 1; lag < period; lag += 1) between += 2 * autocorrelation(values, lag) ** 2;
  return Math.abs(autocorrelation(values, period)) > confident * Math.sqrt(between / values.length);
}

/** True when each change of the series goes together with the one a season before more than chance would have it. */
export function repeats(values: readonly number[], period: number): boolean {
  const changes = values.slice(1).map((value, at) => value - values[at]!);
  const pairs = changes.length - period;
  if (pairs < 1) return false;
  const correlation = (autocorrelation(changes, period) * changes.length) / pairs;
  return correlation * Math.sqrt(pairs) > moreConfident;
}
