/** Rates of segments beside one another: drawn to their common mean where they rest on little. */

import type { Beta } from '../chance/beta-binomial';
import { betaQuantile } from '../chance/beta-quantile';
import { evidenceOf } from '../chance/evidence';
import { logGamma } from '../chance/log-gamma';
import { rangeOfRate } from '../uncertainty/rate-range';

/** A rate, and how many rows with an outcome would know it as well; they need not be whole. */
export type SegmentRate = { readonly rate: number; readonly cases: number };

export type Shrinkage = {
  /** The mean that all are drawn to. */
  readonly mean: number;
  /** How many cases that mean is worth. At the most of them the segments cannot be told apart. */
  readonly strength: number;
  readonly isTold: boolean;
};

/** From so many segments on it can be told how much they differ at all. */
const fewestSegments = 4;
const weakest = 2;
const strongest = 500;

/**
 * How far segments are to be drawn to their common mean: the beta-binomial strength that makes them likeliest together.
 * Undefined where there are too few, and each stands for itself.
 */
export function shrinkageOf(segments: readonly SegmentRate[]): Shrinkage | undefined {
  const counted = segments.filter(({ cases }) => cases > 0);
  if (counted.length < fewestSegments) return undefined;
  const cases = counted.reduce((sum, segment) => sum + segment.cases, 0);
  const mean = counted.reduce((sum, segment) => sum + segment.rate * segment.cases, 0) / cases;
  if (mean <= 0 || mean >= 1) return { mean, strength: strongest, isTold: false };
  const likelihood = (logOfStrength: number) => logLikelihood(counted, mean, Math.exp(logOfStrength));
  const best = likeliest(likelihood, Math.log(weakest), Math.log(strongest));
  const strength = Math.exp(best);
  const isTold = likelihood(best) > likelihood(Math.log(strongest));
  return { mean, strength: isTold ? strength : strongest, isTold };
}

function logLikelihood(segments: readonly SegmentRate[], mean: number, strength: number): number {
  const [won, lost] = [mean * strength, (1 - mean) * strength];
  const prior = logBeta(won, lost);
  return segments.reduce((sum, { rate, cases }) => {
    const converted = rate * cases;
    return sum + logBeta(converted + won, cases - converted + lost) - prior;
  }, 0);
}

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);

const golden = (Math.sqrt(5) - 1) / 2;

/** Where a function with one top between two ends has it (golden section). */
function likeliest(of: (x: number) => number, least: number, most: number): number {
  let [low, high] = [least, most];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [of(left), of(right)];
  for (let step = 0; step < 60; step += 1) {
    if (atLeft > atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = of(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = of(right);
    }
  }
  return (low + high) / 2;
}

/** What is known of a segment's rate: its cases and, where there is one, what the others tell. */
export const knownOf = ({ rate, cases }: SegmentRate, shrinkage?: Shrinkage): Beta =>
  shrinkage
    ? {
        successes: rate * cases + shrinkage.mean * shrinkage.strength,
        failures: (1 - rate) * cases + (1 - shrinkage.mean) * shrinkage.strength,
      }
    : evidenceOf(rate, cases);

/** The rate drawn to the mean, or itself. */
export const shrunkRate = ({ rate, cases }: SegmentRate, shrinkage?: Shrinkage) =>
  shrinkage ? (rate * cases + shrinkage.mean * shrinkage.strength) / (cases + shrinkage.strength) : rate;

/** Between which bounds the rate lies with the given confidence. */
export function segmentRange(
  segment: SegmentRate,
  confidence: number,
  shrinkage?: Shrinkage,
): [number, number] {
  if (!shrinkage) return rangeOfRate(segment.rate, segment.cases, confidence);
  const { successes, failures } = knownOf(segment, shrinkage);
  const aside = (1 - confidence) / 2;
  return [betaQuantile(aside, successes, failures), betaQuantile(1 - aside, successes, failures)];
}
