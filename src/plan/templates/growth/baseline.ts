/** Where a plan lands if nothing changes: its past, carried on by the forecaster. */
import { type Expected, forecast } from '../../../forecast/forecast';
import { withoutGaps } from '../../../forecast/gaps';
import { type Method, methodOf } from '../../../forecast/method';
import { monthAfter, monthsApart } from '../../month';

/** A value a month without a break; null where a month is missing. `start` is yyyy-mm. */
export type Past = { readonly start: string; readonly values: readonly (number | null)[] };

export type Baseline = {
  /**
   * The plan's months: those that the past knows as they were, later ones as expected with their 95 % range, and null
   * where the plan began before anything was known.
   */
  readonly months: readonly (Expected | null)[];
  readonly method: Method;
  /** How many months have a value, and the last of them as yyyy-mm. */
  readonly read: number;
  readonly last: string;
};

const fewest = 3;
const monthsOfYear = 12;

/** Undefined where fewer than three months are known. Missing ones are filled in between their neighbours. */
export function baselineOf(
  past: Past,
  plan: { readonly start: string; readonly months: number },
): Baseline | undefined {
  const places = past.values.flatMap((value, place) => (value === null ? [] : [place]));
  if (places.length < fewest) return undefined;
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const known = withoutGaps(past.values.map((value) => value ?? undefined));
  /** Where in the series the plan's first month stands; below 0 where the plan is the older one. */
  const start = monthsApart(past.start, plan.start) - first;
  const ahead = Math.max(0, start + plan.months - known.length);
  const expected = ahead > 0 ? forecast(known, ahead, { period: monthsOfYear }) : [];
  const series = [...known.map(asItWas), ...expected];
  return {
    months: Array.from({ length: plan.months }, (_, month) => series[start + month] ?? null),
    method: methodOf(known, monthsOfYear),
    read: places.length,
    last: monthAfter(past.start, last),
  };
}

const asItWas = (value: number): Expected => ({ mean: value, low: value, high: value });
