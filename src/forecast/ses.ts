/** Simple exponential smoothing: a level that follows the series. */

export type Smoothed = {
  readonly alpha: number;
  /** The level after the last value. */
  readonly level: number;
  /** The variance of its one-step errors. */
  readonly variance: number;
};

const golden = (Math.sqrt(5) - 1) / 2;

/** The smoothing factor and first level with the smallest squared errors. */
export function simpleSmoothing(values: readonly number[]): Smoothed {
  // The squared errors may have several valleys: look first, then narrow.
  let best = 0.1;
  for (let alpha = 0.05; alpha < 1; alpha += 0.05) {
    if (smoothWith(values, alpha).squares < smoothWith(values, best).squares) best = alpha;
  }
  let low = Math.max(1e-4, best - 0.05);
  let high = Math.min(1 - 1e-4, best + 0.05);
  while (high - low > 1e-5) {
    const left = high - golden * (high - low);
    const right = low + golden * (high - low);
    if (smoothWith(values, left).squares < smoothWith(values, right).squares) high = right;
    else low = left;
  }
  const alpha = (low + high) / 2;
  const { squares, level } = smoothWith(values, alpha);
  return { alpha, level, variance: squares / Math.max(1, values.length - 2) };
}

/** For one alpha the best first level is known at once: every error is a straight line in it. */
function smoothWith(values: readonly number[], alpha: number) {
  let level = 0;
  let share = 1;
  let own = 0;
  let cross = 0;
  let squares = 0;
  for (const value of values) {
    const miss = value - level;
    squares += miss * miss;
    cross += miss * share;
    own += share * share;
    level += alpha * miss;
    share *= 1 - alpha;
  }
  const first = cross / own;
  return { level: level + share * first, squares: Math.max(0, squares - first * cross) };
}
