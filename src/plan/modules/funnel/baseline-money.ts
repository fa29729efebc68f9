/** What a baseline comes to in money. */
import type { Expected } from '../../../forecast/forecast';
import { rangeOfTotal } from '../../../forecast/total';

/** What turns the unit of a history into money. */
export type Worth = {
  /** Revenue of one: 1 where the history counts revenue. */
  readonly each: number;
  /** What comes on top, by month: the existing customers' part of the goal where the history counts new customers. */
  readonly besides: readonly number[];
};

/** The whole plan in money with its range: its months as far as they are known, undefined where none is. */
export function totalInMoney(
  months: readonly (Expected | null)[],
  { each, besides }: Worth,
  together?: number,
  isStock?: boolean,
): Expected | undefined {
  const known = months.flatMap((month, place) => {
    const money = (value: number) => value * each + (besides[place] ?? 0);
    return month ? [{ mean: money(month.mean), low: money(month.low), high: money(month.high) }] : [];
  });
  // What is there at a month's end is that of the last month.
  if (isStock) return known[known.length - 1];
  return known.length > 0 ? rangeOfTotal(known, together) : undefined;
}
