/** What Sheets hands to a custom function: one cell, or a range as rows of cells. Here both become a grid. */

export type Size = { readonly rows: number; readonly columns: number };

export type Grid = Size & { readonly cells: readonly (readonly unknown[])[] };

/** A single cell and a range of one cell are the same to Sheets, and so they are here. A bare list is a column. */
export function toGrid(input: unknown): Grid {
  if (!Array.isArray(input)) return { rows: 1, columns: 1, cells: [[input]] };
  if (input.length === 0) return { rows: 1, columns: 1, cells: [['']] };
  const cells = Array.isArray(input[0]) ? input : input.map((value) => [value]);
  return { rows: cells.length, columns: Math.max(1, cells[0].length), cells };
}

/** A cell with nothing in it. An argument that was left out altogether is undefined and no blank cell. */
export const isBlank = (cell: unknown) => cell === '' || cell === null || cell === undefined;

export const isSingle = ({ rows, columns }: Size) => rows === 1 && columns === 1;

/** The cell that stands at a place of the result: a single row, column or cell stretches over the others. */
export function cellAt(grid: Grid, row: number, column: number): unknown {
  return grid.cells[grid.rows === 1 ? 0 : row]?.[grid.columns === 1 ? 0 : column];
}

/** The cells of one row or one column in order, or undefined where the range is neither. */
export function asList(grid: Grid): readonly unknown[] | undefined {
  if (grid.rows === 1) return grid.cells[0]!;
  return grid.columns === 1 ? grid.cells.map((row) => row[0]) : undefined;
}

export const isBlankGrid = ({ cells }: Grid) => cells.every((row) => row.every(isBlank));

export const blankGrid = ({ rows, columns }: Size): string[][] =>
  Array.from({ length: rows }, () => new Array<string>(columns).fill(''));
