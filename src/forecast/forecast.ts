/** The forecaster: a series in, what to expect and its range out. */
import { combination } from './combination';
import { damped } from './damped';
import { type EveryYear, lastYearOf } from './last-year';
import { type Method, wayOf } from './method';
import type { Odd } from './odd';
import { type Prepared, prepare } from './prepared';
import { reachOf } from './quantile';
import { isPositive, meanOf, type Outlook } from './series';
import { levelAndLastYear, levelOutlook } from './short';
import { movingOf, seen, togetherOf, togetherWithGrowth } from './together';

export type Options = {
  /** Values in a season, 12 for months of a year; 1 for no season. Left out, it is looked for in the series. */
  readonly period?: number | undefined;
  /** The share of what comes that should lie within the range, 0.95 unless told. */
  readonly confidence?: number;
  /** Whether every year is like the last, where somebody has said so: less than two years cannot tell. */
  readonly everyYear?: EveryYear;
  /** Whether single odd values are followed, since such ones come again. */
  readonly followsOdd?: boolean | undefined;
};

export type Expected = { readonly mean: number; readonly low: number; readonly high: number };

export type Forecast = {
  readonly periods: Expected[];
  readonly method: Method;
  /** How closely the errors go together of the periods from one, counted from 0, up to before another. */
  readonly together: (from: number, end: number) => number;
  /** Single values that it did not follow unless told to, to be named so that somebody who knows decides. */
  readonly odd: readonly Odd[];
};

/**
 * How much wider the range is than the methods say, which take what they have fitted for granted. Measured: the 95 %
 * range holds .94 to .97 of the months of the M3 series cut to 12 months and more, and .91 to .93 of those cut to 4 to
 * 11, where little tells how far a level walks.
 */
const widening = 1.03;
const wideningOfLevel = 1.25;

/**
 * Less than a season does not make four times the largest value likely, though its spread, told by a few values, may
 * say so. Measured on the M3 monthly series cut to 3 to 5 months: a sixth to a fiftieth off the interval score.
 */
const mostTimes = 4;

/**
 * What to expect in each of the periods after a series (numbers without gaps, at least one), and the range in which
 * it should lie. A series that never was negative is not expected to be. Scaling a series scales its forecast.
 */
export const forecast = (values: readonly number[], periods: number, options: Options = {}): Expected[] =>
  forecastWhole(values, periods, options).periods;

/** The same with how it came about. */
export function forecastWhole(
  history: readonly number[],
  periods: number,
  { period, confidence = 0.95, everyYear, followsOdd }: Options = {},
): Forecast {
  const prepared = prepare(history, period, followsOdd);
  const { values, isClosed, odd } = prepared;
  const method = wayOf(prepared);
  const steps = Array.from({ length: periods }, (_, step) => step);
  const open = steps.filter((step) => !isClosed(step));
  // Further ahead than asked for, to see how the range grows.
  const { mean, sd } = outlook(prepared, method, Math.max(open.length, seen(prepared.period)), everyYear);
  const reach = (method === 'level' ? wideningOfLevel : widening) * reachOf(confidence, values.length - 2);
  const floor = values.every((value) => value >= 0) ? 0 : -Infinity;
  const atLeast = (value: number) => Math.max(floor, value);
  const ceiling = method === 'level' && floor === 0 ? mostTimes * Math.max(...values) : Infinity;
  const expected = mean.map((value, step) => ({
    mean: atLeast(value),
    low: atLeast(value - reach * sd[step]!),
    high: Math.max(atLeast(value), Math.min(ceiling, atLeast(value + reach * sd[step]!))),
  }));
  const moving = movingOf({ mean, sd }, values.length, prepared.period);
  let next = 0;
  return {
    periods: steps.map((step) => (isClosed(step) ? nothing : expected[next++]!)),
    method,
    together: (from, end) =>
      togetherWithGrowth(togetherOf(moving, from, end), values.length, prepared.period),
    odd,
  };
}

const nothing: Expected = { mean: 0, low: 0, high: 0 };

/** Works on the series brought to a size of about 1, so that its unit makes no difference. */
function outlook(
  { values, period }: Prepared,
  method: Method,
  periods: number,
  everyYear: EveryYear,
): Outlook {
  if (method === 'constant') return { mean: Array(periods).fill(values[0]), sd: Array(periods).fill(0) };
  const { middle, size } = unitOf(values);
  const scaled = values.map((value) => (value - middle) / size);
  const { mean, sd } = ways[method](scaled, period, periods, everyYear);
  return {
    mean: damped(mean, scaled, period).map((value) => middle + value * size),
    sd: sd.map((value) => value * size),
  };
}

type Way = (values: readonly number[], period: number, periods: number, everyYear: EveryYear) => Outlook;

const ways: Readonly<Record<Exclude<Method, 'constant'>, Way>> = {
  level: (values, _period, periods) => levelOutlook(values, periods),
  'level and last year': (values, period, periods, everyYear) =>
    levelAndLastYear(values, period, periods, lastYearOf(values, period, periods, everyYear)),
  combination: (values, period, periods, everyYear) =>
    combination(
      values,
      period,
      periods,
      period > 1 ? lastYearOf(values, period, periods, everyYear) : undefined,
    ),
};

/** What can be multiplied keeps its zero; anything else is seen from its own middle. */
function unitOf(values: readonly number[]): { middle: number; size: number } {
  const mean = meanOf(values);
  if (isPositive(values)) return { middle: 0, size: mean };
  return { middle: mean, size: meanOf(values.map((value) => Math.abs(value - mean))) };
}
