/** How long searches may be, and how long they were. */

/** No search takes more steps, whatever it is asked: a cell that does not come back is worse than one that refuses. */
export const mostSteps = 200;

/** No search walks beyond this, nor nearer to 0 than one over it. */
export const farthest = 1e300;

/** The longest search so far in steps. For tests, which set it back to 0 themselves; nothing reads it. */
export const longestSearch = { steps: 0 };

/** Every search says at its end how many steps it took. */
export function searched(steps: number): void {
  if (steps > longestSearch.steps) longestSearch.steps = steps;
}
