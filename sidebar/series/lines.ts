/** The lines of a pasted history: on each a date, a number, or both. */
import { type Row, unpivoted } from './pivot';
import { saysNothing, totalLabel } from './words-of-lists';
import { type FoundDate, findDate, findName, isNumberToo, type WrittenDate } from './written-date';

/** One way to read a line. */
type Parts = {
  readonly date?: WrittenDate;
  /** As written; blank where there is none. It may be no date at all. */
  readonly dateText: string;
  readonly value: string;
  /** Further columns beside the value. */
  readonly more?: readonly string[];
  /** The label of a line that sums others up; such a line is none of the months. */
  readonly total?: string;
};

export type Line = Parts & {
  /** Counted from 1, as the lines stand in the box. */
  readonly line: number;
};

type OpenLine = Line & {
  /** The other way to read it: what may be a year is then a number. */
  readonly other?: Parts;
};

/** Marks that no one sees, such as those for the direction of writing. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

const cleaned = (text: string) =>
  inColumns(text.replace(unseen, '').replace(/[\u00a0\u202f]/g, ' '))
    .replace(/"/g, '')
    .trim();

/** Columns that commas part, where quotes hold the commas of numbers together. */
const inColumns = (text: string) =>
  /"[^"]*,[^"]*"/.test(text) && !/[\t;]/.test(text)
    ? text.replace(/"([^"]*)"|,/g, (piece, quoted?: string) => (piece === ',' ? '\t' : (quoted ?? '')))
    : text;

export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

const rowsOf = (text: string): readonly Row[] =>
  linesOf(text).map((line, index) => ({ line: index + 1, text: cleaned(line) }));

/** The text with one month a line: a pivot table is turned into that, and every other text stays as it is. */
export function oneMonthALine(text: string): string {
  const rows = unpivoted(rowsOf(text));
  return rows ? rows.map((row) => row.text).join('\n') : text;
}

/** Every line but a heading; blank ones have neither date nor value. */
export function readLines(text: string): readonly Line[] {
  const all = rowsOf(text);
  const rows = unpivoted(all) ?? all;
  const first = rows.findIndex((row) => row.text !== '');
  const lines = rows
    .filter((row, index) => index !== first || /\d|^#/.test(row.text))
    .map((row) => ({ line: row.line, ...partsOf(row.text) }));
  return decided(lines);
}

function partsOf(text: string): Omit<OpenLine, 'line'> {
  const total = totalLabel(text);
  if (total !== undefined) return { dateText: '', value: '', total };
  const cells = text.split(/[\t;]/).map((cell) => cell.trim());
  if (cells.length > 1) return inCells(cells);
  const [, before = '', after = ''] = /^(.+?) {2,}(.+)$/.exec(text) ?? [];
  const column = findDate(before);
  if (column?.rest === '') {
    const values = after.split(/ {2,}/);
    return values.length > 1
      ? { date: column.date, ...several(column.text, values) }
      : withDate(column, after);
  }
  const found = findDate(text);
  if (!found) return { dateText: '', value: known(text) };
  // Without a space behind the first comma the others part columns as well, or nobody can tell.
  const behind = text.slice(found.text.length);
  if (/^,\S*,/.test(behind)) return inCells([found.text, ...behind.slice(1).split(',')]);
  const name = findName(text);
  if (name?.rest && / /.test(found.text)) return { ...withDate(found), other: withDate(name) };
  if (isNumberToo(text)) return { ...withDate(found), other: { dateText: '', value: text } };
  return withDate(found);
}

/** The month in the first cell or in the first two, where one of them is its year; the value in the one that is left. */
function inCells(cells: readonly string[]): Parts {
  const [first = '', second = ''] = cells;
  const both = cells.length > 2 && isPartOfDate(second) ? findDate(`${first} ${second}`) : undefined;
  const found = both?.rest === '' ? both : findDate(first);
  if (found?.rest !== '') {
    const values = cells.filter((cell) => cell !== '');
    if (values.length > 1 && values.every((cell) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell)))
      return several('', values);
    return { dateText: cells.slice(0, -1).join(' ').trim(), value: known(cells[cells.length - 1]!) };
  }
  const values = cells.slice(found === both ? 2 : 1).filter((cell) => cell !== '');
  return { date: found.date, ...several(found.text, values) };
}

const several = (dateText: string, [value = '', ...more]: readonly string[]): Parts => ({
  dateText,
  value: known(value),
  ...(more.length > 0 ? { more } : {}),
});

const isPartOfDate = (text: string) => /^(?:(?:19|20)\d\d|\p{L}{3,9}\.?)$/u.test(text);

const known = (text: string) => (saysNothing(text) ? '' : text);

const withDate = ({ date, text, rest }: FoundDate, value = rest): Parts => ({
  date,
  dateText: text,
  value: known(value),
});

/** What may be a year or a number is the same on every line. */
function decided(lines: readonly OpenLine[]): readonly Line[] {
  const years = areYears(lines);
  return lines.map(({ other, ...line }) => (other && !years ? { line: line.line, ...other } : line));
}

/** A number in groups of three with spaces between them. */
const isGrouped = (text: string) => /^\d{1,3}( \d{3})+([.,]\d+)?$/.test(text);

function areYears(lines: readonly OpenLine[]): boolean {
  const dated = lines.filter(({ date }) => date);
  // A list of dates with hardly a number is one of names and numbers: Jan 12, Feb 15.
  if (dated.filter(({ value }) => value !== '').length * 2 <= dated.length) return false;
  const open = lines.filter(({ other, value }) => other && value !== '');
  const isShort = ({ dateText }: Line) => !/\d{4}/.test(dateText);
  if (!open.every((line) => isShort(line) && isGrouped(line.other!.value))) return true;
  const places = open.map(({ date }) => (date && 'month' in date ? (date.year ?? 0) * 12 + date.month : 0));
  const steps = places.slice(1).map((place, index) => place - places[index]!);
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}
