/** Dates as Sheets hands them over, and the days that it counts them in. */

const millisecondsInDay = 86_400_000;
/** Day 0 of Sheets, 30 December 1899, on the clock that starts in 1970. */
const daysBefore1970 = 25_569;
/** 31 December 9999. */
const lastDay = 2_958_465;

export const isDate = (cell: unknown): cell is Date =>
  // What comes from another realm is no instance of our Date.
  cell instanceof Date || Object.prototype.toString.call(cell) === '[object Date]';

/**
 * The day of a date, without its time, as Sheets counts days. The calendar day is what people see in the cell; hours
 * would let a change to summer time turn seven days into six. A plain number counts as the day that it is in Sheets.
 * Undefined for anything else.
 */
export function dayOf(cell: unknown): number | undefined {
  const day = isDate(cell)
    ? Date.UTC(cell.getFullYear(), cell.getMonth(), cell.getDate()) / millisecondsInDay + daysBefore1970
    : typeof cell === 'number'
      ? Math.floor(cell)
      : Number.NaN;
  return day >= 1 && day <= lastDay ? day : undefined;
}

/** A day as it is written in examples, such as 2026-01-31. */
export const dateOfDay = (day: number) =>
  new Date((day - daysBefore1970) * millisecondsInDay).toISOString().slice(0, 10);
