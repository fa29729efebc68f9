/** The quantile of the normal distribution. */
import { incompleteGamma } from './incomplete-gamma';

/** How many standard deviations above the mean a normal variable lies below with the given chance, to 13 digits. */
export function normalQuantile(chance: number): number {
  if (chance === 0.5) return 0;
  const sign = chance < 0.5 ? -1 : 1;
  const beyond = Math.min(chance, 1 - chance);
  let z = Math.abs(roughNormalQuantile(chance));
  for (let step = 0; step < 3; step += 1) {
    const tail = 0.5 * (1 - incompleteGamma(0.5, (z * z) / 2));
    z += (tail - beyond) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
  }
  return sign * z;
}

/** The same to 0.003. Source: Abramowitz and Stegun 26.2.22. */
export function roughNormalQuantile(chance: number): number {
  const t = Math.sqrt(-2 * Math.log(Math.min(chance, 1 - chance)));
  const beyond = t - (2.30753 + t * 0.27061) / (1 + t * (0.99229 + t * 0.04481));
  return chance < 0.5 ? -beyond : beyond;
}
