/** Plan in, one batchUpdate body out. */
import type { Plan } from '../plan/plan';
import { check } from './check';
import { emit } from './emit';
import { place } from './place';
import type { Placement } from './placement';
import type { Batch } from './sheets';

/**
 * Pure: ids and titles come in with the placement, nothing else goes in, and the same input gives the same body.
 *
 *     Plan       keys of tabs, rows and columns; formulas over references; styles by name
 *       │
 *       │ check  every mistake at once, as sentences        → check.ts, check/
 *       ▼
 *     Plan       known to be sound: no later phase looks for mistakes
 *       │
 *       │ place  keys become places in the grid             → place.ts, address.ts
 *       ▼
 *     Grid       who stands where, on which sheet
 *       │
 *       │ emit   cells alike become one request each        → emit.ts, emit/, runs.ts, requests.ts
 *       ▼
 *     Batch      applied whole or not at all
 *
 * @throws one error that lists everything that is wrong with the plan
 */
export function compile(plan: Plan, placement: Placement): Batch {
  check(plan, placement);
  const grid = place(plan, placement);
  return { requests: emit(plan, grid, placement) };
}
