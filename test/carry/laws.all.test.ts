/** The same laws as laws.test.ts over plans of other sizes and many more histories. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withHistory, withStages } from '../plan/answers';
import { growthPlan } from '../plan/growth';
import { file } from './file';
import { holdsFor } from './laws';
import { change, doAll, edits } from './random-change';

test.each([
  [3, 6, 'it'],
  [6, 12, 'en'],
  [7, 36, 'en'],
] as const)(
  '%i stages over %i months, %s: whatever is typed stands or is named once',
  (stages, months, language) => {
    const plan = growthPlan(withStages({ ...withHistory, months, language }, stages));
    const numRuns = 120;
    let told = 0;
    fc.assert(
      fc.property(edits, change, edits, change, (first, asked, second, then) => {
        const there = file(plan);
        const changed = holdsFor(there, doAll(there, plan, first), asked);
        if (!changed) return;
        told += 1;
        const again = file(changed);
        holdsFor(again, doAll(again, changed, second, 100), then);
      }),
      { seed: stages, numRuns, endOnFailure: true },
    );
    expect(told).toBeGreaterThan(numRuns * 0.8);
  },
  3_600_000,
);
