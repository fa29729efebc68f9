/** Well-known series with what other programs make of them, where they are at hand beside the project. */
import { existsSync, readFileSync } from 'node:fs';

const folder = new URL('../../../shared/data/', import.meta.url);

function read<Data>(name: string): Data | undefined {
  const file = new URL(name, folder);
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  console.warn(`Tests are skipped: ${name} is not at hand.`);
  return undefined;
}

export type Reference = {
  readonly freq: number;
  readonly train: readonly number[];
  readonly test: readonly number[];
  readonly forecasts: {
    readonly [method: string]: {
      readonly mean?: readonly number[];
      readonly method?: string;
      readonly aicc?: number;
      readonly MASE?: number;
    };
  };
};

export type Competition = { readonly x: readonly number[]; readonly xx: readonly number[] };

export const references = read<{ readonly [name: string]: Reference }>('forecast-refs.json');
export const m3Monthly = read<readonly Competition[]>('m3-monthly.json');

/** The mean error over the mean change from one season to the next in the past. */
export function meanScaledError(
  past: readonly number[],
  actual: readonly number[],
  expected: readonly number[],
  period: number,
): number {
  const scale = average(past.slice(period).map((value, at) => Math.abs(value - past[at]!)));
  return average(actual.map((value, at) => Math.abs(value - expected[at]!))) / scale;
}

/** The mean width of 95 % ranges and forty times what lies outside them, over the mean change over a year in the past. */
export function intervalScore(
  past: readonly number[],
  actual: readonly number[],
  expected: readonly { readonly low: number; readonly high: number }[],
): number {
  const scale = average(past.slice(12).map((value, at) => Math.abs(value - past[at]!)));
  const scores = actual.map((value, at) => {
    const { low, high } = expected[at]!;
    return high - low + 40 * Math.max(0, low - value, value - high);
  });
  return average(scores) / scale;
}

export const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
