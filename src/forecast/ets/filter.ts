/** Runs a series through an exponential smoothing model, one step after the other. */
import type { Model, Smoothing, State } from './model';

export type Filtered = {
  /** The sum of squared one-step errors; relative errors where they are multiplicative. */
  readonly squares: number;
  /** −2 ln likelihood up to a constant; Infinity where a multiplicative model meets a level that is not above 0. */
  readonly deviance: number;
  readonly level: number;
  readonly slope: number;
  /** The season as it stands after the last value, still in the order of the first. */
  readonly season: readonly number[];
};

const undefinedHere: Filtered = { squares: Infinity, deviance: Infinity, level: 0, slope: 0, season: [] };

// A perfect fit has no likelihood: errors count as at least this share of the series, which is scaled to about 1.
const leastSquare = 1e-16;

/** @param first the state before the first value, its season in the order of the values */
export function filter(
  values: Float64Array,
  { error, trend, season: kind }: Model,
  { alpha, beta, gamma, phi }: Smoothing,
  first: State,
): Filtered {
  const isRelative = error === 'M';
  const damping = trend === 'Ad' ? phi : trend === 'A' ? 1 : 0;
  const season = [...first.season];
  const period = season.length;
  let { level, slope } = first;
  let squares = 0;
  let logs = 0;
  let product = 1;
  let place = 0;
  for (let at = 0; at < values.length; at += 1) {
    const drift = damping * slope;
    const base = level + drift;
    const index = kind === 'N' ? 0 : season[place]!;
    const expected = kind === 'A' ? base + index : kind === 'M' ? base * index : base;
    const miss = values[at]! - expected;
    if (isRelative) {
      if (!(expected > 0 && base > 0)) return undefinedHere;
      squares += (miss / expected) ** 2;
      // One logarithm for many steps: it is the dearest thing in this loop.
      product *= expected;
      if (product > 1e100 || product < 1e-100) {
        logs += Math.log(product);
        product = 1;
      }
    } else squares += miss * miss;
    const shift = kind === 'M' ? miss / index : miss;
    level = base + alpha * shift;
    slope = drift + beta * shift;
    if (kind === 'A') season[place] = index + gamma * miss;
    if (kind === 'M') season[place] = index + (gamma * miss) / base;
    place = place + 1 === period ? 0 : place + 1;
  }
  logs += Math.log(product);
  const deviance = values.length * Math.log(squares + values.length * leastSquare) + 2 * logs;
  return { squares, deviance, level, slope, season };
}

/** The state after `length` values, its season turned so that the next value's place comes first. */
export const stateAfter = ({ level, slope, season }: Filtered, length: number): State => ({
  level,
  slope,
  season: season.map((_, place) => season[(length + place) % season.length]!),
});
