/** Plan in, one batchUpdate body out. */
import type { Plan } from '../plan/plan';
import { emit, type Look } from './emit';
import { withStrips } from './keys';
import { place } from './place';
import type { Placement } from './placement';
import { checkRoom } from './record';
import type { Batch } from './sheets';

/**
 * Pure: ids and titles come in with the placement, nothing else goes in, and the same input gives the same body.
 *
 *     Plan       keys of tabs, rows and columns; formulas over references; styles by name
 *       │
 *       │ check  what only an author gets wrong: in the tests → check.ts, check/
 *       ▼        what this spreadsheet has no room for: here  → record.ts
 *     Plan       known to be sound: no later phase looks for mistakes
 *       │
 *       │ keys   every tab gets its strips                    → keys.ts
 *       │ place  keys become places in the grid               → place.ts, address.ts
 *       ▼
 *     Grid       who stands where, on which sheet
 *       │
 *       │ emit   cells alike become one request each          → emit.ts, emit/, runs.ts, requests.ts
 *       ▼
 *     Batch      applied whole or not at all
 *
 * @throws a sentence where the spreadsheet has no room for what the plan remembers
 */
export function compile(plan: Plan, placement: Placement, look: Look = 'decorated'): Batch {
  checkRoom(plan, placement);
  const keyed = withStrips(plan);
  return { requests: emit(keyed, place(keyed, placement), placement, look) };
}
