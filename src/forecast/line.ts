/** The straight line through a series by least squares. */

export type Line = {
  /** Its value one step before the first value. */
  readonly intercept: number;
  readonly slope: number;
  /** The share of the variance that it explains, from 0 to 1. */
  readonly explained: number;
};

export function line(values: readonly number[]): Line {
  const length = values.length;
  const meanAt = (length + 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / length;
  let together = 0;
  let along = 0;
  let across = 0;
  values.forEach((value, index) => {
    const step = index + 1 - meanAt;
    together += step * (value - mean);
    along += step * step;
    across += (value - mean) ** 2;
  });
  const slope = along > 0 ? together / along : 0;
  return {
    intercept: mean - slope * meanAt,
    slope,
    explained: across > 0 ? (slope * together) / across : 0,
  };
}
