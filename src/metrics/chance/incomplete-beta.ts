/** The regularised incomplete beta function: the tail of the binomial distribution. */
import { fallFromPeak, logPeak } from './beta-density';
import { incompleteGamma } from './incomplete-gamma';

/** Beyond this variance, counted in cases, the fraction would take thousands of terms and the limit has 12 digits. */
const manyCases = 1e8;

/** Below this x the mirror image would lose its digits. */
const rare = 1e-5;

/** Before numerators and denominators grow out of reach they are divided. */
const huge = 1e100;
const enough = 1e-14;
const mostTurns = 100_000;

/**
 * I_x(a, b), from 0 to 1, for a and b above 0. With b = tries − a + 1 it is the chance of at least `a` successes.
 * Sheets calls it BETA.DIST(x; a; b; TRUE). Source: NIST Digital Library of Mathematical Functions 8.17.22.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const fall = fallFromPeak(beyondMean(x, a, b), a, b);
  return lowerTail(x, a, b, fall, Math.exp(logPeak(a, b) + fall));
}

/** How far x lies above the mean, times a + b. From the nearer end, so that a tiny rest keeps its digits. */
export const beyondMean = (x: number, a: number, b: number) =>
  x < 0.5 ? x * (a + b) - a : b - (1 - x) * (a + b);

/** The same, where the density at x is known: its ln less the peak's, and x^a (1 − x)^b ÷ B(a, b) itself. */
export function lowerTail(x: number, a: number, b: number, fall: number, front: number): number {
  if (a / (1 + a / b) > manyCases) return normalLimit(x, a, b, fall);
  if (front === 0) return x * (a + b) < a ? 0 : 1;
  // The fraction converges fast on one side of the mean; the other side is its mirror image.
  if (x * (a + b + 2) < a + 1) {
    return 1 - x < rare ? 1 - gammaLimit(1 - x, b, a) : (front / a) * fraction(x, a, b);
  }
  return x < rare ? gammaLimit(x, a, b) : 1 - (front / b) * fraction(1 - x, b, a);
}

/** Where b is so much larger, one less x has lost its digits: J. Wise (1950), right to the square of x. */
const gammaLimit = (x: number, a: number, b: number) =>
  incompleteGamma(a, -Math.log1p(-x) * (b + (a - 1) / 2));

/**
 * The even part of the continued fraction, whose terms are two of it: d₁ = −a x…, d₂ = …, as NIST 8.17.22 names them.
 * Numerators and denominators are carried along and divided at the end, since divisions are what takes time.
 */
function fraction(x: number, a: number, b: number): number {
  const all = a + b;
  let odd = (-all / (a + 1)) * x;
  let over = 1;
  let lastOver = 0;
  let under = 1 + odd;
  let lastUnder = 1;
  for (let m = 1; m < mostTurns; m += 1) {
    const place = a + 2 * m;
    const [before, after] = [place - 1, place + 1];
    const scale = x / (before * place * after);
    const even = m * (b - m) * after * scale;
    const product = -odd * even;
    odd = -(a + m) * (all + m) * before * scale;
    const sum = 1 + even + odd;
    const nextOver = sum * over + product * lastOver;
    const nextUnder = sum * under + product * lastUnder;
    if (Math.abs(nextOver * under - over * nextUnder) <= enough * Math.abs(nextOver * under)) {
      return nextOver / nextUnder;
    }
    lastOver = over;
    over = nextOver;
    lastUnder = under;
    under = nextUnder;
    if (Math.abs(under) > huge || Math.abs(under) < 1 / huge) {
      lastOver /= under;
      over /= under;
      lastUnder /= under;
      under = 1;
    }
  }
  return over / under;
}

/**
 * The uniform limit for large shapes with its first correction: N. Temme (1992), NIST Digital Library of Mathematical
 * Functions 8.18.9. Of two large terms that nearly cancel the limit of their difference is taken near the mean.
 */
function normalLimit(x: number, a: number, b: number, fall: number): number {
  const all = a + b;
  const beyond = beyondMean(x, a, b);
  const away = Math.sqrt(-fall);
  const tail = 0.5 * (1 - incompleteGamma(0.5, -fall));
  const deviation = Math.sqrt((a / all) * b);
  const skew =
    away < 1e-4
      ? (b / all - a / all) / (3 * deviation)
      : (beyond < 0 ? -1 : 1) / (away * Math.SQRT2) - deviation / beyond;
  const correction = (Math.exp(fall) / Math.sqrt(2 * Math.PI)) * skew;
  return Math.min(1, Math.max(0, (beyond < 0 ? tail : 1 - tail) + correction));
}
