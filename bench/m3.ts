/** The monthly series of the M3 competition, and how far a forecast of one is off. */
import { existsSync, readFileSync } from 'node:fs';
import type { Expected, Forecast } from '../src/forecast/forecast';
import { rangeOfTotal } from '../src/forecast/total';

export type Series = { readonly x: readonly number[]; readonly xx: readonly number[] };

const file = '../shared/data/m3-monthly.json';
export const year = 12;

/** Undefined where the data are not at hand. */
export const m3 = (): readonly Series[] | undefined =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

export const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

/** The mean change over a year in all that is known: what errors are scaled by, however much of it a forecast knew. */
const scaleOf = ({ x }: Series) => meanOf(x.slice(year).map((value, at) => Math.abs(value - x[at]!)));

export type Errors = {
  readonly smape: number;
  readonly mase: number;
  /** The share of values within their 95 % range. */
  readonly covered: number;
  /** The mean scaled interval score of the 95 % ranges. */
  readonly msis: number;
};

export function errorsOf(series: Series, expected: readonly Expected[]): Errors {
  const scale = scaleOf(series);
  const mean = (read: (value: number, expected: Expected) => number) =>
    meanOf(series.xx.map((value, at) => read(value, expected[at]!)));
  return {
    smape: mean((value, { mean }) => (200 * Math.abs(value - mean)) / (Math.abs(value) + Math.abs(mean))),
    mase: mean((value, { mean }) => Math.abs(value - mean)) / scale,
    covered: mean((value, { low, high }) => Number(value >= low && value <= high)),
    msis: mean((value, { low, high }) => high - low + 40 * Math.max(0, low - value, value - high)) / scale,
  };
}

export type Held = { readonly held: boolean; readonly width: number };

/** Whether the total of some of the months ahead lay within its range, and how wide that is beside what is expected. */
export function totalOf({ xx }: Series, { periods, together }: Forecast, from: number, end: number): Held {
  const { mean, low, high } = rangeOfTotal(periods.slice(from, end), together(from, end));
  const actual = sumOf(xx.slice(from, end));
  return { held: actual >= low && actual <= high, width: (high - low) / 2 / mean };
}

export const coverageOf = (totals: readonly Held[]) => meanOf(totals.map(({ held }) => Number(held)));

/** The coverage of each fifth by width, the narrowest first: a mean hides ranges that are badly told apart. */
export function fifthsOf(totals: readonly Held[]): number[] {
  const sorted = [...totals].sort((one, other) => one.width - other.width);
  const at = (fifth: number) => Math.floor((fifth * sorted.length) / 5);
  return [0, 1, 2, 3, 4].map((fifth) => coverageOf(sorted.slice(at(fifth), at(fifth + 1))));
}

/** How strong season and trend of a series are, from 0 to 1: what they explain of its logarithms besides the rest. */
export function strengthsOf({ x }: Series): { season: number; trend: number } {
  const seen = x.map(Math.log);
  const half = year / 2;
  const trend = seen.slice(half, -half).map((_, at) => {
    const around = seen.slice(at, at + year + 1);
    return (sumOf(around) - (around[0]! + around[year]!) / 2) / year;
  });
  const away = trend.map((level, at) => seen[at + half]! - level);
  const places = Array.from({ length: year }, (_, place) =>
    meanOf(away.filter((_, at) => at % year === place)),
  );
  const rest = away.map((value, at) => value - (places[at % year]! - meanOf(places)));
  const spread = (values: readonly number[]) => meanOf(values.map((value) => (value - meanOf(values)) ** 2));
  const beside = (whole: readonly number[]) => Math.max(0, 1 - spread(rest) / spread(whole));
  return { season: beside(away), trend: beside(trend.map((level, at) => level + rest[at]!)) };
}
