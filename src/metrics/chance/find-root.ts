/** Finds where a rising function passes 0. */

const enough = 1e-13;
const mostSteps = 200;

/**
 * The x above 0 at which `rising` is 0, to 13 digits. Doubles its way to a bracket from `guess`, then narrows it
 * by Ridders' method (C. Ridders, 1979), which never leaves the bracket and gains digits fast.
 */
export function findRoot(rising: (x: number) => number, guess: number): number {
  let [low, high] = bracket(rising, guess);
  let atLow = rising(low);
  let atHigh = rising(high);
  let root = low;
  for (let step = 0; step < mostSteps; step += 1) {
    const middle = (low + high) / 2;
    const atMiddle = rising(middle);
    const spread = Math.sqrt(atMiddle * atMiddle - atLow * atHigh);
    if (spread === 0) return middle;
    const before = root;
    root = middle - ((middle - low) * atMiddle) / spread;
    if (Math.abs(root - before) <= enough * root) break;
    const atRoot = rising(root);
    for (const [x, at] of [
      [middle, atMiddle],
      [root, atRoot],
    ] as const) {
      if (at < 0 && x > low) [low, atLow] = [x, at];
      if (at >= 0 && x < high) [high, atHigh] = [x, at];
    }
  }
  return root;
}

function bracket(rising: (x: number) => number, guess: number): [number, number] {
  let low = guess;
  let high = guess;
  while (rising(high) < 0) high *= 2;
  while (rising(low) > 0) low /= 2;
  return [low, high];
}
