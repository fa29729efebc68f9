/** Months as spreadsheets count days. */

/** No plan and no history goes back further: an earlier year is a slip of the finger. */
export const earliestMonth = '2000-01';

const dayZero = Date.UTC(1899, 11, 30);
const day = 24 * 60 * 60 * 1000;

/** The serial number of the first day of a month written yyyy-mm. */
export function monthSerial(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return (Date.UTC(year, number - 1, 1) - dayZero) / day;
}

/** The day of a serial number as yyyy-mm-dd, and the other way round; a time of day is dropped. */
export const dayOf = (serial: number): string =>
  new Date(dayZero + Math.floor(serial) * day).toISOString().slice(0, 10);
export const daySerial = (text: string): number => (Date.parse(text) - dayZero) / day;

/** The day of a date cell; null where it holds none that a spreadsheet knows: they end with the year 9999. */
export const dayIn = (cell: unknown): string | null =>
  typeof cell === 'number' && cell >= 1 && cell < 2_958_466 ? dayOf(cell) : null;

/** Whether a text is a day yyyy-mm-dd that is in the calendar. */
export function isDay(text: string): boolean {
  const serial = daySerial(text);
  return Number.isFinite(serial) && dayOf(serial) === text;
}

/** `yyyy-mm`, some months later or, below 0, earlier. */
export function monthAfter(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const index = year * 12 + number - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** How many months the second one (both yyyy-mm) comes after the first; below 0 where it comes before. */
export function monthsApart(first: string, second: string): number {
  const [year = 0, month = 0] = first.split('-').map(Number);
  const [otherYear = 0, other = 0] = second.split('-').map(Number);
  return (otherYear - year) * 12 + other - month;
}
