/** What the goal of a draft takes, as far as a line beside a question tells it: nothing is said where it is not plain. */
import type { Draft } from '../questions';

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** New customers over the whole plan, where the goal counts contracts or customers. */
export function customersNeeded({ goalCounts = 'booked', goal, value, existing }: Draft): number | undefined {
  const [wanted, each] = [numberIn(goal), numberIn(value)];
  if (wanted === undefined) return undefined;
  if (goalCounts === 'customers') return wanted;
  if (goalCounts !== 'booked' || each === undefined || each <= 0) return undefined;
  return (wanted * (1 - (numberIn(existing) ?? 0))) / each;
}

/** What they are worth. */
export function valueNeeded(draft: Draft): number | undefined {
  const [customers, each] = [customersNeeded(draft), numberIn(draft.value)];
  return customers === undefined || each === undefined ? undefined : customers * each;
}
