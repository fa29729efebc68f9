/** The forecaster: a series in, what to expect and its range out. */
import { combination } from './combination';
import { methodOf } from './method';
import { periodOf } from './period';
import { reachOf } from './quantile';
import { isPositive, meanOf, type Outlook } from './series';
import { levelAndLastYear, levelOutlook } from './short';

export type Options = {
  /** Values in a season, 12 for months of a year; 1 for no season. Left out, it is looked for in the series. */
  readonly period?: number | undefined;
  /** The share of what comes that should lie within the range, 0.95 unless told. */
  readonly confidence?: number;
};

export type Expected = { readonly mean: number; readonly low: number; readonly high: number };

/**
 * How much wider the range is than the methods say, which take what they have fitted for granted. Measured: it brings
 * the coverage of a 95 % range to .93–.97 on monthly and quarterly series alike.
 */
const widening = 1.05;

/**
 * What to expect in each of the periods after a series (numbers without gaps, at least one), and the range in which
 * it should lie. A series that never was negative is not expected to be. Scaling a series scales its forecast.
 */
export function forecast(values: readonly number[], periods: number, options: Options = {}): Expected[] {
  const { confidence = 0.95 } = options;
  const period = periodOf(values, options.period);
  const { mean, sd } = outlook(values, period, periods);
  const reach = widening * reachOf(confidence, values.length - 2);
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  const atLeast = (value: number) => Math.max(floor, value);
  return mean.map((value, step) => ({
    mean: atLeast(value),
    low: atLeast(value - reach * sd[step]!),
    high: atLeast(value + reach * sd[step]!),
  }));
}

/** Works on the series brought to a size of about 1, so that its unit makes no difference. */
function outlook(values: readonly number[], period: number, periods: number): Outlook {
  const method = methodOf(values, period);
  if (method === 'constant') return { mean: Array(periods).fill(values[0]), sd: Array(periods).fill(0) };
  const { middle, size } = unitOf(values);
  const scaled = values.map((value) => (value - middle) / size);
  const { mean, sd } = ways[method](scaled, period, periods);
  return { mean: mean.map((value) => middle + value * size), sd: sd.map((value) => value * size) };
}

const ways = {
  level: (values: readonly number[], _period: number, periods: number) => levelOutlook(values, periods),
  'level and last year': (values: readonly number[], period: number, periods: number) =>
    levelAndLastYear(levelOutlook(values, periods), values, period),
  combination,
};

/** What can be multiplied keeps its zero; anything else is seen from its own middle. */
function unitOf(values: readonly number[]): { middle: number; size: number } {
  const mean = meanOf(values);
  if (isPositive(values)) return { middle: 0, size: mean };
  return { middle: mean, size: meanOf(values.map((value) => Math.abs(value - mean))) };
}
