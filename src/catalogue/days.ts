/** The one reader of a date cell: from the instant that Sheets hands over to the day that people see in the cell. */
import { Day } from '../metrics/day';

const minute = 60_000;
const quarterOfAnHour = 15 * minute;
const millisecondsInDay = 86_400_000;
/** Day 0 of Sheets, 30 December 1899, on the clock that starts in 1970. */
const daysBefore1970 = 25_569;
/** 31 December 9999. */
const lastDay = 2_958_465;

/** How far the clocks of the file's zone are ahead of UTC at an instant, in minutes. */
export type OffsetAt = (instant: Date) => number;

/** Opens the file's zone: at most once a call, and only in calls that were given dates. */
export type OpenZone = () => OffsetAt;

/** Of whoever calls with numbers and texts only. */
export const noZone: OpenZone = () => {
  throw new Error('A date came in, and nobody said in which time zone its day is to be read.');
};

export const isDate = (cell: unknown): cell is Date =>
  typeof cell === 'object' &&
  // What comes from another realm is no instance of our Date.
  (cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]');

/** The arguments of a call with a Day in the place of every date. What holds no date stays the same array. */
export function withDays(args: ArrayLike<unknown>, openZone: OpenZone): unknown[] {
  let read: ((date: Date) => Day) | undefined;
  const asDay = (cell: unknown): unknown => {
    if (Array.isArray(cell)) return hasDate(cell) ? cell.map(asDay) : cell;
    if (!isDate(cell)) return cell;
    read ??= dayReader(openZone());
    return read(cell);
  };
  return Array.from(args, asDay);
}

const hasDate = (cells: readonly unknown[]): boolean =>
  cells.some((cell) => (Array.isArray(cell) ? hasDate(cell) : isDate(cell)));

/** Milliseconds since 1970; from `change` on the clocks are `after` ahead of UTC, until then `before`. */
type Month = { readonly change: number; readonly before: number; readonly after: number };

/**
 * Reads instants as days of a zone. A zone is asked at the two ends of each distinct month, and twelve times more where
 * its clocks change in between: a question for each of 100,000 cells would take minutes.
 */
export function dayReader(offsetAt: OffsetAt): (date: Date) => Day {
  const ends = new Map<number, number>();
  const months = new Map<number, Month>();
  const ask = (instant: number) => offsetAt(new Date(instant)) * minute;
  const atEnd = (instant: number) => {
    const known = ends.get(instant) ?? ask(instant);
    ends.set(instant, known);
    return known;
  };
  function monthOf(key: number): Month {
    const [start, end] = [Date.UTC(0, key), Date.UTC(0, key + 1)];
    const [before, after] = [atEnd(start), atEnd(end)];
    return { change: before === after ? end : changeBetween(start, end, before), before, after };
  }
  function changeBetween(start: number, end: number, before: number): number {
    let [from, to] = [start, end];
    while (to - from > quarterOfAnHour) {
      const middle = from + Math.floor((to - from) / quarterOfAnHour / 2) * quarterOfAnHour;
      if (ask(middle) === before) from = middle;
      else to = middle;
    }
    return to;
  }
  return (date) => {
    const instant = date.getTime();
    if (Number.isNaN(instant)) return new Day(Number.NaN);
    // Date.UTC takes years below 100 for those of the twentieth century, so months are counted from 1900.
    const key = (date.getUTCFullYear() - 1900) * 12 + date.getUTCMonth();
    const month = months.get(key) ?? monthOf(key);
    months.set(key, month);
    const local = instant + (instant < month.change ? month.before : month.after);
    const day = Math.floor(local / millisecondsInDay);
    return new Day(day + daysBefore1970, local / millisecondsInDay - day);
  };
}

/** The day of a cell. A plain number counts as the day that it is in Sheets. Undefined for anything else. */
export function dayOf(cell: unknown): number | undefined {
  const day = cell instanceof Day ? cell.serial : typeof cell === 'number' ? Math.floor(cell) : Number.NaN;
  return day >= 1 && day <= lastDay ? day : undefined;
}

/** The day of a cell with its part of 24 hours. */
export function momentOf(cell: unknown): number | undefined {
  const day = dayOf(cell);
  if (day === undefined || typeof cell === 'number') return day === undefined ? undefined : Number(cell);
  return day + (cell instanceof Day ? cell.time : 0);
}

const writtenDay = /^(\d{4})-(\d{2})(?:-(\d{2})(?:[T ].*)?)?$/;
const year = "['’]?(\\d{4}|\\d{2})";
/** Of a year that begins in another month (FY23 Q1) nobody knows the quarter's first day. */
const writtenQuarters: readonly (readonly [pattern: RegExp, isYearFirst: boolean])[] = [
  [new RegExp(`^${year}[- /]?[QT]([1-4])$`, 'i'), true],
  [new RegExp(`^[QT]([1-4])[- /]?${year}$`, 'i'), false],
  [new RegExp(`^([1-4])[QT][- /]?${year}$`, 'i'), false],
  [new RegExp(`^([1-4])[°º]? ?trim(?:estre|\\.)? ${year}$`, 'i'), false],
];

/** The first day of what text says without doubt: 2024-01-31, 2024-01, 2024-Q1. Which of 1/2 is the month, nobody knows. */
export function dayInText(typed: string): number | undefined {
  const text = typed.trim();
  for (const [pattern, isYearFirst] of writtenQuarters) {
    const [, one, other] = pattern.exec(text) ?? [];
    if (one && other)
      return firstOfQuarter(...((isYearFirst ? [one, other] : [other, one]) as [string, string]));
  }
  const [, ofYear, month, day = '01'] = writtenDay.exec(text) ?? [];
  const serial = ofYear ? dayOfDate(`${ofYear}-${month}-${day}`) : Number.NaN;
  return Number.isNaN(serial) || dateOfDay(serial) !== `${ofYear}-${month}-${day}` ? undefined : serial;
}

const firstOfQuarter = (ofYear: string, quarter: string) =>
  dayOfDate(
    `${ofYear.length === 2 ? '20' : ''}${ofYear}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`,
  );

/** The first day of a month as exports write it, such as 202401; as a day that number lies centuries ahead. */
export function dayInDigits(number: number): number | undefined {
  const month = number % 100;
  if (!Number.isInteger(number) || month < 1 || month > 12) return undefined;
  return dayInText(`${Math.floor(number / 100)}-${String(month).padStart(2, '0')}`);
}

/** A day as it is written in examples, such as 2026-01-31, and the other way round. */
export const dateOfDay = (day: number) =>
  new Date((day - daysBefore1970) * millisecondsInDay).toISOString().slice(0, 10);
export const dayOfDate = (date: string) => Date.parse(date) / millisecondsInDay + daysBefore1970;
