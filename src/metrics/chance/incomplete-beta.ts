/** The regularised incomplete beta function: the tail of the binomial distribution. */
import { fallFromPeak, logPeak } from './beta-density';
import { incompleteGamma } from './incomplete-gamma';

/** Beyond this variance, counted in cases, the fraction would take thousands of terms and the limit has 12 digits. */
const manyCases = 1e8;

/** Below this x the mirror image would lose its digits. */
const rare = 1e-5;

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
  const beyond = beyondMean(x, a, b);
  // The fraction converges fast on one side of the mean; the other side is its mirror image.
  if (x * (a + b + 2) < a + 1) {
    return 1 - x < rare ? 1 - gammaLimit(1 - x, b, a) : front * fraction(x, a, b, -beyond);
  }
  return x < rare ? gammaLimit(x, a, b) : 1 - front * fraction(1 - x, b, a, beyond);
}

/** Where b is so much larger, one less x has lost its digits: J. Wise (1950), right to the square of x. */
const gammaLimit = (x: number, a: number, b: number) =>
  incompleteGamma(a, -Math.log1p(-x) * (b + (a - 1) / 2));

/**
 * What front is to be multiplied with: the continued fraction of A. R. DiDonato and A. H. Morris (1992, eq. 9), which is
 * the even part of NIST 8.17.22. Divisions are what takes time, so every term is taken times its divisors (over a + 1,
 * to keep its size), over and under are divided at the end, and every fourth term only is asked whether it is enough.
 * @param below a − x (a + b), which the caller knows with more digits
 */
function fraction(x: number, a: number, b: number, below: number): number {
  // A bundle keeps what stands outside of functions as variables, whose reading would take half of the time here.
  const { abs } = Math;
  const enough = 1e-14;
  const mostTurns = 100_000;
  // Before over and under grow out of reach they are divided.
  const huge = 1e100;
  const unit = 1 / (a + 1);
  const unitOfAll = unit * x;
  const growth = 2 - x;
  let shape = a * unit;
  let all = (a + b) * unitOfAll;
  let rest = b * x;
  let line = 1 + below;
  let beforeLast = 1;
  let last = 1;
  let over = 1;
  let lastOver = 0;
  let under = shape * line;
  let lastUnder = 1;
  for (let n = 1; n < mostTurns; n += 1) {
    rest -= x;
    const place = last + 2 * unit;
    const numerator = shape * all * (n * rest) * (place * beforeLast);
    shape += unit;
    all += unitOfAll;
    line += growth;
    const denominator = n * place * (last + rest * unit) + shape * line * last;
    beforeLast = last;
    last = place;
    const nextOver = denominator * over + numerator * lastOver;
    const nextUnder = denominator * under + numerator * lastUnder;
    lastOver = over;
    over = nextOver;
    lastUnder = under;
    under = nextUnder;
    if ((n & 3) !== 0) continue;
    const product = over * lastUnder;
    if (abs(product - lastOver * under) <= enough * abs(product)) break;
    if (abs(under) > huge || abs(under) < 1 / huge) {
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
