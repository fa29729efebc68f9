/** What share of a funnel's top becomes customers: known exactly, or only as well as it was measured. */
import { Refusal } from '../refusal';
import { type Beta, chanceWithBeta } from './beta-binomial';
import { evidenceOf, evidenceOfProduct } from './evidence';
import { incompleteBeta } from './incomplete-beta';

/** An exact rate (a fraction), or what is known of it. */
export type OverallRate = number | Beta;

/**
 * The overall rate of a funnel. `entered` says how many cases each rate was measured on; without it the rates count
 * as exact.
 * @throws Refusal when there is not one count for each rate.
 */
export function overallRate(rates: readonly number[], entered?: readonly number[]): OverallRate {
  if (!entered) return rates.reduce((product, rate) => product * rate, 1);
  if (entered.length !== rates.length) {
    throw new Refusal('entered', `as many as rates (${rates.length})`, entered.length);
  }
  return evidenceOfProduct(rates.map((rate, index) => evidenceOf(rate, entered[index]!)));
}

export const meanOf = (rate: OverallRate) =>
  typeof rate === 'number' ? rate : rate.successes / (rate.successes + rate.failures);

/**
 * The chance, from 0 to 1, of at least `customers` (whole) from a volume at the top, which may be any number: the
 * tail of the binomial distribution, or of the beta-binomial where the rate is not known exactly.
 */
export function chanceAtRate(customers: number, volume: number, rate: OverallRate): number {
  if (customers <= 0) return 1;
  if (typeof rate !== 'number') return chanceWithBeta(customers, volume, rate);
  const otherTries = volume - customers + 1;
  return otherTries <= 0 ? 0 : incompleteBeta(rate, customers, otherTries);
}

/** @throws Refusal at a rate of 0 that counts as exact: then no volume is enough. */
export function refuseRateOfNone(rates: readonly number[], entered?: readonly number[]): void {
  const place = rates.indexOf(0) + 1;
  if (place === 0 || entered) return;
  const hint = 'Say in entered how many cases it was measured on';
  throw new Refusal('rates', 'above 0 while entered is left out', 0, hint, place);
}
