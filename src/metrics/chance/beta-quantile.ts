/** The quantile of a Beta distribution: what lies below it with a given chance. */
import { incompleteBeta, logBeta } from './incomplete-beta';
import { roughNormalQuantile } from './normal-quantile';

const enough = 1e-13;
const mostSteps = 200;

/**
 * The x from 0 to 1 with I_x(a, b) = chance, for a and b above 0. Sheets calls it BETA.INV(chance; a; b).
 * Steps of Halley's method from near the mean, and of bisection wherever they would leave the bracket.
 */
export function betaQuantile(chance: number, a: number, b: number): number {
  if (chance <= 0) return 0;
  if (chance >= 1) return 1;
  const logOfBeta = logBeta(a, b);
  let low = 0;
  let high = 1;
  let x = firstGuess(chance, a, b, logOfBeta);
  for (let step = 0; step < mostSteps; step += 1) {
    const surplus = incompleteBeta(x, a, b) - chance;
    if (surplus === 0) break;
    if (surplus < 0) low = x;
    else high = x;
    const density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logOfBeta);
    const newton = surplus / density;
    const bend = (a - 1) / x - (b - 1) / (1 - x);
    const next = x - newton / (1 - 0.5 * Math.max(-1, Math.min(1, newton * bend)));
    const before = x;
    x = next > low && next < high ? next : (low + high) / 2;
    if (Math.abs(x - before) <= enough * x) break;
  }
  return x;
}

/** Source: Abramowitz and Stegun 26.5.22; with a or b below 1 the power that the distribution is near its ends. */
function firstGuess(chance: number, a: number, b: number, logOfBeta: number): number {
  if (a <= 1 || b <= 1) {
    const fromBelow = Math.exp((Math.log(chance * a) + logOfBeta) / a);
    const fromAbove = Math.exp((Math.log((1 - chance) * b) + logOfBeta) / b);
    const mean = a / (a + b);
    if (fromBelow < mean / 2) return fromBelow;
    return fromAbove < (1 - mean) / 2 ? 1 - fromAbove : mean;
  }
  const deviate = -roughNormalQuantile(chance);
  const [overA, overB] = [1 / (2 * a - 1), 1 / (2 * b - 1)];
  const harmonic = 2 / (overA + overB);
  const bow = (deviate * deviate - 3) / 6;
  const slope = (deviate * Math.sqrt(bow + harmonic)) / harmonic;
  const halfLogOdds = slope - (overB - overA) * (bow + 5 / 6 - 2 / (3 * harmonic));
  return a / (a + b * Math.exp(2 * halfLogOdds));
}
