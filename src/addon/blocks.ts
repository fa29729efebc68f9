/** The cells of a named range, each found by the row and column of its tab, so that inserted ones do no harm. */
import { areaOf } from '../compile/address';
import { Failure } from './faults';
import type { ValueRange } from './spreadsheet';

export type Block = {
  /** Undefined outside of the range and where a cell is blank. */
  readonly at: (row: number, column: number) => unknown;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
};

/** @throws Failure `broken` where Google does not say which cells it has read */
export function blockOf({ range = '', values = [] }: ValueRange): Block {
  const area = areaOf(range);
  if (!area) throw new Failure('broken', `Google read “${range}”, which is no range of cells.`);
  const counted = (from: number, length: number) => Array.from({ length }, (_, index) => from + index);
  return {
    at: (row, column) => values[row - area.row]?.[column - area.column],
    rows: counted(area.row, area.rows),
    columns: counted(area.column, area.columns),
  };
}

/** The first cell: what a named range of one cell holds. */
export const single = ({ at, rows, columns }: Block): unknown => at(rows[0]!, columns[0]!);

export const numberIn = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** The columns of months 1, 2, … in a row of month numbers; columns of people's own hold none. */
export const monthColumns = ({ at, rows, columns }: Block): number[] =>
  inOrder(columns, (column) => at(rows[0]!, column));

/** The rows of numbers 1, 2, … that stand below each other. */
export const numberedRows = ({ at, rows, columns }: Block): number[] =>
  inOrder(rows, (row) => at(row, columns[0]!));

function inOrder(places: readonly number[], numberAt: (place: number) => unknown): number[] {
  const found: number[] = [];
  for (const place of places) if (numberAt(place) === found.length + 1) found.push(place);
  return found;
}

/** What a row of the block holds in these columns. */
export const across = (block: Block, columns: readonly number[], row = block.rows[0]!): (number | null)[] =>
  columns.map((column) => numberIn(block.at(row, column)));

export type Change = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
};

/** A write of some cells of a range by its name: every other cell is null, which Google leaves as it is. */
export function changesOf(name: string, block: Block, changes: readonly Change[]): ValueRange {
  const values = block.rows.map((row) =>
    block.columns.map((column) => {
      const change = changes.find((one) => one.row === row && one.column === column);
      return change ? change.value : null;
    }),
  );
  return { range: name, values };
}
