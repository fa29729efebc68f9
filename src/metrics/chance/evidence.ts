/** What is known of a funnel's rates when each was measured on few cases. */
import type { Beta } from './beta-binomial';

/** Jeffreys' prior: half a success and half a failure before anything is seen. */
const prior = 0.5;

/** What is known of one rate that was measured on `entered` cases. */
export const evidenceOf = (rate: number, entered: number): Beta => ({
  successes: rate * entered + prior,
  failures: (1 - rate) * entered + prior,
});

/**
 * What is known of the product of rates, such as the overall rate of a funnel: the Beta distribution with the mean and
 * the variance that the product has. For one rate it is the evidence itself.
 */
export function evidenceOfProduct(rates: readonly Beta[]): Beta {
  if (rates.length === 1) return rates[0]!;
  let mean = 1;
  // Of 1 + (standard deviation ÷ mean)², less 1: written so that much evidence keeps its digits.
  let logOfSpread = 0;
  for (const { successes, failures } of rates) {
    const all = successes + failures;
    mean *= successes / all;
    logOfSpread += Math.log1p(failures / (successes * (all + 1)));
  }
  const spread = Math.expm1(logOfSpread);
  const all = (1 - mean) / (mean * spread) - 1;
  return { successes: mean * all, failures: (1 - mean) * all };
}
