/** What share of a funnel's top becomes customers: known exactly, or only as well as it was measured. */
import { Refusal } from '../refusal';
import { type Beta, chanceWithBeta } from './beta-binomial';
import { betaQuantile } from './beta-quantile';
import { evidenceOf, evidenceOfProduct } from './evidence';
import { findRoot } from './find-root';
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

const meanOf = (rate: OverallRate) =>
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

/**
 * The volume that brings at least `customers` (whole) with the given chance, above 0 and below 1: never fewer than
 * the customers themselves. Not rounded. An exact rate is above 0.
 */
export function volumeAtRate(customers: number, rate: OverallRate, chance: number): number {
  if (customers <= 0) return 0;
  if (rate === 1) return customers;
  const surplus = (volume: number) => chanceAtRate(customers, volume, rate) - chance;
  return Math.max(customers, findRoot(surplus, nearVolume(customers, rate, chance)));
}

/** The luck of so many tries and the doubt about the rate, taken together as one Beta distribution of what converts. */
function nearVolume(customers: number, rate: OverallRate, chance: number): number {
  const mean = meanOf(rate);
  const tries = customers / mean;
  const doubt = typeof rate === 'number' ? 0 : 1 / (rate.successes + rate.failures);
  const all = 1 / (doubt + 1 / tries);
  return (customers - 0.5) / betaQuantile(1 - chance, mean * all, (1 - mean) * all);
}

/** @throws Refusal at a rate of 0 that counts as exact: then no volume is enough. */
export function refuseRateOfNone(rates: readonly number[], entered?: readonly number[]): void {
  const place = rates.indexOf(0) + 1;
  if (place === 0 || entered) return;
  const hint = 'Say in entered how many cases it was measured on';
  throw new Refusal('rates', 'above 0 while entered is left out', 0, hint, place);
}
