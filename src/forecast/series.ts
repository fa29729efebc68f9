/** What the methods of this room pass on to each other. */

/** Means and standard deviations, one for each period ahead. */
export type Outlook = {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
};

export const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

export const meanOf = (values: readonly number[]) => sumOf(values) / values.length;

/** The mean square of what lies between the values and their mean, as of a sample. Needs two. */
export function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return sumOf(values.map((value) => (value - mean) ** 2)) / (values.length - 1);
}

export const isPositive = (values: readonly number[]) => values.every((value) => value > 0);

/** One value for each period ahead, counted from 0. */
export const ahead = (periods: number, value: (step: number) => number) =>
  Array.from({ length: periods }, (_, step) => value(step));

/** Each value, or the largest before it. */
export function widest(values: readonly number[]): number[] {
  let most = 0;
  return values.map((value) => {
    most = Math.max(most, value);
    return most;
  });
}

/**
 * Two outlooks in one, so much of the second: the further they lie apart, the less is known. Of two ranges of which one
 * is many times as wide as the other, the narrower one counts for more: their roots are averaged.
 */
export function blend(one: Outlook, other: Outlook, share: number): Outlook {
  const mixed = (from: readonly number[], to: readonly number[]) =>
    from.map((value, step) => value + share * (to[step]! - value));
  const apart = Math.sqrt(share * (1 - share));
  return {
    mean: mixed(one.mean, other.mean),
    sd: one.sd.map((sd, step) =>
      Math.hypot(
        (Math.sqrt(sd) + share * (Math.sqrt(other.sd[step]!) - Math.sqrt(sd))) ** 2,
        apart * (other.mean[step]! - one.mean[step]!),
      ),
    ),
  };
}
