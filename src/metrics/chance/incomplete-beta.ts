/** The regularised incomplete beta function: the tail of the binomial distribution. */
import { continuedFraction } from './continued-fraction';
import { logGamma, logGammaRatio } from './log-gamma';

/**
 * I_x(a, b), from 0 to 1, for a and b above 0. With b = tries − a + 1 it is the chance of at least `a` successes.
 * Sheets calls it BETA.DIST(x; a; b; TRUE). Source: NIST Digital Library of Mathematical Functions 8.17.22.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side of the mean; the other side is its mirror image.
  return x * (a + b + 2) < a + 1 ? tail(x, a, b) : 1 - tail(1 - x, b, a);
}

/** ln B(a, b), the logarithm of the beta function. */
export const logBeta = (a: number, b: number) =>
  a < b ? logGamma(a) - logGammaRatio(b, a) : logGamma(b) - logGammaRatio(a, b);

function tail(x: number, a: number, b: number): number {
  const logOfFront = a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b) - Math.log(a);
  return Math.exp(logOfFront) / continuedFraction(1, (n) => numerator(n, x, a, b), one);
}

const one = () => 1;

function numerator(n: number, x: number, a: number, b: number): number {
  const m = Math.floor(n / 2);
  return n % 2 === 0
    ? (m * (b - m) * x) / ((a + n - 1) * (a + n))
    : (-(a + m) * (a + b + m) * x) / ((a + n - 1) * (a + n));
}
