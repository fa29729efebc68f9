/** Layouts of pivot tables, turned into one month a line: years above their months, years down and months across. */
import { monthOfName } from './month-names';
import { totalLabel } from './words-of-lists';
import { findDate } from './written-date';

/** A line, counted from 1 as it stands in the box, with what it says. */
export type Row = { readonly line: number; readonly text: string };

type Cells = { readonly line: number; readonly cells: readonly string[] };

const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);
const monthIn = (text: string): number | undefined =>
  /^\p{L}+\.?$/u.test(text) ? monthOfName(text.replace('.', '')) : undefined;

const isTitle = (text: string) => isYear(text) || monthIn(text) !== undefined;

const monthsOfYear = 12;

/** One row for each month of a pivot table; undefined where the lines are none. */
export function unpivoted(lines: readonly Row[]): readonly Row[] | undefined {
  const rows = lines
    .map(({ line, text }) => ({ line, cells: text.split(/[\t;]/).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  return inTwoRows(rows) ?? across(rows) ?? yearsOfTwelve(rows) ?? below(rows);
}

/** Three months and more in one row, and one number below each. */
function inTwoRows(rows: readonly Cells[]): readonly Row[] | undefined {
  const [head, body, more] = rows;
  if (!head || !body || more) return undefined;
  const isLabelled = findDate(head.cells[0]!) === undefined;
  const [dates, values] = isLabelled ? [head.cells.slice(1), body.cells.slice(1)] : [head.cells, body.cells];
  const months = dates.filter((date) => totalLabel(date) === undefined);
  if (months.length < 3 || values.length > dates.length) return undefined;
  if (isYear(body.cells[0]!) || !months.every((month) => findDate(month)?.rest === '')) return undefined;
  return dates.flatMap((date, place) =>
    totalLabel(date) === undefined ? [{ line: body.line, text: `${date}\t${values[place] ?? ''}` }] : [],
  );
}

const rowOf = (line: number, year: string, month: number, value: string): Row => ({
  line,
  text: `${year}-${String(month).padStart(2, '0')}\t${value}`,
});

/** A head of months over rows of years, or of years over rows of months. */
function across([head, ...rows]: readonly Cells[]): readonly Row[] | undefined {
  if (!head || rows.length === 0) return undefined;
  // A blank corner is lost where the text begins with it.
  const isCut = head.cells.length < Math.max(...rows.map(({ cells }) => cells.length));
  const [corner = '', ...titles] = isCut && isTitle(head.cells[0]!) ? ['', ...head.cells] : head.cells;
  if (titles.length === 0) return undefined;
  const named = rows.filter(({ cells }) => totalLabel(cells[0]!) === undefined);
  const labels = named.map(({ cells }) => cells[0]!);
  const columns = titles.filter((title) => title !== '' && totalLabel(title) === undefined);
  if (/\d/.test(corner) || columns.length === 0 || labels.length === 0) return undefined;
  const monthsAcross = columns.length > 2 && columns.every(monthIn) && labels.every(isYear);
  const yearsAcross = columns.every(isYear) && labels.length > 2 && labels.every(monthIn);
  if (!monthsAcross && !yearsAcross) return undefined;
  const read = named.flatMap(({ line, cells }) =>
    titles.flatMap((title, place) => {
      const [year, month] = monthsAcross ? [cells[0]!, monthIn(title)] : [title, monthIn(cells[0]!)];
      return month !== undefined && isYear(year) ? [rowOf(line, year, month, cells[place + 1] ?? '')] : [];
    }),
  );
  return monthsAcross ? read : [...read].sort((one, other) => (one.text < other.text ? -1 : 1));
}

/** Rows of a year and its twelve months, which need no head. */
function yearsOfTwelve(rows: readonly Cells[]): readonly Row[] | undefined {
  const isWhole = ({ cells: [year = '', ...values] }: Cells) =>
    isYear(year) &&
    values.length === monthsOfYear &&
    values.every((value) => value === '' || /\d/.test(value));
  if (rows.length === 0 || !rows.every(isWhole)) return undefined;
  return rows.flatMap(({ line, cells: [year = '', ...values] }) =>
    values.map((value, month) => rowOf(line, year, month + 1, value)),
  );
}

const nameFirst = /^(\p{L}{3,9})\.?(?:[\s:,|]+(.*))?$/u;

/** A year in a line of its own, perhaps with its sum, above its months. */
function below(rows: readonly Cells[]): readonly Row[] | undefined {
  const read: Row[] = [];
  let year = '';
  let isOpen = false;
  for (const { line, cells } of rows) {
    const [first = ''] = cells;
    if (isYear(first) && cells.slice(1).filter(Boolean).length <= 1) {
      if (isOpen) return undefined;
      [year, isOpen] = [first, true];
      continue;
    }
    if (totalLabel(first) !== undefined || (year === '' && !/\d/.test(cells.join('')))) continue;
    if (cells.filter(Boolean).length > 2) return undefined;
    const [, name = '', value = ''] = nameFirst.exec(cells.filter(Boolean).join(' ')) ?? [];
    const month = monthOfName(name);
    if (year === '' || month === undefined) return undefined;
    isOpen = false;
    read.push(rowOf(line, year, month, value));
  }
  return isOpen || read.length === 0 ? undefined : read;
}
