/** The chance that a volume brings enough customers. */
import { incompleteBeta } from './incomplete-beta';
import { incompleteGamma } from './incomplete-gamma';

/** Below this overall rate the sheets use the Poisson tail, which is then the same to three digits; so does this. */
export const rareRate = 1 / 1000;

/** An overall rate of 1 leaves nothing to chance and no meaning to a part of a try; the sheets cut it here, too. */
export const mostRate = 999 / 1000;

/**
 * The chance, from 0 to 1, that at least `customers` (whole) come from a volume at the top of the funnel, when each
 * becomes a customer with the same overall rate (the product of the funnel's rates) and none knows of the others.
 * The volume may be any number, since plans are: between two whole ones the binomial tail runs on smoothly.
 * It takes the rate as known. When it was measured on few cases, the true chance lies nearer to one half.
 */
export function chanceOfCustomers(customers: number, volume: number, rate: number): number {
  if (customers <= 0) return 1;
  if (rate < rareRate) return incompleteGamma(customers, volume * rate);
  const otherTries = volume - customers + 1;
  return otherTries <= 0 ? 0 : incompleteBeta(Math.min(rate, mostRate), customers, otherTries);
}
