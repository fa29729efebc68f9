/** Quantiles of Student's t distribution. */

/**
 * How many standard deviations reach from the middle to either end of the middle `share` (above 0, below 1) of what
 * may come, where the standard deviation itself was measured with so many degrees of freedom.
 */
export function reachOf(share: number, freedom: number): number {
  const above = (1 - share) / 2;
  if (freedom <= 1) return 1 / Math.tan(Math.PI * above);
  if (freedom < 3) return Math.sqrt(1 / (2 * above * (1 - above)) - 2);
  const z = normalReach(above);
  // Cornish and Fisher's expansion: three digits from 3 degrees of freedom on.
  const square = z * z;
  const first = (square + 1) / 4;
  const second = ((5 * square + 16) * square + 3) / 96;
  const third = (((3 * square + 19) * square + 17) * square - 15) / 384;
  return z * (1 + first / freedom + second / freedom ** 2 + third / freedom ** 3);
}

/** The normal quantile with so much above it (at most one half): Abramowitz and Stegun 26.2.23, then one step of Newton. */
function normalReach(above: number): number {
  const t = Math.sqrt(-2 * Math.log(above));
  const top = 2.515517 + t * (0.802853 + t * 0.010328);
  const bottom = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  const z = t - top / bottom;
  return z + (upperTail(z) - above) / (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
}

/** What the normal distribution has above z: the series of Marsaglia (2004). */
function upperTail(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 - sum * (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI));
}
