/** How the dates of a CRM column are written, and what day each of them is. */
import { dayInMonths, dayOfMonth } from '../retention/calendar';

/** A cell as it is read: a day with its part of 24 hours as a number, text as it stands. */
export type RawCell = number | string | boolean | undefined;

/**
 * The patterns of dates as text, as conditions of COUNTIFS know them: `?` is one character, `*` any. Between the parts
 * stands the sign that the column has, here `/`.
 */
export type DatePattern = 'YYYY/MM/*' | '??/MM/YYYY*' | '*/M/YYYY*' | 'MM/??/YYYY*' | 'M/*/YYYY*';

/**
 * `dates`: real ones. `text`: one pattern fits all, with the sign between its parts. `mixed`: both, so that either count
 * would miss some. `undecided`: day and month cannot be told apart, or no one pattern fits. `none`: nothing filled in.
 */
export type DateForm =
  | { readonly kind: 'dates' | 'mixed' | 'undecided' | 'none' }
  | { readonly kind: 'text'; readonly pattern: DatePattern; readonly sign: string };

const yearFirst = /^(\d{4})([-/.])(\d{2})\2(\d{2})(?:\D.*)?$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:\D.*)?$/;

const isFilled = (cell: RawCell) => cell !== undefined && cell !== '';

/** Only a part above 12 decides which of two is the day; only a leading zero whether months have two digits. */
export function dateForm(cells: readonly RawCell[]): DateForm {
  const texts: string[] = [];
  let [filled, numbers] = [0, 0];
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    filled += 1;
    if (typeof cell === 'number') numbers += 1;
    else if (typeof cell === 'string') texts.push(cell.trim());
  }
  if (filled === 0) return { kind: 'none' };
  if (texts.length === 0) return { kind: numbers === filled ? 'dates' : 'undecided' };
  if (texts.length < filled) return { kind: 'mixed' };
  const sign = (yearFirst.exec(texts[0]!) ?? yearLast.exec(texts[0]!))?.[2];
  if (!sign) return { kind: 'undecided' };
  if (texts.every((text) => yearFirst.exec(text)?.[2] === sign))
    return { kind: 'text', pattern: 'YYYY/MM/*', sign };
  const parts = texts.map((text) => yearLast.exec(text));
  if (!parts.every((part) => part?.[2] === sign)) return { kind: 'undecided' };
  const [firsts, seconds] = [parts.map((part) => part![1]!), parts.map((part) => part![3]!)];
  const isDay = (all: readonly string[]) => all.some((part) => Number(part) > 12);
  if (isDay(firsts) === isDay(seconds)) return { kind: 'undecided' };
  const months = isDay(firsts) ? seconds : firsts;
  const isPadded = firsts.every(hasTwo) && seconds.every(hasTwo);
  // Where no month was below 10 nobody knows how it would be written.
  if (!isPadded && months.some((month) => month.startsWith('0'))) return { kind: 'undecided' };
  const pattern = isDay(firsts)
    ? isPadded
      ? '??/MM/YYYY*'
      : '*/M/YYYY*'
    : isPadded
      ? 'MM/??/YYYY*'
      : 'M/*/YYYY*';
  return { kind: 'text', pattern, sign };
}

const hasTwo = (part: string) => part.length === 2;

/** The day of a cell of a column of that form; undefined for what is blank or no day. */
export function dayOfCell(cell: RawCell, form: DateForm): number | undefined {
  if (typeof cell === 'number') return form.kind === 'dates' ? Math.floor(cell) : undefined;
  if (typeof cell !== 'string' || form.kind !== 'text') return undefined;
  const text = cell.trim();
  if (form.pattern === 'YYYY/MM/*') {
    const [, year, , month, day] = yearFirst.exec(text) ?? [];
    return year ? dayInMonths(Number(year), Number(month), Number(day)) : undefined;
  }
  const [, first, , second, year] = yearLast.exec(text) ?? [];
  if (!year) return undefined;
  const isDayFirst = form.pattern === '??/MM/YYYY*' || form.pattern === '*/M/YYYY*';
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  return dayInMonths(Number(year), Number(month), Number(day));
}

/** So many real dates never all fall on the first twelve days of a month by accident. */
const fewestDates = 30;

/**
 * Whether days and months were swapped when the file was read in another language: every date that could be read both
 * ways was read the wrong way, and the others stayed text. Possible without texts, certain with them.
 */
export function swapped(cells: readonly RawCell[]): 'certain' | 'possible' | undefined {
  let dates = 0;
  for (const cell of cells) {
    if (typeof cell !== 'number') continue;
    if (dayOfMonth(Math.floor(cell)) > 12) return undefined;
    dates += 1;
  }
  if (dates < fewestDates) return undefined;
  return cells.some((cell) => typeof cell === 'string' && /\d/.test(cell)) ? 'certain' : 'possible';
}
