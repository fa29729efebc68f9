/** What the goal counts, and what follows from it. */
import type { GoalCounts, SpineAnswers } from '../../module';

type Asked = Pick<SpineAnswers, 'model'> & Partial<Pick<SpineAnswers, 'goalCounts'>>;

/** Revenue that comes back every month is counted only where customers pay every month. */
export function countsOf({ goalCounts = 'booked', model }: Asked): GoalCounts {
  return isStream(goalCounts) && model !== 'subscription' ? 'booked' : goalCounts;
}

/** In the order of their numbers in the sheet. */
export const kinds: readonly GoalCounts[] = ['booked', 'revenue', 'recurring', 'customers'];

/** Whether a customer counts for as long as it stays, and not once, in the month in which it is won. */
export const isStream = (counts: GoalCounts) => counts === 'revenue' || counts === 'recurring';

/** Whether a month of it is what is there at its end: the last one stands for a total. */
export const isStock = (counts: GoalCounts) => counts === 'recurring';

/** The words of a goal: what is booked is new recurring revenue where customers pay every month. */
export const wordingOf = (asked: Asked) => {
  const counts = countsOf(asked);
  return counts === 'booked' ? (asked.model === 'subscription' ? 'contracts' : 'booked') : counts;
};
export type Wording = ReturnType<typeof wordingOf>;
