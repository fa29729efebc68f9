/** x^a (1 − x)^b ÷ B(a, b), from which a Beta distribution's density and tail are made, for shapes of any size. */
import { logLessLinear, stirlingError } from './stirling';

/** ln of it at the mean, a ÷ (a + b), where it is largest. It is the same for every x, so searches work it out once. */
export function logPeak(a: number, b: number): number {
  const all = a + b;
  return (
    0.5 * Math.log(((a / all) * b) / (2 * Math.PI)) + stirlingError(all) - stirlingError(a) - stirlingError(b)
  );
}

/**
 * By how much its ln is lower at x than at the mean; 0 or below.
 * @param beyond x × (a + b) − a, which the caller knows best: near 1 it is b − (1 − x) × (a + b)
 */
export const fallFromPeak = (beyond: number, a: number, b: number) =>
  a * logLessLinear(beyond / a) + b * logLessLinear(-beyond / b);
