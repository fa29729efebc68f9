/** How long regular earnings take to add up to a cost. */

/**
 * Periods until earnings that start at `first`, each `growth` larger than the one before (a fraction; below 0 they
 * shrink), have added up to `cost`; Infinity when they never do. Within the first period they count as even; after it
 * the sum of the geometric series, first × ((1 + growth)ⁿ − 1) ÷ growth, is solved for n.
 */
export function periodsToEarn(cost: number, first: number, growth: number): number {
  if (cost === 0) return 0;
  if (cost <= first) return cost / first;
  if (cost * -growth >= first) return Number.POSITIVE_INFINITY;
  return growth === 0 ? cost / first : Math.log1p((cost * growth) / first) / Math.log1p(growth);
}
