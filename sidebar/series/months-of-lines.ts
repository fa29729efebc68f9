/** Which month each line speaks of: what the dates leave open is settled by all of them together. */
import { monthAfter } from '../../src/plan/month';
import { type Calendar, calendarOf } from './calendar-of';
import type { Line } from './lines';
import type { WrittenDate } from './written-date';
import { withYears } from './years';

export const areDated = (lines: readonly Line[]): boolean => lines.some(({ date }) => date);

export type Placed = {
  /** yyyy-mm for each line; undefined where it has no date though others have one, or one that is in no calendar. */
  readonly months: readonly (string | undefined)[];
  /** What the dates are instead of months. */
  readonly calendar?: Calendar;
};

/** `until` is the last month that is over. */
export function placeLines(lines: readonly Line[], monthFirst: boolean, until: string): Placed {
  if (!areDated(lines)) return { months: endingWith(until, lines) };
  const parts = lines.flatMap(({ date }) => (date && 'part' in date ? [date.part] : []));
  if (parts[0]) return { months: lines.map(() => undefined), calendar: parts[0] };
  const order = dayOrder(lines, monthFirst);
  const days = lines.map(({ date }) => date && !isYearless(date) && dayIn(date, order));
  const other = calendarOf(lines.map(({ value }, place) => (value ? days[place] || undefined : undefined)));
  const months = lines.map(
    ({ date }, place) =>
      date &&
      (isYearless(date) ? date.month : (other?.months?.[place] ?? (days[place] || undefined)?.slice(0, 7))),
  );
  const dated = lines.flatMap(({ value }, place) => {
    const month = months[place];
    return month === undefined ? [] : [{ place, month, hasValue: value !== '' }];
  });
  const known = new Map(withYears(dated, until).map((month, index) => [dated[index]!.place, month]));
  return {
    months: lines.map((_, place) => known.get(place)),
    ...(other?.calendar ? { calendar: other.calendar } : {}),
  };
}

export const monthsOfLines = (lines: readonly Line[], monthFirst: boolean, until: string) =>
  placeLines(lines, monthFirst, until).months;

/** Without dates the last line with a number is the last month that is over, and each line before it a month earlier. */
function endingWith(until: string, lines: readonly Line[]): readonly string[] {
  const months = lines.filter(({ total }) => total === undefined);
  const last = months.reduce((found, { value }, index) => (value ? index : found), 0);
  return lines.map((line) => monthAfter(until, Math.max(0, months.indexOf(line)) - last));
}

export const isYearless = (date: WrittenDate): date is { month: number } =>
  'month' in date && date.year === undefined;

const padded = (number: number, length: number) => String(number).padStart(length, '0');

/** yyyy-mm-dd, or the first of its month where a day was not written; undefined for what is in no calendar. */
function dayIn(date: WrittenDate, monthFirst: (mark: string) => boolean): string | undefined {
  if ('part' in date || date.year === undefined) return undefined;
  const [month, day] =
    'month' in date
      ? [date.month, date.day ?? 1]
      : monthFirst(date.mark)
        ? date.pair
        : [date.pair[1], date.pair[0]];
  const exists =
    month >= 1 && day >= 1 && new Date(Date.UTC(date.year, month - 1, day)).getUTCMonth() === month - 1;
  return exists ? `${padded(date.year, 4)}-${padded(month, 2)}-${padded(day, 2)}` : undefined;
}

/**
 * Whether the month stands before the day, by the mark between them: as in the order that tells more months from the
 * lines with that mark, else as the locale has it.
 */
function dayOrder(lines: readonly Line[], monthFirst: boolean): (mark: string) => boolean {
  const orders = new Map<string, boolean>();
  const pairs = lines.flatMap(({ date }) => (date && 'pair' in date ? [date] : []));
  for (const mark of new Set(pairs.map((date) => date.mark))) {
    const marked = pairs.filter((date) => date.mark === mark);
    const told = (order: boolean) =>
      new Set(marked.flatMap((date) => dayIn(date, () => order)?.slice(0, 7) ?? [])).size;
    // Where points stand between day and month, the day stands first everywhere.
    const usual = mark === '.' ? false : monthFirst;
    orders.set(mark, told(!usual) > told(usual) ? !usual : usual);
  }
  return (mark) => orders.get(mark) ?? monthFirst;
}
