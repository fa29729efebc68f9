/** Finds where a rising function passes 0. */

const enough = 1e-10;
const mostSteps = 200;

type Point = { readonly x: number; readonly y: number };

/**
 * The x above 0 at which `rising` is 0, to 10 digits. Walks from `guess` in growing strides until it has passed the
 * root, then narrows by Ridders' method (C. Ridders, 1979), which never leaves the bracket and gains digits fast.
 */
export function findRoot(rising: (x: number) => number, guess: number): number {
  const at = (x: number): Point => ({ x, y: rising(x) });
  let [low, high] = bracket(at, guess);
  let root = low.x;
  for (let step = 0; step < mostSteps; step += 1) {
    const middle = at((low.x + high.x) / 2);
    const spread = Math.sqrt(middle.y * middle.y - low.y * high.y);
    if (spread === 0) return middle.x;
    const before = root;
    root = middle.x - ((middle.x - low.x) * middle.y) / spread;
    if (Math.abs(root - before) <= enough * root) break;
    for (const point of [middle, at(root)]) {
      if (point.y < 0 && point.x > low.x) low = point;
      if (point.y >= 0 && point.x < high.x) high = point;
    }
  }
  return root;
}

/** A point at or below the root, and one at or above it. */
function bracket(at: (x: number) => Point, guess: number): [Point, Point] {
  let stride = 1.01;
  let last = at(guess);
  const rises = last.y < 0;
  for (;;) {
    const next = at(rises ? last.x * stride : last.x / stride);
    if (rises && next.y >= 0) return [last, next];
    if (!rises && next.y <= 0) return [next, last];
    last = next;
    stride *= stride;
  }
}
