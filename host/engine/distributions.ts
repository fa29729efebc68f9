/** Gamma, beta and normal distributions to about twelve digits; the free libraries stop at eight, too few to compare engines. */

/** Stirling's series, after a shift to where it converges. Abramowitz & Stegun 6.1.41. */
export function lnGamma(x: number): number {
  let shift = 0;
  let z = x;
  for (; z < 12; z += 1) shift += Math.log(z);
  const square = 1 / (z * z);
  const series = 1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)));
  return (z - 0.5) * Math.log(z) - z + Math.log(2 * Math.PI) / 2 + series / z - shift;
}

const enough = 1e-16;
const most = 100_000;
const tiny = 1e-300;

/** A continued fraction by Lentz's method; `term(n)` gives the nth numerator and denominator. */
function continued(first: number, term: (n: number) => readonly [number, number]): number {
  let value = first || tiny;
  let c = value;
  let d = 0;
  for (let n = 1; n < most; n += 1) {
    const [a, b] = term(n);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) < enough * 10) break;
  }
  return value;
}

/** P(a, x): the chance that a gamma variable of that shape stays below x. A&S 6.5.29 and 6.5.31. */
export function gammaBelow(x: number, a: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(a * Math.log(x) - x - lnGamma(a));
  if (x > a + 1) return 1 - front / continued(x + 1 - a, (n) => [n * (a - n), x + 2 * n + 1 - a]);
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < most && term > sum * enough; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return front * sum;
}

/** I(x; a, b): the chance that a beta variable stays below x. A&S 26.5.8. */
export function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast on this side of the mean only.
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) / a;
  const fraction = continued(1, (n) => {
    const m = Math.floor(n / 2);
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return [n % 2 === 0 ? even : odd, 1];
  });
  return front / fraction;
}

/** Φ(z) of the normal distribution. */
export function normalBelow(z: number): number {
  const within = gammaBelow((z * z) / 2, 0.5) / 2;
  if (z >= 0) return 0.5 + within;
  return z > -1 ? 0.5 - within : gammaAbove((z * z) / 2, 0.5) / 2;
}

/** 1 - P(a, x), without losing its digits far out. */
const gammaAbove = (x: number, a: number): number =>
  x > a + 1
    ? Math.exp(a * Math.log(x) - x - lnGamma(a)) /
      continued(x + 1 - a, (n) => [n * (a - n), x + 2 * n + 1 - a])
    : 1 - gammaBelow(x, a);

/** Where a rising function reaches p, by halving between two bounds until no number lies between them. */
export function inverse(below: (x: number) => number, p: number, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let step = 0; step < 200; step += 1) {
    const middle = (from + to) / 2;
    if (middle === from || middle === to) break;
    if (below(middle) < p) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
