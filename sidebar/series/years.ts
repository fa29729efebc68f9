/** Years for months that were written without one, such as `Jan` or `gennaio`. */
import { monthAfter } from '../../src/plan/month';

/** A month by its number alone, 1 for January, or with its year as yyyy-mm. */
export type NamedMonth = {
  readonly month: string | number;
  readonly hasValue: boolean;
};

const numberOf = (month: string | number) => (typeof month === 'number' ? month : Number(month.slice(5)));

/** How many months it is from one to the next of the other. */
const stepTo = (from: string | number, to: string | number) => (numberOf(to) - numberOf(from) + 12) % 12;

/**
 * Each month follows the one before it or, where that takes fewer steps, the one after it. Where no year is known at
 * all, the last month with a value is the latest of its name that is over.
 */
export function withYears(months: readonly NamedMonth[], until: string): readonly string[] {
  const ahead = months
    .slice(1)
    .reduce((sum, { month }, index) => sum + stepTo(months[index]!.month, month), 0);
  const back = months
    .slice(1)
    .reduce((sum, { month }, index) => sum + stepTo(month, months[index]!.month), 0);
  if (back < ahead) return [...inOrder([...months].reverse(), until)].reverse();
  return inOrder(months, until);
}

/** The same for months that run from the oldest to the latest. */
function inOrder(months: readonly NamedMonth[], until: string): readonly string[] {
  if (months.length === 0) return [];
  const known: (string | undefined)[] = months.map(({ month }) =>
    typeof month === 'string' ? month : undefined,
  );
  let anchor = known.findIndex((month) => month !== undefined);
  if (anchor < 0) {
    anchor = months.reduce((last, { hasValue }, index) => (hasValue ? index : last), 0);
    known[anchor] = monthAfter(until, -stepTo(months[anchor]!.month, until));
  }
  for (let index = anchor + 1; index < months.length; index += 1) {
    const before = known[index - 1]!;
    known[index] ??= monthAfter(before, stepTo(before, months[index]!.month));
  }
  for (let index = anchor - 1; index >= 0; index -= 1) {
    const after = known[index + 1]!;
    known[index] ??= monthAfter(after, -stepTo(months[index]!.month, after));
  }
  return known as readonly string[];
}
