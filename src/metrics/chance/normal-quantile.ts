/** The quantile of the normal distribution. */
import { incompleteGamma } from './incomplete-gamma';

/** How many standard deviations above the mean a normal variable lies below with the given chance, to 13 digits. */
export function normalQuantile(chance: number): number {
  if (chance === 0.5) return 0;
  const sign = chance < 0.5 ? -1 : 1;
  const beyond = Math.min(chance, 1 - chance);
  let z = Math.abs(nearNormalQuantile(chance));
  for (let step = 0; step < 2; step += 1) {
    const tail = 0.5 * (1 - incompleteGamma(0.5, (z * z) / 2));
    z += (tail - beyond) * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2);
  }
  return sign * z;
}

/** The same to 7 digits. Source: M. J. Wichura, Algorithm AS 241 (1988), PPND7. */
export function nearNormalQuantile(chance: number): number {
  const aside = chance - 0.5;
  if (Math.abs(aside) <= 0.425) {
    const r = 0.180625 - aside * aside;
    const over = ((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179;
    return (aside * over) / (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1);
  }
  const root = Math.sqrt(-Math.log(Math.min(chance, 1 - chance)));
  return aside < 0 ? -farOut(root) : farOut(root);
}

function farOut(root: number): number {
  if (root <= 5) {
    const r = root - 1.6;
    return (
      (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
      ((0.12021132975 * r + 0.7370016425) * r + 1)
    );
  }
  const r = root - 5;
  return (
    (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) /
    ((0.012258202635 * r + 0.24197894225) * r + 1)
  );
}
