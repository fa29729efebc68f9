/** What a list comes to: its rows by column, and what there is to say about a cell or a sum. */
import type { Field, ListColumn, Remark } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { writeExact, writePercent } from '../numbers/write';
import { type Cells, columnKinds, listRows, listText } from './list-entry';
import { error, type FieldReading, readAmount, type Typing } from './read-amount';

export const listControl = (fieldId: string, row: number, column: string) => `${fieldId}-${row}-${column}`;
export const sumControl = (fieldId: string, column: string) => `${fieldId}-sum-${column}`;

/** What comes along unseen makes no row. */
const isBlank = (cells: Cells, columns: readonly ListColumn[]) =>
  columns.every(({ kind }, index) => kind === 'kept' || !cells[index]?.trim());

/** Shares typed with one or two decimals are allowed not to meet 100 % to the last digit. */
const enough = 0.0011;

export function readList(field: Field, entry: string, typing: Typing): FieldReading {
  const columns = field.columns ?? [];
  const remarks: Record<string, Remark> = {};
  const rows = listRows(entry, columns).flatMap((cells, row) => {
    if (isBlank(cells, columns)) return [];
    const values = columns.map((column, index) => {
      const { value, remark } = readCell(column, cells[index] ?? '', typing);
      if (remark) remarks[listControl(field.id, row, column.id)] = remark;
      return [column.id, value] as const;
    });
    return [Object.fromEntries(values.filter(([, value]) => value !== undefined))];
  });
  for (const column of columns) {
    const remark = column.sums ? notWhole(column, columns, entry, typing) : undefined;
    if (remark) remarks[sumControl(field.id, column.id)] = remark;
  }
  const isWrong = Object.values(remarks).some(({ kind }) => kind === 'error');
  return { value: isWrong || rows.length === 0 ? undefined : rows, remarks };
}

function readCell(
  { kind, required, bounds, most }: ListColumn,
  typed: string,
  typing: Typing,
): { readonly value?: unknown; readonly remark?: Remark | undefined } {
  const text = typed.trim();
  if (!text) return required ? { remark: error(required) } : {};
  const number = columnKinds[kind];
  if (number) return readAmount(text, number, typing, bounds);
  if (kind === 'kept') return { value: Number(text) };
  if (most && text.length > most)
    return { remark: error(fillText(typing.words.number.textLong, { most: String(most) })) };
  return { value: text };
}

const sharesOf = (index: number, rows: readonly Cells[], typing: Typing) =>
  rows.map((cells) => readAmount(cells[index] ?? '', 'percent', typing).value);

const sum = (values: readonly (number | undefined)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The sum of a column of shares; undefined while none is typed. */
export function sumOf(columns: readonly ListColumn[], id: string, entry: string, typing: Typing) {
  const index = columns.findIndex((column) => column.id === id);
  const shares = sharesOf(index, listRows(entry, columns), typing);
  return shares.every((share) => share === undefined) ? undefined : sum(shares);
}

/** While all are blank nothing is said: shares can be typed in the sheet. */
function notWhole(
  column: ListColumn,
  columns: readonly ListColumn[],
  entry: string,
  typing: Typing,
): Remark | undefined {
  const total = sumOf(columns, column.id, entry, typing);
  if (total === undefined || Math.abs(total - 1) <= enough) return undefined;
  const text = fillText(column.sums!, { total: `${writePercent(Number(total.toFixed(4)), typing.marks)}%` });
  const use = {
    label: typing.words.shares.shareOut,
    text: sharedOutIn(columns, column.id, entry, typing),
  };
  return { kind: 'error', text, use };
}

/** The list with the rest of a column given to its blank rows in equal parts; where none is blank, all are rescaled. */
function sharedOutIn(columns: readonly ListColumn[], id: string, entry: string, typing: Typing): string {
  const index = columns.findIndex((column) => column.id === id);
  const rows = listRows(entry, columns).filter((cells) => !isBlank(cells, columns));
  const shares = sharesOf(index, rows, typing);
  const total = sum(shares);
  const blank = shares.filter((share) => share === undefined).length;
  const whole = (share: number | undefined) =>
    blank > 0 && total < 1
      ? (share ?? (1 - total) / blank)
      : total > 0
        ? (share ?? 0) / total
        : 1 / rows.length;
  const inTenths = shares.map((share) => Math.round(whole(share) * 1000) / 1000);
  // What rounding leaves over goes to the first.
  const first = inTenths[0]! + 1 - sum(inTenths);
  return listText(
    rows.map((cells, row) =>
      cells.map((text, at) =>
        at === index
          ? writePercent(Number((row === 0 ? first : inTenths[row]!).toFixed(4)), typing.marks)
          : text,
      ),
    ),
  );
}

/** The list with its numbers in the locale's form. */
export function listEcho(columns: readonly ListColumn[], entry: string, typing: Typing): string {
  return listText(
    listRows(entry, columns).map((cells) =>
      cells.map((text, index) => {
        const kind = columnKinds[columns[index]!.kind];
        const value = kind && readAmount(text, kind, typing).value;
        if (value === undefined) return text;
        return kind === 'percent' ? writePercent(value, typing.marks) : writeExact(value, typing.marks);
      }),
    ),
  );
}
