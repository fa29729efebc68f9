/** Finds the lowest point of a function of a few numbers without its slope: the simplex of Nelder and Mead (1965). */

export type Minimum = { readonly at: readonly number[]; readonly value: number };

export type Search = {
  /** How far the first simplex reaches along each axis. */
  readonly steps: readonly number[];
  /** It ends when the corners differ by less than this. */
  readonly tolerance: number;
  readonly mostEvaluations: number;
};

type Corner = { readonly at: number[]; readonly value: number };

/** A local minimum near `start`. `height` may give Infinity where it is not defined, though not at `start`. */
export function minimise(
  height: (at: readonly number[]) => number,
  start: readonly number[],
  { steps, tolerance, mostEvaluations }: Search,
): Minimum {
  const corner = (at: number[]): Corner => ({ at, value: height(at) });
  const axes = start.length;
  const corners = [corner([...start])];
  for (let axis = 0; axis < axes; axis += 1) {
    corners.push(corner(start.map((value, index) => (index === axis ? value + steps[axis]! : value))));
  }
  corners.sort(byValue);
  let evaluations = axes + 1;

  while (evaluations < mostEvaluations && corners[axes]!.value - corners[0]!.value > tolerance) {
    const best = corners[0]!;
    const worst = corners[axes]!;
    const centre = start.map((_, axis) => (sumAlong(corners, axis) - worst.at[axis]!) / axes);
    const through = (reach: number) =>
      corner(centre.map((middle, axis) => middle + reach * (worst.at[axis]! - middle)));

    const reflected = through(-1);
    evaluations += 1;
    if (reflected.value < best.value) {
      const expanded = through(-2);
      evaluations += 1;
      corners[axes] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < corners[axes - 1]!.value) {
      corners[axes] = reflected;
    } else {
      const contracted = through(reflected.value < worst.value ? -0.5 : 0.5);
      evaluations += 1;
      if (contracted.value < Math.min(reflected.value, worst.value)) corners[axes] = contracted;
      else {
        for (let index = 1; index <= axes; index += 1) {
          corners[index] = corner(best.at.map((value, axis) => (value + corners[index]!.at[axis]!) / 2));
        }
        evaluations += axes;
      }
    }
    corners.sort(byValue);
  }
  return corners[0]!;
}

const byValue = (a: Corner, b: Corner) => a.value - b.value;

function sumAlong(corners: readonly Corner[], axis: number): number {
  let sum = 0;
  for (const { at } of corners) sum += at[axis]!;
  return sum;
}
