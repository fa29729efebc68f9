/** A date as it is written at the start of a line. What it leaves open is decided over all lines. */
import { monthOfName } from './month-names';

export type WrittenDate =
  | { readonly month: number; readonly year?: number }
  /** A day and a month, in either order. */
  | { readonly pair: readonly [number, number]; readonly year: number };

export type FoundDate = {
  readonly date: WrittenDate;
  readonly text: string;
  /** What stands after it. */
  readonly rest: string;
};

const name = '(\\p{L}{3,9})\\.?';
const time = '(?:[T ]\\d{1,2}:\\d{2}(?::\\d{2})?)?';
const end = '(?=$|[\\s:,|])';

type Form = {
  readonly pattern: RegExp;
  readonly read: (found: readonly string[]) => WrittenDate | undefined;
};

const form = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(`^${pattern}${end}`, 'u'),
  read,
});

const wholeYear = (year: string) =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

function monthOf(month: string, year: string): WrittenDate | undefined {
  const number = Number(month);
  return number >= 1 && number <= 12 ? { month: number, year: wholeYear(year) } : undefined;
}

function namedMonth(word: string, year?: string): WrittenDate | undefined {
  const month = monthOfName(word);
  if (month === undefined) return undefined;
  return year === undefined ? { month } : { month, year: wholeYear(year) };
}

const year = '(\\d{4}|\\d{2})';

const yearAfterName = form(`(?:\\d{1,2}[-./ ]+)?${name}(?:[-./]|,? )?['’]?${year}`, ([, word, years]) =>
  namedMonth(word!, years),
);
const nameAlone = form(name, ([, word]) => namedMonth(word!));
const monthWithPoint = form('(\\d{1,2})\\.(\\d{4})', ([, month, years]) => monthOf(month!, years!));
const yearWithPoint = form('(\\d{4})\\.(\\d{1,2})', ([, years, month]) => monthOf(month!, years!));

const forms: readonly Form[] = [
  form(`(\\d{4})([-/.])(\\d{1,2})\\2\\d{1,2}${time}`, ([, years, , month]) => monthOf(month!, years!)),
  form('(\\d{4})[-/](\\d{1,2})', ([, years, month]) => monthOf(month!, years!)),
  form(`(\\d{1,2})([-/.])(\\d{1,2})\\2${year}${time}`, ([, first, , second, years]) => ({
    pair: [Number(first), Number(second)],
    year: wholeYear(years!),
  })),
  form('(\\d{1,2})[-/](\\d{4}|\\d{2})', ([, month, years]) => monthOf(month!, years!)),
  form(`${name} \\d{1,2}, ${year}`, ([, word, years]) => namedMonth(word!, years)),
  yearAfterName,
  form(`(\\d{4})[-./ ]?${name}`, ([, years, word]) => namedMonth(word!, years)),
  nameAlone,
  monthWithPoint,
  yearWithPoint,
];

function findIn(text: string, known: readonly Form[]): FoundDate | undefined {
  for (const { pattern, read } of known) {
    const found = pattern.exec(text);
    const date = found && read(found);
    if (date) {
      return { date, text: found[0], rest: text.slice(found[0].length).replace(/^[\s:,|]+/, '') };
    }
  }
  return undefined;
}

export const findDate = (text: string): FoundDate | undefined => findIn(text, forms);

/** The month's name alone: `Sep 24` is September 2024 or, with this, 24 in September. */
export const findName = (text: string): FoundDate | undefined => findIn(text, [nameAlone]);

/** Whether a date could be a number as well: `9.2024`. */
export const isNumberToo = (text: string): boolean =>
  [monthWithPoint, yearWithPoint].some(({ pattern }) => pattern.exec(text)?.[0] === text);
