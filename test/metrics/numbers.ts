/** How the tests compare numbers, and the one seed of all their laws. */
import { expect } from 'vitest';

export const seeded = { seed: 20261122, numRuns: 200 };

/** Equal to a part in a million, or to a millionth near 0: the digits that sources print. */
export function expectClose(got: number | readonly number[], wanted: number | readonly number[]) {
  const all = [got].flat();
  const goals = [wanted].flat();
  expect(all).toHaveLength(goals.length);
  all.forEach((value, index) => {
    const goal = goals[index]!;
    expect(Math.abs(value - goal), `${value} should be ${goal}`).toBeLessThanOrEqual(
      1e-6 * Math.max(1, Math.abs(goal)),
    );
  });
}
