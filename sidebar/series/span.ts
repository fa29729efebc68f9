/** From the first month to the last: how many there may be, and what is missing between them. */
import { absentEverySeason } from '../../src/forecast/gaps';
import { earliestMonth, monthAfter } from '../../src/plan/month';
import type { MonthSeries, Remark } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { error, type Typing } from '../state/read-amount';
import { monthsBetween } from '../text/show';
import { nameOf } from './line-faults';

const fewestMonths = 3;
const monthsOfYear = 12;
export const mostMonths = 60;

export const tooMany = (count: number, { words }: Typing): Remark =>
  error(fillText(words.series.tooMany, { count: String(count), most: String(mostMonths) }));

export type Given = { readonly line: number; readonly month: string; readonly value: number };

/** What is wrong with the months as a whole, the oldest first. */
export function spanFault(given: readonly Given[], isDated: boolean, typing: Typing): Remark | undefined {
  const { words } = typing;
  const text = words.series;
  const [first, last] = [given[0], given[given.length - 1]];
  if (!first || !last || given.length < fewestMonths) {
    return error(fillText(text.tooFew, { least: String(fewestMonths) }));
  }
  if (given.length > mostMonths) return tooMany(given.length, typing);
  const count = monthsBetween(first.month, last.month);
  const isEarly = first.month < earliestMonth;
  if (isDated && (isEarly || count > mostMonths)) {
    const slots = { line: String(first.line), most: String(mostMonths), year: earliestMonth.slice(0, 4) };
    const names = { month: nameOf(first.month, words), last: nameOf(last.month, words) };
    const sentence = fillText(isEarly ? text.tooEarly : text.tooWide, { ...slots, ...names });
    return { ...error(sentence), line: first.line };
  }
  if (count > mostMonths) return tooMany(count, typing);
  if ((given.length + absentMonths(given)) * 2 >= count) return undefined;
  return error(fillText(text.mostlyMissing, { count: String(count), known: String(given.length) }));
}

/** Months that are missing every year count as known: they are 0. */
function absentMonths(given: readonly Given[]): number {
  const values = seriesOf(given).values.map((value) => value ?? undefined);
  const isAbsent = absentEverySeason(values, monthsOfYear);
  return values.filter((value, index) => value === undefined && isAbsent(index)).length;
}

export function seriesOf(given: readonly Given[]): MonthSeries {
  const values = new Map(given.map(({ month, value }) => [month, value]));
  const start = given[0]!.month;
  const length = monthsBetween(start, given[given.length - 1]!.month);
  return {
    start,
    values: Array.from({ length }, (_, index) => values.get(monthAfter(start, index)) ?? null),
  };
}
