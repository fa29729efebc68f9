/** The chance of enough successes when the rate itself is known only as a Beta distribution. */
import { fallFromPeak, logPeak } from './beta-density';
import { incompleteBeta } from './incomplete-beta';

/** What is known of a rate: as if `successes` had been seen against `failures`, both above 0. */
export type Beta = { readonly successes: number; readonly failures: number };

/** Beyond this many successes the closed form is right to a part in 2,500, and the sum would take long. */
export const mostTerms = 300;

/**
 * The chance, from 0 to 1, of at least `wanted` (whole, above 0) successes in `tries`, which may be any number.
 * The beta-binomial distribution summed exactly; for many successes merged into one incomplete beta function.
 */
export function chanceWithBeta(wanted: number, tries: number, beta: Beta): number {
  if (tries <= wanted - 1) return 0;
  if (wanted > mostTerms) return mergedTail(wanted, tries, beta);
  return Math.min(1, Math.max(0, 1 - chanceBelow(wanted, tries, beta)));
}

/** The chances of 0, 1, … wanted − 1 successes, added up from the likeliest of them outwards. */
function chanceBelow(wanted: number, tries: number, { successes, failures }: Beta): number {
  const start = Math.min(wanted - 1, likeliest(tries, { successes, failures }));
  let sum = 1;
  let term = 1;
  for (let count = start; count > 0 && term > sum * 1e-17; count -= 1) {
    term *= (count * (failures + tries - count)) / ((tries - count + 1) * (successes + count - 1));
    sum += term;
  }
  term = 1;
  for (let count = start; count < wanted - 1 && term > sum * 1e-17; count += 1) {
    term *= ((tries - count) * (successes + count)) / ((count + 1) * (failures + tries - count - 1));
    sum += term;
  }
  return sum * Math.exp(logOfChance(start, tries, { successes, failures }));
}

/** The chance of fewer than `wanted` successes, and of exactly one less, where there is room for some to fail. */
export function chancesBelow(wanted: number, tries: number, beta: Beta): [fewer: number, oneLess: number] {
  const { successes, failures } = beta;
  let sum = 1;
  let term = 1;
  let ratio = 0;
  let count = wanted - 1;
  for (; count > 0 && term > sum * 1e-13; count -= 1) {
    ratio = (count * (failures + tries - count)) / ((tries - count + 1) * (successes + count - 1));
    term *= ratio;
    sum += term;
  }
  // What is left falls a little faster than it just did.
  if (count > 0 && ratio < 1) sum += (term * ratio) / (1 - ratio);
  const oneLess = Math.exp(logOfChance(wanted - 1, tries, beta));
  return [sum * oneLess, oneLess];
}

/** With hardly a failure and more successes the likeliest is that all tries succeed. */
function likeliest(tries: number, { successes, failures }: Beta): number {
  if (failures <= 1) return successes >= failures ? Math.floor(tries) : 0;
  const mode = (tries + 1) * ((successes - 1) / (successes + failures - 2));
  return successes > 1 ? Math.floor(Math.min(mode, tries)) : 0;
}

/**
 * ln of the chance of exactly `count` successes: a binomial chance at the rate of all that was seen and tried, times
 * one Beta density over another, so that no digits are lost however much was seen (as C. Loader has the
 * hypergeometric distribution).
 */
function logOfChance(count: number, tries: number, { successes, failures }: Beta): number {
  const all = successes + failures + tries;
  const rate = (count + successes) / all;
  const rest = (tries - count + failures) / all;
  const [a, b] = [count + 1, tries - count + 1];
  const beyondSeen = count * (failures / all) - successes * ((tries - count) / all);
  return (
    logPeak(a, b) +
    fallFromPeak(rate * (tries + 2) - a, a, b) -
    Math.log(rate * rest * (tries + 1)) +
    logPeak(successes, failures) +
    fallFromPeak(beyondSeen, successes, failures) -
    logPeak(count + successes, tries - count + failures)
  );
}

/**
 * A beta-binomial tail is that of one gamma variable against the sum of others. Merging each pair by its mean and
 * variance leaves two, and so one incomplete beta function; at exact rates it is the binomial tail itself.
 */
function mergedTail(wanted: number, tries: number, { successes, failures }: Beta): number {
  const rate = (tries - wanted + successes) / (tries + successes + failures - 1);
  return incompleteBeta(
    rate,
    merged(wanted - 0.5, failures - 0.5),
    merged(successes - 0.5, tries - wanted + 0.5),
  );
}

/** Half their harmonic mean, and a half; a variable of less than a half rules alone. */
export const merged = (one: number, other: number) =>
  0.5 + (one > 0 && other > 0 ? one / (1 + one / other) : Math.min(one, other));
