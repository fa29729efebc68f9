/** The volume at the top of a funnel that makes a goal as sure as one wants. */
import { Refusal } from '../refusal';
import { nearQuantile } from './beta-quantile';
import { nearNormalQuantile } from './normal-quantile';
import { chanceAtRate, meanOf, type OverallRate } from './overall-rate';
import { farthest, searched } from './search';

const mostEvaluations = 100;
/** Of the logarithm of the volume. The error left is mostly a tenth of it or less: eleven digits. */
const enough = 1e-10;

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
 * @throws Refusal at an overall rate that is as good as 0.
 */
export function volumeAtRate(customers: number, rate: OverallRate, chance: number): number {
  if (customers <= 0) return 0;
  const mean = meanOf(rate);
  if (mean < leastRate) throw new Refusal('rates', `above ${leastRate} when multiplied`, mean);
  if (rate === 1) return customers;
  if (customers > farthest * mean) return Number.POSITIVE_INFINITY;
  const wanted = logOdds(chance);
  const surplus = (volume: number) => logOdds(chanceAtRate(customers, volume, rate)) - wanted;
  return search(surplus, customers, ...near(customers, rate, mean, chance));
}

const logOdds = (chance: number) => Math.log(chance / (1 - chance));

/**
 * Where the volume lies about, and by how much its logarithm must grow for one more unit of log-odds: the luck of so
 * many tries and the doubt about the rate, taken together as one Beta distribution of what converts.
 */
function near(customers: number, rate: OverallRate, mean: number, chance: number): [number, number] {
  const doubt = typeof rate === 'number' ? 0 : 1 / (rate.successes + rate.failures + 1);
  const all = 1 / (doubt + mean / customers);
  const converting = nearQuantile(1 - chance, chance, mean * all, (1 - mean) * all);
  const deviation = Math.sqrt((1 - mean) * (1 / customers + doubt / mean));
  const z = chance < 0.5 ? nearNormalQuantile(chance) : nearNormalQuantile(1 - chance);
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  return [(customers - 0.5) / converting, (deviation * chance * (1 - chance)) / density];
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
