/** The goal as the wizard asks for it: what it counts, how much, and what the revenue is that comes back. */
import type { GoalCounts, Model } from '../../../module';
import type { Draft } from '../../../questions';
import { countsOf, wordingOf } from '../counts';
import { type Stream, staying } from '../stream';

type Asked = { readonly model: Model; readonly goalCounts: GoalCounts };

export const countsIn = (draft: Draft) => countsOf(draft as Asked);
export const wordingIn = (draft: Draft) => wordingOf(draft as Asked);

/** Whether the page of words is wanted first, and the goal is typed in the sheet. */
export const goalWaits = ({ goalWaits = [] }: Draft): boolean =>
  (goalWaits as readonly string[]).includes('yes');

/** Money and customers are typed in fields of their own, so that a change of mind loses neither. */
export const goalIn = (draft: Draft) =>
  (countsIn(draft) === 'customers' ? draft.goalCustomers : draft.goal) as number | undefined;

/** What recurs, as far as it is known. Undefined where a customer counts once, or nobody knows what one pays. */
export function streamIn(draft: Draft): Stream | undefined {
  const counts = countsIn(draft);
  const { value } = draft as { readonly value?: number };
  if ((counts !== 'revenue' && counts !== 'recurring') || value === undefined) return undefined;
  const known = (key: string) => draft[key] as number | undefined;
  return {
    of: counts,
    price: value,
    opening: known('openingRecurring') ?? (known('customersAtStart') ?? 0) * value,
    stays: staying(known('churn') ?? 0, known('expansion') ?? 0, known('contraction') ?? 0),
    billedFrom: counts === 'revenue' && draft.billedFrom === 'next' ? 1 : 0,
  };
}
