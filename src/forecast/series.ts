/** What the methods of this room pass on to each other. */

/** Means and standard deviations, one for each period ahead. */
export type Outlook = {
  readonly mean: readonly number[];
  readonly sd: readonly number[];
};

export const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

export const meanOf = (values: readonly number[]) => sumOf(values) / values.length;

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
