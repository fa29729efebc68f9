/** Fits one exponential smoothing model to a series by maximum likelihood. */
import { minimise } from '../nelder-mead';
import { filter, stateAfter } from './filter';
import { type Model, parameterCount, type Smoothing, type State } from './model';
import type { Seed } from './seed';

export type Fit = {
  readonly model: Model;
  readonly smoothing: Smoothing;
  /** The state after the last value. */
  readonly state: State;
  /** The variance of one-step errors; of relative ones where they are multiplicative. */
  readonly variance: number;
  /** Akaike's criterion corrected for short series: the lower the better. */
  readonly aicc: number;
};

const leastPhi = 0.8;
const mostPhi = 0.98;
const least = 1e-4;
/** The most variance of relative errors: beyond, two standard deviations below the level nothing is left. */
const mostRelative = 1 / 4;

const between0And1 = (value: number) => Math.min(1 - least, Math.max(least, value));

/** Reads what the search moves: shares between 0 and 1, so that beta stays below alpha and gamma below 1 − alpha. */
function smoothingAt({ trend, season }: Model, at: readonly number[]): Smoothing {
  const alpha = between0And1(at[0]!);
  const beta = trend === 'N' ? 0 : alpha * between0And1(at[2]!);
  const next = trend === 'N' ? 2 : 4;
  const gamma = season === 'N' ? 0 : (1 - alpha) * between0And1(at[next]!);
  const last = next + (season === 'N' ? 0 : 1);
  const phi = trend === 'Ad' ? leastPhi + (mostPhi - leastPhi) * between0And1(at[last]!) : 1;
  return { alpha, beta, gamma, phi };
}

/** Where the search starts, and its first steps. The first level and slope are moved in units of `seed.scale`. */
function startOf({ trend, season }: Model) {
  const start = [0.3, 0];
  const steps = [0.2, 0.5];
  if (trend !== 'N') {
    start.push(0.1, 0);
    steps.push(0.1, 0.1);
  }
  if (season !== 'N') {
    start.push(0.05);
    steps.push(0.1);
  }
  if (trend === 'Ad') {
    start.push(0.9);
    steps.push(-0.3);
  }
  return { start, steps };
}

/** The fitted model, or undefined where it is not defined for the series. */
export function fitModel(values: Float64Array, model: Model, seed: Seed): Fit | undefined {
  const run = (at: readonly number[]) =>
    filter(values, model, smoothingAt(model, at), {
      level: seed.level + at[1]! * seed.scale,
      slope: model.trend === 'N' ? 0 : seed.slope + at[3]! * seed.scale,
      season: seed.season,
    });
  const { start, steps } = startOf(model);
  const search = { steps, tolerance: 1e-4, mostEvaluations: 400 };
  const { at, value } = minimise((point) => run(point).deviance, start, search);
  if (!Number.isFinite(value)) return undefined;
  const count = parameterCount(model, seed.season.length);
  const length = values.length;
  if (length - count - 1 <= 0) return undefined;
  const fitted = run(at);
  const variance = fitted.squares / Math.max(1, length - count);
  // Errors as large as the level itself are not in proportion to it.
  if (model.error === 'M' && variance >= mostRelative) return undefined;
  return {
    model,
    smoothing: smoothingAt(model, at),
    state: stateAfter(fitted, length),
    variance,
    aicc: value + 2 * count + (2 * count * (count + 1)) / (length - count - 1),
  };
}
