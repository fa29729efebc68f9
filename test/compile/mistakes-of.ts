/** What the check says of a plan. */
import { check } from '../../src/compile/check';
import type { Plan } from '../../src/plan/plan';
import { placementOf } from './small-plan';

/** The sentences, without the line that counts them. */
export function mistakesOf(plan: Plan, placement = placementOf(plan)): string[] {
  try {
    check(plan, placement);
    return [];
  } catch (error) {
    return (error as Error).message.split('\n- ').slice(1);
  }
}
