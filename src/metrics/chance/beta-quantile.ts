/** The quantile of a Beta distribution: what lies below it with a given chance. */
import { fallFromPeak, logPeak } from './beta-density';
import { beyondMean, lowerTail } from './incomplete-beta';
import { inverseStep, type Move } from './inverse-step';
import { nearNormalQuantile, normalQuantile } from './normal-quantile';
import { mostSteps, searched } from './search';

const enough = 1e-13;

/** Beyond this variance, counted in cases, the distribution is normal to 14 digits but for its skew. */
const manyCases = 1e10;

/**
 * The x from 0 to 1 with I_x(a, b) = chance, for a and b above 0. Sheets calls it BETA.INV(chance; a; b).
 * `peak` is `logPeak(a, b)` and `deviate` the chance's `nearDeviate`, for whoever asks more than once.
 * Steps of its own series from near the root, and of bisection wherever they would leave the bracket.
 */
export function betaQuantile(
  chance: number,
  a: number,
  b: number,
  peak = logPeak(a, b),
  deviate = nearDeviate(chance, 1 - chance),
): number {
  if (chance <= 0) return 0;
  if (chance >= 1) return 1;
  if (a / (1 + a / b) > manyCases) return nearlyNormal(chance, a, b);
  let low = 0;
  let high = 1;
  let x = nearQuantile(chance, 1 - chance, a, b, deviate, peak);
  let step = 0;
  for (; step < mostSteps; step += 1) {
    const fall = fallFromPeak(beyondMean(x, a, b), a, b);
    const front = Math.exp(peak + fall);
    const lacking = chance - lowerTail(x, a, b, fall, front);
    if (lacking === 0) break;
    if (lacking > 0) low = x;
    else high = x;
    const move = stepOfQuantile((lacking * x * (1 - x)) / front, x, a, b);
    const next = x + move.by;
    const isInside = next > low && next < high;
    const before = x;
    x = isInside ? next : (low + high) / 2;
    if (isInside ? move.left <= enough * x : Math.abs(x - before) <= enough * x) break;
  }
  searched(step);
  return x;
}

/** @param u the chance that is lacking over the density at x */
export function stepOfQuantile(u: number, x: number, a: number, b: number): Move {
  const over = 1 / x;
  const overRest = 1 / (1 - x);
  const p = (a - 1) * over;
  const q = (b - 1) * overRest;
  const [pOver, qOver] = [p * over, q * overRest];
  const third = 2 * (pOver * over - qOver * overRest);
  const fourth = -6 * (pOver * over * over + qOver * overRest * overRest);
  return inverseStep(u, p - q, -pOver - qOver, third, fourth);
}

/** How many standard deviations a normal variable lies above its mean, to 7 digits, from the chances on both sides. */
export const nearDeviate = (below: number, above: number) =>
  below < above ? nearNormalQuantile(below) : -nearNormalQuantile(above);

/**
 * The same to a few digits, from the chance below it, the chance above it and their deviate.
 * Source: Abramowitz and Stegun 26.5.22; with a or b up to 1 the power that the distribution is near its ends.
 */
export function nearQuantile(
  below: number,
  above: number,
  a: number,
  b: number,
  deviate: number,
  peak?: number,
): number {
  if (a > 1 && b > 1) return aboutQuantile(deviate, a, b);
  const mean = a / (a + b);
  const logOfBeta = a * Math.log(mean) + b * Math.log1p(-mean) - (peak ?? logPeak(a, b));
  const fromBelow = Math.exp((Math.log(below * a) + logOfBeta) / a);
  const fromAbove = Math.exp((Math.log(above * b) + logOfBeta) / b);
  if (fromBelow < mean / 2) return fromBelow;
  return fromAbove < (1 - mean) / 2 ? 1 - fromAbove : mean;
}

/** The same for a and b above 1, from the normal deviate of the chance. */
function aboutQuantile(deviate: number, a: number, b: number): number {
  const overA = 1 / (2 * a - 1);
  const overB = 1 / (2 * b - 1);
  const harmonic = 2 / (overA + overB);
  const bow = (deviate * deviate - 3) / 6;
  const slope = (-deviate * Math.sqrt(Math.max(0, bow + harmonic))) / harmonic;
  const halfLogOdds = slope - (overB - overA) * (bow + 5 / 6 - 2 / (3 * harmonic));
  return a / (a + b * Math.exp(2 * halfLogOdds));
}

/** Mean, deviation and skew (E. A. Cornish and R. A. Fisher, 1937). */
function nearlyNormal(chance: number, a: number, b: number): number {
  const [mean, rest] = [a / (a + b), b / (a + b)];
  const deviate = normalQuantile(chance);
  const spread = Math.sqrt((mean * rest) / (a + b));
  const skew = ((rest - mean) / (a + b)) * ((deviate * deviate - 1) / 3);
  return Math.min(1, Math.max(0, mean + deviate * spread + skew));
}
