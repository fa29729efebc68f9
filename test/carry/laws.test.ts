/** The laws of a change over what people do at random; many more of it in laws.all.test.ts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withHistory } from '../plan/answers';
import { growthPlan } from '../plan/growth';
import { file } from './file';
import { holdsFor } from './laws';
import { change, doAll, edits } from './random-change';

const plan = growthPlan(withHistory);
const runs = 12;

test('every value that people typed stands at its place after two changes, or is named once', () => {
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
    { seed: 4, numRuns: runs, endOnFailure: true },
  );
  expect(told).toBeGreaterThan(runs * 0.8);
}, 600_000);
