/** What of a plan that stands comes along into the plan built anew. */
import { carry } from '../../carry/carry';
import type { Carrying, Report } from '../../carry/report';
import { rePlanBlocks } from '../../plan/modules/funnel/re-plan-anew';
import type { Plan } from '../../plan/plan';
import { fitted } from './re-plan';
import type { Looked } from './reading';

/** The new plan with all that comes along, and the month from which its re-plan is to be worked out anew. */
export function carriedInto(
  next: Plan,
  { before, standing }: Pick<Looked, 'before' | 'standing'>,
  how: Carrying,
): { readonly plan: Plan; readonly report: Report; readonly rePlanFrom?: number } {
  const { standing: fits, left, from } = fitted(standing, before, next, how.shift);
  const { plan, report } = carry(next, before, fits, how);
  // What a re-plan keeps is worked out anew or dropped, and nobody typed it.
  const lost = report.lost.filter(({ name = '' }) => !rePlanBlocks.includes(name) && !isOfMapping(name));
  return {
    plan,
    report: { ...report, lost: [...lost, ...left] },
    ...(from !== undefined && { rePlanFrom: from }),
  };
}

/** Which columns say what, and what was read of them, goes with the rows that are let go; what people typed beside it does not. */
const isOfMapping = (name: string) => name.startsWith('crm_') && !name.endsWith('_spend');
