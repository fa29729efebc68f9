/** Rounds up to whole customers without being fooled by float dust. */

const dust = 0.5e-6;

/**
 * The smallest whole number that is at least `need`, where 20.0000000001 is 20. The guard is the one of the sheets,
 * ROUNDUP(ROUND(need;6);0), so that sidebar, functions and sheets agree; beyond ten million it grows with the number.
 */
export function roundUp(need: number): number {
  const nearest = Math.round(need);
  return Math.abs(need - nearest) < Math.max(dust, need * 1e-13) ? nearest : Math.ceil(need);
}
