/** Finds where a rising function passes 0. */
import { farthest, mostSteps, searched } from './search';

const enough = 1e-10;

type Point = { readonly x: number; readonly y: number };

/**
 * The x above 0 at which `rising` is 0, to 10 digits. Walks from `guess` in growing strides until it has passed the
 * root, then narrows by Ridders' method (C. Ridders, 1979), which never leaves the bracket and gains digits fast.
 * Where there is no root it is 1e300 or one over it, as far as anything walks.
 */
export function findRoot(rising: (x: number) => number, guess: number): number {
  let steps = 0;
  const at = (x: number): Point => {
    steps += 1;
    return { x, y: rising(x) };
  };
  let [low, high] = bracket(at, guess);
  let root = low.x;
  while (low !== high && steps < mostSteps - 1) {
    const middle = at((low.x + high.x) / 2);
    const spread = Math.sqrt(middle.y * middle.y - low.y * high.y);
    const before = root;
    root = spread === 0 ? middle.x : middle.x - ((middle.x - low.x) * middle.y) / spread;
    if (spread === 0 || Math.abs(root - before) <= enough * root) break;
    for (const point of [middle, at(root)]) {
      if (point.y < 0 && point.x > low.x) low = point;
      if (point.y >= 0 && point.x < high.x) high = point;
    }
  }
  searched(steps);
  return root;
}

/** A point at or below the root, and one at or above it; the same one where the walk ends before it has found them. */
function bracket(at: (x: number) => Point, guess: number): [Point, Point] {
  let stride = 1.01;
  let last = at(guess);
  const rises = last.y < 0;
  for (;;) {
    const x = rises ? Math.min(last.x * stride, farthest) : Math.max(last.x / stride, 1 / farthest);
    if (x === last.x) return [last, last];
    const next = at(x);
    if (rises && next.y >= 0) return [last, next];
    if (!rises && next.y <= 0) return [next, last];
    last = next;
    stride = Math.min(stride * stride, 1e100);
  }
}
