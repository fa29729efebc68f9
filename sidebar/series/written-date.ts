/** A date as it is written at the start of a line. What it leaves open is decided over all lines. */
import { monthOfName } from './month-names';

export type WrittenDate =
  | { readonly month: number; readonly year?: number; readonly day?: number }
  /** A day and a month, in either order, and the mark between them. */
  | { readonly pair: readonly [number, number]; readonly year: number; readonly mark: string }
  /** A part of a year that is no month. */
  | { readonly part: 'quarter' | 'week' };

export type FoundDate = {
  readonly date: WrittenDate;
  readonly text: string;
  /** What stands after it. */
  readonly rest: string;
};

const name = '(\\p{L}{3,9})\\.?';
const end = '(?=$|[\\s:,|])';
const clock = '\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?: ?[AaPp]\\.?[Mm]\\.?)?';
const zone = ' ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})';
const time = `(?:[T ]${clock}(?:${zone})?)?`;
/** With a day of the week in front. `mar` is March as well, so it takes a comma. */
const weekday =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun|lun|mer|gio|ven|sab|dom)\\p{L}*\\.?,? +|(?:mar|marted[iì]),? +(?=\\d))?';

type Form = {
  readonly pattern: RegExp;
  readonly read: (found: readonly string[]) => WrittenDate | undefined;
};

const form = (pattern: string, read: Form['read']): Form => ({
  pattern: new RegExp(`^${pattern}${end}`, 'iu'),
  read,
});

const wholeYear = (year: string) =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

function monthOf(month: string, year: string, day?: string): WrittenDate | undefined {
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  return { month: number, year: wholeYear(year), ...(day === undefined ? {} : { day: Number(day) }) };
}

function namedMonth(word: string, year?: string, day?: string): WrittenDate | undefined {
  const month = monthOfName(word);
  if (month === undefined) return undefined;
  return year === undefined ? { month } : monthOf(String(month), year, day);
}

const year = '(\\d{4}|\\d{2})';

const yearAfterName = form(
  `${weekday}(?:(\\d{1,2})[-./ ]+)?${name}(?:[-./]|,? )?['’]?${year}`,
  ([, day, word, years]) => namedMonth(word!, years, day),
);
const nameAlone = form(name, ([, word]) => namedMonth(word!));
const monthWithPoint = form('(\\d{1,2})\\.(\\d{4})', ([, month, years]) => monthOf(month!, years!));
const yearWithPoint = form('(\\d{4})\\.(\\d{1,2})', ([, years, month]) => monthOf(month!, years!));
const digitsAlone = form('((?:19|20)\\d{2})(0[1-9]|1[0-2])([0-3]\\d)?', ([, years, month, day]) =>
  monthOf(month!, years!, day),
);

/** Midnight of a zone east of Greenwich, as scripts export it: the evening before in UTC. */
const isNextDay = (utc: string | undefined) => utc !== undefined && Number(utc) >= 11;

function isoDay(found: readonly string[]): WrittenDate | undefined {
  const [, years, , month, day, utc] = found;
  if (!isNextDay(utc)) return monthOf(month!, years!, day);
  const next = new Date(Date.UTC(Number(years), Number(month) - 1, Number(day) + 1));
  return { month: next.getUTCMonth() + 1, year: next.getUTCFullYear(), day: next.getUTCDate() };
}

const forms: readonly Form[] = [
  form(`${weekday}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})T(\\d{2}):(?:00|15|30|45):00(?:\\.0+)?Z`, isoDay),
  form(`${weekday}(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}`, isoDay),
  form('(\\d{4})[-/](\\d{1,2})', ([, years, month]) => monthOf(month!, years!)),
  form(`${weekday}(\\d{1,2})([-/.])(\\d{1,2})\\2${year}${time}`, ([, first, mark, second, years]) => ({
    pair: [Number(first), Number(second)],
    year: wholeYear(years!),
    mark: mark!,
  })),
  form('(\\d{1,2})[-/](\\d{4}|\\d{2})', ([, month, years]) => monthOf(month!, years!)),
  form(`${weekday}${name} (\\d{1,2}), ${year}${time}`, ([, word, day, years]) =>
    namedMonth(word!, years, day),
  ),
  yearAfterName,
  form(`(\\d{4})[-./ ]?${name}`, ([, years, word]) => namedMonth(word!, years)),
  form('(?:\\d{4}[- ]?[QT][1-4]|[QT][1-4][- /]?\\d{4})', () => ({ part: 'quarter' })),
  form('(?:\\d{4}[- ]?(?:W|KW|CW)\\d{1,2}|(?:W|KW|CW) ?\\d{1,2}[- /]\\d{4})', () => ({ part: 'week' })),
  nameAlone,
  monthWithPoint,
  yearWithPoint,
  digitsAlone,
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

/** Whether a date could be a number as well: `9.2024`, `202409`. */
export const isNumberToo = (text: string): boolean =>
  [monthWithPoint, yearWithPoint, digitsAlone].some(({ pattern }) => pattern.exec(text)?.[0] === text);
