/** Which month each line speaks of: what the dates leave open is settled by all of them together. */
import { monthAfter } from '../../src/plan/month';
import type { Line } from './lines';
import type { WrittenDate } from './written-date';
import { withYears } from './years';

export const areDated = (lines: readonly Line[]): boolean => lines.some(({ date }) => date);

/**
 * yyyy-mm for each line; undefined where it has no date though others have one, or one that is in no calendar. `until`
 * is the last month that is over.
 */
export function monthsOfLines(
  lines: readonly Line[],
  monthFirst: boolean,
  until: string,
): readonly (string | undefined)[] {
  if (!areDated(lines)) return endingWith(until, lines);
  const order = dayOrder(lines, monthFirst);
  const months = lines.map(({ date }) => date && (isYearless(date) ? date.month : monthIn(date, order)));
  const dated = lines.flatMap(({ value }, place) => {
    const month = months[place];
    return month === undefined ? [] : [{ place, month, hasValue: value !== '' }];
  });
  const known = new Map(withYears(dated, until).map((month, index) => [dated[index]!.place, month]));
  return lines.map((_, place) => known.get(place));
}

/** Without dates the last line with a number is the last month that is over, and each line before it a month earlier. */
function endingWith(until: string, lines: readonly Line[]): readonly string[] {
  const last = lines.reduce((found, { value }, index) => (value ? index : found), 0);
  return lines.map((_, index) => monthAfter(until, index - last));
}

export const isYearless = (date: WrittenDate): date is { month: number } =>
  'month' in date && date.year === undefined;

const written = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

function monthIn(date: WrittenDate, monthFirst: boolean): string | undefined {
  if ('month' in date) return date.year === undefined ? undefined : written(date.year, date.month);
  const [month, day] = monthFirst ? date.pair : [date.pair[1], date.pair[0]];
  const exists =
    month >= 1 && day >= 1 && new Date(Date.UTC(date.year, month - 1, day)).getUTCMonth() === month - 1;
  return exists ? written(date.year, month) : undefined;
}

/** Whether the month stands before the day: as it does in the one order that fits all lines, else as the locale has it. */
function dayOrder(lines: readonly Line[], monthFirst: boolean): boolean {
  const pairs = lines.flatMap(({ date }) => (date && 'pair' in date ? [date] : []));
  const fits = (order: boolean) => {
    const months = pairs.map((date) => monthIn(date, order));
    return months.every((month) => month !== undefined) && new Set(months).size === months.length;
  };
  return fits(monthFirst) === fits(!monthFirst) ? monthFirst : fits(true);
}
