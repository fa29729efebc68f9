/** Whether a series has a season at all. */
import { autocorrelation } from './period';

/** 90 % confidence: what the Theta method tests with. */
const confident = 1.645;

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
