/** The chance of the goal as the workbook has it: with counts behind the rates, a beta-binomial tail in closed form. */
import { chanceOfCustomers, mostRate } from '../../../../metrics/chance/chance-of-customers';
import { findRoot } from '../../../../metrics/chance/find-root';
import { incompleteBeta } from '../../../../metrics/chance/incomplete-beta';

/** A step of the funnel: its rate, and on how many cases it was counted; no cases, and the rate counts as exact. */
export type CountedRate = { readonly rate: number; readonly cases?: number | undefined };

/** What is known of the overall rate: a Beta distribution, or the rate alone where `all` is 0. */
type Known = { readonly rate: number; readonly all: number };

function known(steps: readonly CountedRate[]): Known {
  const rate = Math.min(
    mostRate,
    steps.reduce((product, step) => product * step.rate, 1),
  );
  // Of 1 + (standard deviation ÷ mean)², the product over the steps, less 1.
  const spread =
    steps.reduce((product, step) => {
      const behind = step.cases ? step.cases + 1 : 0;
      return product * (behind ? (behind + 1 / step.rate) / (behind + 1) : 1);
    }, 1) - 1;
  if (spread * rate <= 1e-15) return { rate, all: 0 };
  return { rate, all: Math.max(1 / rate, (1 - rate) / (rate * spread) - 1) };
}

/** Chance, from 0 to 1, of at least `customers` (whole) from a volume at the top, which may be any number. */
export function chanceWithCounts(customers: number, volume: number, steps: readonly CountedRate[]): number {
  const { rate, all } = known(steps);
  if (customers <= 0) return 1;
  if (all === 0) return volume > 0 ? chanceOfCustomers(customers, volume, rate) : 0;
  const spare = volume - customers + 0.5;
  if (volume <= 0 || spare <= -0.5) return 0;
  const [won, lost] = [rate * all - 0.5, Math.max(1e-3, (1 - rate) * all - 0.5)];
  const shape = 0.5 + 1 / (1 / (customers - 0.5) + 1 / lost);
  const growth = 1 + Math.max(0, spare) / won;
  const weight = (((won / lost) * (shape - 0.5)) / (customers - 0.5)) * growth;
  return incompleteBeta(weight / (1 + weight), shape, 0.5 + spare / growth);
}

/** The volume at the top with the given chance, above 0 and below 1. Not rounded. */
export const volumeWithCounts = (customers: number, steps: readonly CountedRate[], chance: number): number =>
  findRoot((volume) => chanceWithCounts(customers, volume, steps) - chance, customers / known(steps).rate);

/** Between which needs at the top the true one lies nine times in ten; undefined where the rates count as exact. */
export function needRange(customers: number, steps: readonly CountedRate[]): [number, number] | undefined {
  const { rate, all } = known(steps);
  if (all === 0) return undefined;
  const quantile = (share: number) =>
    findRoot((x) => incompleteBeta(x, rate * all, (1 - rate) * all) - share, rate);
  return [customers / quantile(0.95), customers / quantile(0.05)];
}
