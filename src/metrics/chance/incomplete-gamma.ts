/** The regularised incomplete gamma function: the tail of the Poisson distribution. */
import { continuedFraction } from './continued-fraction';
import { logLessLinear, stirlingError } from './stirling';

/**
 * P(a, x), from 0 to 1: for a above 0. With a whole it is the chance of at least `a` events where `x` are expected.
 * Sheets calls it GAMMA.DIST(x; a; 1; TRUE). Source: NIST Digital Library of Mathematical Functions 8.11.4 and 8.9.2.
 */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  // x^a e^−x ÷ Γ(a), written so that a large a keeps its digits.
  const front = Math.sqrt(a / (2 * Math.PI)) * Math.exp(a * logLessLinear((x - a) / a) - stirlingError(a));
  return x < a + 1 ? front * series(a, x) : 1 - front * upperFraction(a, x);
}

function series(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

const upperFraction = (a: number, x: number) =>
  1 /
  continuedFraction(
    x + 1 - a,
    (n) => n * (a - n),
    (n) => x + 2 * n + 1 - a,
  );
