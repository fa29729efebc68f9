/** The lines of a pasted history: on each a date, a number, or both. */
import { type FoundDate, findDate, findName, isNumberToo, type WrittenDate } from './written-date';

/** One way to read a line. */
type Parts = {
  readonly date?: WrittenDate;
  /** As written; blank where there is none. It may be no date at all. */
  readonly dateText: string;
  readonly value: string;
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
  text
    .replace(unseen, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/"/g, '')
    .trim();

export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

/** Every line but a heading; blank ones have neither date nor value. */
export function readLines(text: string): readonly Line[] {
  const cleanLines = linesOf(text).map((line, index) => ({ line: index + 1, text: cleaned(line) }));
  const first = cleanLines.findIndex((line) => line.text !== '');
  const lines = cleanLines
    .filter((line, index) => index !== first || /\d/.test(line.text))
    .map((line) => ({ line: line.line, ...partsOf(line.text) }));
  return decided(lines);
}

function partsOf(text: string): Omit<OpenLine, 'line'> {
  const cells = text.split(/[\t;]/).map((cell) => cell.trim());
  if (cells.length > 1) return inCells(cells.slice(0, -1).join(' ').trim(), cells[cells.length - 1]!);
  const [, before = '', after = ''] = /^(.+?) {2,}(.+)$/.exec(text) ?? [];
  const column = findDate(before);
  if (column?.rest === '') return withDate(column, after);
  const found = findDate(text);
  if (!found) return { dateText: '', value: text };
  const name = findName(text);
  if (name?.rest && / /.test(found.text)) return { ...withDate(found), other: withDate(name) };
  if (isNumberToo(text)) return { ...withDate(found), other: { dateText: '', value: text } };
  return withDate(found);
}

function inCells(dateText: string, value: string): Parts {
  const found = findDate(dateText);
  return found?.rest === '' ? withDate(found, value) : { dateText, value };
}

const withDate = ({ date, text, rest }: FoundDate, value = rest): Parts => ({ date, dateText: text, value });

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
