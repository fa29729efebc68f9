/** Where a plan lands if nothing changes: its past, carried on by the forecaster. */
import { type Expected, forecast } from '../../../forecast/forecast';
import { completed } from '../../../forecast/gaps';
import { type Method, methodOf } from '../../../forecast/method';
import { monthAfter, monthsApart } from '../../month';

/** A value a month without a break; null where a month is missing. `start` is yyyy-mm. */
export type Past = { readonly start: string; readonly values: readonly (number | null)[] };

export type Baseline = {
  /** The plan's months: those that the past knows as they were, the others as expected, with their 95 % range. */
  readonly months: readonly Expected[];
  readonly method: Method;
  /** How many months have a value, and the last of them as yyyy-mm. */
  readonly read: number;
  readonly last: string;
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
  const later = expectedAfter(known, start + plan.months - known.length);
  // Looking back from the first known month is forecasting the other way round.
  const earlier = expectedAfter([...known].reverse(), -start).reverse();
  const series = [...earlier, ...known.map(asItWas), ...later];
  const from = Math.max(0, start);
  return {
    months: series.slice(from, from + plan.months),
    method: methodOf(known, monthsOfYear),
    read: places.length,
    last: monthAfter(past.start, last),
  };
}

const expectedAfter = (values: readonly number[], months: number): Expected[] =>
  months > 0 ? forecast(values, months, { period: monthsOfYear }) : [];

const asItWas = (value: number): Expected => ({ mean: value, low: value, high: value });
