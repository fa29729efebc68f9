/** The volume at the top of a funnel that makes a goal as sure as one wants. */
import { Refusal } from '../refusal';
import { fallFromPeak, logPeak } from './beta-density';
import { nearQuantile } from './beta-quantile';
import { beyondMean, lowerTail } from './incomplete-beta';
import { inverseStep } from './inverse-step';
import { nearNormalQuantile } from './normal-quantile';
import { chanceAtRate, meanOf, type OverallRate } from './overall-rate';
import { farthest, searched } from './search';

const mostEvaluations = 100;
/** Of the logarithm of the volume. The error left is mostly a tenth of it or less: eleven digits. */
const enough = 1e-10;

/** Of the volume, where a series says what it leaves. */
const closeEnough = 1e-12;
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
  const wanted = logOdds(chance);
  const surplus = (volume: number) => logOdds(chanceAtRate(customers, volume, rate)) - wanted;
  let [guess, scale] = near(customers, rate, mean, chance);
  // A first step is mostly all; a second one is right to what the first has left of the way, where that is little.
  for (let step = 1; typeof rate === 'number' && step <= mostSeriesSteps; step += 1) {
    const { volume, left } = stepAtExactRate(customers, guess, rate, chance);
    if (!(left < scale * volume && volume > customers)) break;
    guess = volume;
    if (left > closeEnough * volume && !(isRoundedUp && isBetweenWholes(volume, left))) continue;
    searched(step);
    return volume;
  }
  return search(surplus, customers, guess, scale);
}

/** Whether what is left to go cannot change the next whole number. */
const isBetweenWholes = (volume: number, left: number) =>
  left < 1e-5 && Math.abs(volume - Math.round(volume)) > 1e-3;

/** Of fewer failures the series below is not good enough. */
const fewestFailures = 4;

/**
 * The volume one step from a guess, and about how far the one looked for is from it. By how much one try more raises
 * the chance is known exactly (NIST 8.17.20), and from that the density over the volume by Euler and Maclaurin.
 */
function stepAtExactRate(customers: number, guess: number, rate: number, chance: number) {
  const none = { volume: guess, left: Number.POSITIVE_INFINITY };
  const failures = guess - customers + 1;
  if (!(failures > fewestFailures)) return none;
  const fall = fallFromPeak(beyondMean(rate, customers, failures), customers, failures);
  const front = Math.exp(logPeak(customers, failures) + fall);
  const lacking = chance - lowerTail(rate, customers, failures, fall, front);
  const [tries, past] = [1 / (guess + 0.5), 1 / (failures + 0.5)];
  const others = customers - 1;
  // The derivatives of the logarithm of what one more try adds.
  const [triesSquared, pastSquared] = [tries * tries, past * past];
  const squares = triesSquared - pastSquared;
  const cubes = triesSquared * tries - pastSquared * past;
  const fourths = triesSquared * triesSquared - pastSquared * pastSquared;
  const fifths = triesSquared * triesSquared * tries - pastSquared * pastSquared * past;
  const sixths = triesSquared * triesSquared * triesSquared - pastSquared * pastSquared * pastSquared;
  const slope =
    Math.log1p(others * past) + Math.log1p(-rate) + squares / 24 - (7 / 960) * fourths + (31 / 8064) * sixths;
  const bend = -others * tries * past - cubes / 12 + (7 / 240) * fifths;
  const third = fourths / 4 - squares;
  const fourth = 2 * cubes - fifths;
  const square = slope * slope;
  const fourthOfIt = square * (square + 6 * bend) + 3 * bend * bend + 4 * slope * third + fourth;
  const density = (front / failures) * (1 - slope / 2 + (square + bend) / 12 - fourthOfIt / 720);
  const { by, left } = inverseStep(
    lacking / density,
    slope - bend / 2 + (third - slope * bend) / 12 + (bend * bend + slope * third) / 24,
    bend - third / 2 + (fourth - bend * bend - slope * third) / 12 + (3 * bend * third + slope * fourth) / 24,
    third - fourth / 2 - fourths / 2 - (3 * bend * third + slope * fourth) / 12,
    fourth + 3 * fourths,
  );
  const doubt =
    (square ** 3 +
      15 * square * square * Math.abs(bend) +
      45 * square * bend * bend +
      15 * Math.abs(bend) ** 3) /
      10_000 +
    pastSquared ** 4 / 100;
  return Number.isFinite(by) ? { volume: guess + by, left: left + Math.abs(by) * doubt } : none;
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
