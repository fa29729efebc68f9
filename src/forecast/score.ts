/** How well a method would have forecast a series, had it been asked at earlier times. */
import { Refusal } from '../metrics/refusal';
import { type Expected, forecast } from './forecast';
import { likelyPeriod } from './period';
import { meanOf, sumOf } from './series';

export type Score = {
  /** Mean error over that of the same season a year before within the history: below 1 is better than that. */
  readonly mase: number;
  /** Mean of the error's share in the mean of forecast and value, from 0 to 2. */
  readonly smape: number;
  /** The share of values that lay within the 95 % range. */
  readonly coverage: number;
};

export type Scores = {
  readonly ours: Score;
  /** The same for "as in the season before", which costs nothing. */
  readonly naive: Score;
  /** How many times a forecast was made. */
  readonly origins: number;
};

type Trial = {
  readonly scale: number;
  readonly actual: readonly number[];
  readonly expected: readonly Expected[];
};

const mostOrigins = 12;

/**
 * Scores over a rolling origin: forecasts `periods` ahead are made from the latest possible starts, each knowing only
 * what lies before it, at least half of the series. Needs 2 × `periods` values and no fewer than eight.
 * @throws Refusal when nothing varies in what lies before.
 */
export function score(values: readonly number[], periods: number, period?: number): Scores {
  const last = values.length - periods;
  const first = Math.max(Math.ceil(values.length / 2), last - mostOrigins + 1);
  const ours: Trial[] = [];
  const naive: Trial[] = [];
  for (let origin = first; origin <= last; origin += 1) {
    const past = values.slice(0, origin);
    const actual = values.slice(origin, origin + periods);
    const season = seasonIn(past, period);
    const scale = meanChange(past, season) || meanChange(past, 1);
    ours.push({ scale, actual, expected: forecast(past, periods, { period }) });
    naive.push({ scale, actual, expected: asBefore(past, periods, season) });
  }
  if (ours.every(({ scale }) => scale === 0)) {
    throw new Refusal('history', 'numbers that vary before they are scored', values[0]);
  }
  return { ours: scoreOf(ours), naive: scoreOf(naive), origins: ours.length };
}

/** How much values differ on average from those so many places before. */
const meanChange = (values: readonly number[], places: number) =>
  meanOf(values.slice(places).map((value, at) => Math.abs(value - values[at]!)));

/** What stands for a year: 1 where the past is not longer than one. */
function seasonIn(past: readonly number[], period = likelyPeriod(past)): number {
  return past.length > period ? period : 1;
}

/** As in the season before, with the range of a random walk from season to season. */
function asBefore(past: readonly number[], periods: number, season: number): Expected[] {
  const steps = past.slice(season).map((value, at) => value - past[at]!);
  const sd = Math.sqrt(meanOf(steps.map((step) => step * step)));
  return Array.from({ length: periods }, (_, step) => {
    const mean = past[past.length - season + (step % season)]!;
    const reach = 1.96 * sd * Math.sqrt(1 + Math.floor(step / season));
    return { mean, low: mean - reach, high: mean + reach };
  });
}

function scoreOf(trials: readonly Trial[]): Score {
  const points = trials.flatMap(({ actual, expected }) =>
    actual.map((value, step) => ({ value, ...expected[step]! })),
  );
  const errors = sumOf(points.map(({ value, mean }) => Math.abs(value - mean)));
  // A ratio of sums: one origin whose past hardly varied does not swamp the others.
  const scales = sumOf(trials.map(({ scale, actual }) => scale * actual.length));
  return {
    mase: errors / scales,
    smape: meanOf(points.map(({ value, mean }) => symmetricError(value, mean))),
    coverage: meanOf(points.map(({ value, low, high }) => (value >= low && value <= high ? 1 : 0))),
  };
}

const symmetricError = (value: number, mean: number) =>
  value === mean ? 0 : (2 * Math.abs(value - mean)) / (Math.abs(value) + Math.abs(mean));
