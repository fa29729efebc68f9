/** Where a plan lands if nothing changes: its past, carried on by the forecaster. */
import { type Expected, type Forecast, forecastWhole } from '../../../forecast/forecast';
import { completed } from '../../../forecast/gaps';
import { type Method, methodOf } from '../../../forecast/method';
import { prepare } from '../../../forecast/prepared';
import { together } from '../../../forecast/total';
import { monthAfter, monthsApart } from '../../month';
import type { KnownOfYears } from '../../month-series';

/** A value a month without a break; null where a month is missing. `start` is yyyy-mm. */
export type Past = KnownOfYears & { readonly start: string; readonly values: readonly (number | null)[] };

export type Baseline = {
  /** The plan's months: those that the past knows as they were, the others as expected, with their 95 % range. */
  readonly months: readonly Expected[];
  readonly method: Method;
  /** How many months have a value, and the last of them as yyyy-mm. */
  readonly read: number;
  readonly last: string;
  /** How closely the errors of the months to come go together, from 0 to 1. */
  readonly together: number;
  /** Months that are far from what such a month otherwise brings, yyyy-mm: the forecast takes them as usual unless told. */
  readonly odd: readonly string[];
};

const fewest = 3;
const monthsOfYear = 12;

/** Undefined where fewer than three months are known. Those missing every year are 0, others lie between their neighbours. */
export function baselineOf(
  past: Past,
  plan: { readonly start: string; readonly months: number },
): Baseline | undefined {
  const places = past.values.flatMap((value, place) => (value === null ? [] : [place]));
  if (places.length < fewest) return undefined;
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const known = completed(
    past.values.map((value) => value ?? undefined),
    monthsOfYear,
  );
  /** Where in the series the plan's first month stands; below 0 where the plan is the older one. */
  const start = monthsApart(past.start, plan.start) - first;
  const end = start + plan.months - known.length;
  const later = after(known, end, past);
  // Looking back from the first known month is forecasting the other way round.
  const earlier = after([...known].reverse(), -start, past)?.periods.reverse() ?? [];
  const series = [...earlier, ...known.map(asItWas), ...(later?.periods ?? [])];
  const from = Math.max(0, start);
  return {
    months: series.slice(from, from + plan.months),
    method: methodOf(known, monthsOfYear),
    read: places.length,
    last: monthAfter(past.start, last),
    together: later?.together(Math.max(0, start - known.length), end) ?? together,
    odd: prepare(known, monthsOfYear).odd.map(({ at }) => monthAfter(past.start, first + at)),
  };
}

const after = (values: readonly number[], months: number, known: KnownOfYears): Forecast | undefined =>
  months > 0
    ? forecastWhole(values, months, {
        period: monthsOfYear,
        everyYear: known.everyYear,
        followsOdd: known.followsOdd,
      })
    : undefined;

const asItWas = (value: number): Expected => ({ mean: value, low: value, high: value });
