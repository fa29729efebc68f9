/** Months on the calendar, for days counted as Sheets counts them (1 January 2026 is 46023). */

const millisecondsInDay = 86_400_000;
/** Day 0 of Sheets, 30 December 1899, on the clock that starts in 1970. */
const daysBefore1970 = 25_569;

const dateOf = (day: number) => new Date((day - daysBefore1970) * millisecondsInDay);

/**
 * The month of a day, counted so that the next one is one more, and its day in it from 1. In whole numbers and with years
 * from March, so that a leap day is the last of its year (Hinnant, days to civil): many rows ask, and a Date costs more.
 */
function civil(day: number): readonly [month: number, dayOfMonth: number] {
  const days = Math.floor(day) - daysBefore1970 + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  return [(year + era * 400) * 12 + fromMarch + 2, ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1];
}

/** The month of a day, counted so that the next one is one more. */
export const monthOf = (day: number): number => civil(day)[0];

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
export const dayOfMonth = (day: number): number => civil(day)[1];

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

/** Which of so many months from the first a day lies in, from 0; −1 where it lies in none. For many days: it looks them up. */
export function monthsFrom(first: number, months: number): (day: number) => number {
  const begins = firstDayOf(first);
  const places = new Int16Array(Math.max(0, firstDayOf(first + months) - begins));
  for (let place = 0; place < months; place += 1)
    places.fill(place, firstDayOf(first + place) - begins, firstDayOf(first + place + 1) - begins);
  return (day) => places[Math.floor(day) - begins] ?? -1;
}
