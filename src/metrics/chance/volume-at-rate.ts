/** The volume at the top of a funnel that makes a goal as sure as one wants. */
import { Refusal } from '../refusal';
import { type Beta, merged, mostTerms } from './beta-binomial';
import { nearQuantile } from './beta-quantile';
import { nearNormalQuantile } from './normal-quantile';
import { chanceAtRate, meanOf, type OverallRate } from './overall-rate';
import { farthest, searched } from './search';
import { stepOfVolume } from './step-of-volume';

const mostEvaluations = 100;
/** Of the logarithm of the volume. The error left is mostly a tenth of it or less: eleven digits. */
const enough = 1e-10;

/** Of the volume, where a series says what it leaves. */
const closeEnough = 1e-11;
const mostSeriesSteps = 3;

/** More customers than this are no longer told apart from one more, nor could there be so many. */
export const mostCustomers = 1e15;
/** An overall rate below this is no rate that anybody measured. */
const leastRate = 1e-300;

/**
 * The volume that brings at least `customers` (whole) with the given chance, above 0 and below 1: never fewer than
 * the customers themselves. Not rounded; Infinity where it is more than a number can hold.
 *
 * The log-odds of the chance are nearly straight over the logarithm of the volume, so a few secants find where they
 * pass those that are wanted.
 * @param isRoundedUp whether only the next whole number matters
 * @throws Refusal at an overall rate that is as good as 0.
 */
export function volumeAtRate(
  customers: number,
  rate: OverallRate,
  chance: number,
  isRoundedUp = false,
): number {
  if (customers <= 0) return 0;
  const mean = meanOf(rate);
  if (mean < leastRate) throw new Refusal('rates', `above ${leastRate} when multiplied`, mean);
  if (rate === 1) return customers;
  if (customers > farthest * mean) return Number.POSITIVE_INFINITY;
  let [guess, scale] = near(customers, rate, mean, chance);
  // A first step is mostly all; a second one is right to what the first has left of the way, where that is little.
  for (let step = 1; step <= mostSeriesSteps; step += 1) {
    const { volume, left } = stepOfVolume(customers, guess, rate, chance);
    if (!(left < scale * volume && volume > customers)) break;
    guess = volume;
    if (left > closeEnough * volume && !(isRoundedUp && isBetweenWholes(volume, left))) continue;
    searched(step);
    return volume;
  }
  const wanted = logOdds(chance);
  return search((volume) => logOdds(chanceAtRate(customers, volume, rate)) - wanted, customers, guess, scale);
}

/** Whether what is left to go cannot change the next whole number. */
const isBetweenWholes = (volume: number, left: number) =>
  left < 1e-5 && Math.abs(volume - Math.round(volume)) > 1e-3;

const logOdds = (chance: number) => Math.log(chance / (1 - chance));

/**
 * Where the volume lies about, and by how much its logarithm must grow for one more unit of log-odds: the luck of so
 * many tries and the doubt about the rate, taken together as one Beta distribution of what converts.
 */
function near(customers: number, rate: OverallRate, mean: number, chance: number): [number, number] {
  const doubt = typeof rate === 'number' ? 0 : 1 / (rate.successes + rate.failures + 1);
  const all = 1 / (doubt + mean / customers);
  const z = chance < 0.5 ? -nearNormalQuantile(chance) : nearNormalQuantile(1 - chance);
  const converting = nearQuantile(1 - chance, chance, mean * all, (1 - mean) * all, z);
  const deviation = Math.sqrt((1 - mean) * (1 / customers + doubt / mean));
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  const guess = (customers - 0.5) / converting;
  const isCounted = typeof rate !== 'number' && customers <= mostTerms;
  return [
    isCounted ? nearer(customers, guess, rate, chance, z) : guess,
    (deviation * chance * (1 - chance)) / density,
  ];
}

/** Nearer by the closed form, which spares sums: they are what takes time where the successes are few. */
function nearer(
  customers: number,
  guess: number,
  { successes, failures }: Beta,
  chance: number,
  z: number,
): number {
  const a = merged(customers - 0.5, failures - 0.5);
  const b = merged(successes - 0.5, guess - customers + 0.5);
  if (!(a > 1 && b > 1)) return guess;
  const rest = 1 - nearQuantile(chance, 1 - chance, a, b, -z);
  return (customers + failures - 1) / rest - (successes + failures - 1);
}

/** The volume above `least` at which the surplus, which rises, passes 0. */
function search(surplus: (volume: number) => number, least: number, guess: number, scale: number): number {
  let low = Math.log(least);
  let high = Math.log(farthest);
  let stride = Math.max(1, 8 * scale);
  let at = Math.min(high, Math.max(Math.log(guess), low));
  let y = surplus(Math.exp(at));
  let move = -y * scale;
  let steps = 1;
  for (; steps < mostEvaluations; steps += 1) {
    if (y === 0 || high - low <= enough) break;
    if (y < 0) low = at;
    else high = at;
    const before = at;
    at = stepWithin(at, move, low, high, stride);
    stride *= 2;
    const moved = at - before;
    if (Math.abs(moved) <= enough) break;
    const last = y;
    y = surplus(Math.exp(at));
    // The error left is about the product of the last two steps over the scale.
    const slope = (y - last) / moved;
    const next = Number.isFinite(slope) && slope > 0 ? -y / slope : Number.NaN;
    if (Math.abs(next) * Math.abs(moved) < enough * scale && Math.abs(next) < scale) {
      at = Math.min(high, Math.max(low, at + next));
      break;
    }
    move = next;
  }
  searched(steps);
  if (at >= Math.log(farthest) - enough) return Number.POSITIVE_INFINITY;
  return at <= Math.log(least) + enough ? least : Math.exp(at);
}

/** A step that stays between the two ends, and halves them where it would not or is unknown. */
function stepWithin(at: number, move: number, low: number, high: number, stride: number): number {
  const next = at + Math.max(-stride, Math.min(stride, move));
  if (next > low && next < high) return next;
  const far = Math.log(farthest);
  return high === far ? Math.min(far, at + stride) : (low + high) / 2;
}
