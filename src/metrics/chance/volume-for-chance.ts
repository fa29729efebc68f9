/** The volume that it takes to be as sure as one wants to be. */
import { chanceOfCustomers, mostRate } from './chance-of-customers';
import { findRoot } from './find-root';

/**
 * The volume at the top of the funnel from which at least `customers` (whole) come with the given chance, at an
 * overall rate. It undoes `chanceOfCustomers`: chance above 0 and below 1, rate above 0. Not rounded.
 */
export function volumeForChance(customers: number, rate: number, chance: number): number {
  if (customers <= 0) return 0;
  const surplus = (volume: number) => chanceOfCustomers(customers, volume, rate) - chance;
  const aboutEven = customers / Math.min(rate, mostRate);
  return findRoot(surplus, aboutEven);
}
