/** What Stirling's formula for the gamma function leaves out. */
import { logGamma } from './log-gamma';

const halfLogOfTwoPi = 0.5 * Math.log(2 * Math.PI);
/** From here on five terms of the series are right to 14 digits. */
const large = 10;

/**
 * δ(x) with Γ(x) = √(2π/x) (x/e)^x e^δ(x), for x above 0. Densities that are put together from it keep the digits that
 * differences of large logarithms lose (C. Loader, Fast and Accurate Computation of Binomial Probabilities, 2000).
 * Source of the series: NIST Digital Library of Mathematical Functions 5.11.1.
 */
export function stirlingError(x: number): number {
  if (x < large) return logGamma(x) - ((x - 0.5) * Math.log(x) - x + halfLogOfTwoPi);
  const over = 1 / (x * x);
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - over / 1188) * over) * over) * over) / x;
}

/** ln(1 + u) − u without losing its digits near 0, for u of at least −1. */
export function logLessLinear(u: number): number {
  if (u > 0.1 || u < -0.1) return Math.log1p(u) - u;
  const v = u / (2 + u);
  const square = v * v;
  // 2 artanh(v) is ln(1 + u), and 2v − u is −uv.
  const series =
    1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square * (1 / 11 + square / 13))));
  return 2 * v * square * series - u * v;
}
