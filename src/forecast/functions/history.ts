/** What the forecasting functions ask of a history. */
import type { History } from '../../metrics/declare';
import { Refusal } from '../../metrics/refusal';
import { completed } from '../gaps';
import { likelyPeriod } from '../period';

/** @throws Refusal when there are fewer values. */
export function atLeastValues({ values }: History, fewest: number): void {
  if (values.length < fewest) throw new Refusal('history', `at least ${fewest} values`, values.length);
}

/** The values and their season, the one that is told or the one of the dates, else the likely one, and no gaps in it. */
export function inSeason({ values, period, missing }: History, season?: number) {
  const found = season ?? period ?? likelyPeriod(values);
  if (!missing) return { values, period: found };
  const gaps = new Set(missing);
  return {
    values: completed(
      values.map((value, at) => (gaps.has(at) ? undefined : value)),
      found,
    ),
    period: found,
  };
}
