/** Months on the calendar, for days counted as Sheets counts them (1 January 2026 is 46023). */

const millisecondsInDay = 86_400_000;
/** Day 0 of Sheets, 30 December 1899, on the clock that starts in 1970. */
const daysBefore1970 = 25_569;

const dateOf = (day: number) => new Date((day - daysBefore1970) * millisecondsInDay);

/** The month of a day, counted so that the next one is one more. */
export function monthOf(day: number): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The first day of a month, counted as `monthOf` counts it. */
export const firstDayOf = (month: number) =>
  Date.UTC(Math.floor(month / 12), month % 12, 1) / millisecondsInDay + daysBefore1970;

/** The day of a date, with months from 1; undefined where the calendar has no such day. */
export function dayInMonths(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.getTime() / millisecondsInDay + daysBefore1970 : undefined;
}

/** The day of its month, from 1. */
export const dayOfMonth = (day: number) => dateOf(day).getUTCDate();

/**
 * Months from one day to another that are complete: from 15 January to 14 March one, to 15 March two. Where a month
 * is too short for the day of the first, its last day completes it, as EDATE has it. Below 0 when `to` is earlier.
 */
export function wholeMonths(from: number, to: number): number {
  const end = dateOf(to);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  const months = monthOf(to) - monthOf(from);
  return Math.min(dateOf(from).getUTCDate(), lastDay) <= end.getUTCDate() ? months : months - 1;
}

/** Such as 2026-01. */
export const nameOfMonth = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Such as 2026-01-31. */
export const nameOfDay = (day: number) => dateOf(day).toISOString().slice(0, 10);
