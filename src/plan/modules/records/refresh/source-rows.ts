/** The rows of a source as they were read: its mapped columns, and what each cell says by what the mapping wants of it. */
import { type DateForm, dateForm, dayOfCell, type RawCell } from '../../../../metrics/records/record-dates';
import type { Line, Source } from '../answers';

export type { RawCell };

/** What was read of a tab. */
export type TabRead = {
  /** All headers, as they stand in the head row. */
  readonly headers: readonly string[];
  /** The columns that were asked for, by header; one that is missing, or there twice, is left out. Equally long. */
  readonly columns: ReadonlyMap<string, readonly RawCell[]>;
  /** How many rows are filled. */
  readonly rows: number;
};

export type SourceRows = {
  readonly source: Source;
  readonly read: TabRead;
  /** Whether a row is among those that the tab's own filter wants. */
  readonly isIn: (row: number) => boolean;
  readonly ids: readonly string[] | undefined;
  /** Days of lines that were asked for before: revenue is mostly dated as its stage is. */
  readonly known: Map<string, Days | undefined>;
};

const text = (cell: RawCell): string => (cell === undefined ? '' : String(cell));
export const everyRow = () => true;

/** Which rows have that word in a column, whatever its capitals; a word that was compared once is known. */
function rowsWith(cells: readonly RawCell[] | undefined, wanted: string): (row: number) => boolean {
  const [word, known] = [wanted.toLowerCase(), new Map<RawCell, boolean>()];
  return (row) => {
    const cell = cells?.[row];
    const before = known.get(cell);
    if (before !== undefined) return before;
    const isAlike = text(cell).toLowerCase() === word;
    known.set(cell, isAlike);
    return isAlike;
  };
}

export function sourceRows(source: Source, read: TabRead): SourceRows {
  const filter = source.only ? read.columns.get(source.only.column) : undefined;
  const ids = source.id === null ? undefined : read.columns.get(source.id)?.map((cell) => text(cell).trim());
  return {
    source,
    read,
    isIn: source.only ? rowsWith(filter, source.only.is) : everyRow,
    ids,
    known: new Map(),
  };
}

/** Months as a month table writes them: such as 202603, or 2026-03. */
const monthText = /^(\d{4})-?(0[1-9]|1[0-2])$/;
const firstOfMonth = (cell: RawCell): number | undefined => {
  const [, year, month] = monthText.exec(text(cell).trim()) ?? [];
  return year === undefined
    ? undefined
    : dayOfCell(`${year}-${month}-01`, { kind: 'text', pattern: 'YYYY/MM/*', sign: '-' });
};

/** How the cells of a date column are written. A number such as 202603 is a month, no day. */
export type Form = DateForm | { readonly kind: 'months'; readonly pattern: 'YYYYMM' | 'YYYY-MM*' };

export function formOf(cells: readonly RawCell[]): Form {
  const known = forms.get(cells);
  if (known) return known;
  const form = readForm(cells);
  forms.set(cells, form);
  return form;
}

/** A column is looked at by several lines and checks. */
const forms = new WeakMap<readonly RawCell[], Form>();

function readForm(cells: readonly RawCell[]): Form {
  let [filled, dashed] = [0, 0];
  for (const cell of cells) {
    if (cell === undefined || cell === '') continue;
    const written = text(cell).trim();
    if (!monthText.test(written)) return dateForm(cells);
    filled += 1;
    if (written.includes('-')) dashed += 1;
  }
  if (filled === 0) return dateForm(cells);
  // Five digits are a day of this century; six are not.
  return { kind: 'months', pattern: dashed === filled ? 'YYYY-MM*' : 'YYYYMM' };
}

/** As the CRM tab's conditions know it; blank for real dates, undefined where nothing can be counted. */
export function patternOf(form: Form): string | undefined {
  if (form.kind === 'dates' || form.kind === 'none') return '';
  if (form.kind === 'months') return form.pattern;
  return form.kind === 'text' ? form.pattern.replace(/\//g, form.sign) : undefined;
}

export const dayIn = (cell: RawCell, form: Form): number | undefined =>
  form.kind === 'months' ? firstOfMonth(cell) : dayOfCell(cell, form);

/** The moment of a cell: real dates keep their time of day. */
export const momentIn = (cell: RawCell, form: Form): number | undefined =>
  form.kind === 'dates' && typeof cell === 'number' ? cell : dayIn(cell, form);

/** A column of days of those rows that the filters want; undefined where the column is not there or cannot be read. */
export function daysOf(rows: SourceRows, header: string): Days | undefined {
  const cells = rows.read.columns.get(header);
  if (!cells) return undefined;
  const form = formOf(cells);
  if (patternOf(form) === undefined) return undefined;
  if (rows.isIn === everyRow) {
    const known = allDays.get(cells) ?? daysIn(cells, form, everyRow);
    allDays.set(cells, known);
    return known;
  }
  return daysIn(cells, form, rows.isIn);
}

/** Days of whole columns, which several lines and checks ask for. */
const allDays = new WeakMap<readonly RawCell[], Days>();

function daysIn(cells: readonly RawCell[], form: Form, isIn: SourceRows['isIn']): Days {
  if (form.kind === 'dates')
    return cells.map((cell, row) => (typeof cell === 'number' && isIn(row) ? Math.floor(cell) : undefined));
  const known = new Map<RawCell, number | undefined>();
  return cells.map((cell, row) => {
    if (!isIn(row)) return undefined;
    if (!known.has(cell)) known.set(cell, dayIn(cell, form));
    return known.get(cell);
  });
}

export type Days = readonly (number | undefined)[];

/** The days of a line: only those rows count that its own filter wants as well. */
export function daysOfLine(rows: SourceRows, { date, only }: Line): Days | undefined {
  const key = JSON.stringify([date, only]);
  if (!rows.known.has(key)) rows.known.set(key, readDays(rows, date, only));
  return rows.known.get(key);
}

function readDays(rows: SourceRows, date: string, only: Line['only']): Days | undefined {
  const days = daysOf(rows, date);
  if (!only || !days) return days;
  const filter = rows.read.columns.get(only.column);
  if (!filter) return undefined;
  const isWanted = rowsWith(filter, only.is);
  return days.map((day, row) => (day !== undefined && isWanted(row) ? day : undefined));
}

export const textsOf = (rows: SourceRows, header: string | null): readonly string[] | undefined =>
  header === null ? undefined : rows.read.columns.get(header)?.map(text);

/** The amounts of a column; text is none. */
export function amountsOf(rows: SourceRows, header: string): Days | undefined {
  const cells = rows.read.columns.get(header);
  if (!cells) return undefined;
  const known = amounts.get(cells) ?? cells.map((cell) => (typeof cell === 'number' ? cell : undefined));
  amounts.set(cells, known);
  return known;
}

/** Sums, sizes and channels all ask for them. */
const amounts = new WeakMap<readonly RawCell[], Days>();

/** Every header that a mapping asks of a source. */
export function headersOf(
  source: Source,
  lines: readonly Line[],
  more: readonly string[],
): readonly string[] {
  const { id, only, changed, lostOn, named, currency, business, stage, channel } = source;
  const ofLines = lines.flatMap(({ date, adds, only: filter }) => [date, adds, filter?.column]);
  const told = [id, only?.column, changed, lostOn, named, currency, business, stage, channel];
  const all = [...told, ...ofLines, ...more];
  return [...new Set(all.filter((header): header is string => typeof header === 'string'))];
}
