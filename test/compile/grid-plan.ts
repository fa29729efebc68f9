/** Plans of numbered rows and columns, for tests that only care about what stands in the cells. */
import { cell, range } from '../../src/plan/formula';
import type { Cell, CellRef, Formula, Plan, Tab } from '../../src/plan/plan';

const tracks = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ key: `${letter}${index}` }));

/** The cell of a row and a column, both counted from 0. */
export const at = (row: number, column: number, tab = 'main'): CellRef => cell(tab, `r${row}`, `c${column}`);

export const block = (row: number, column: number, rows: number, columns: number, tab = 'main') =>
  range(at(row, column, tab), at(row + rows - 1, column + columns - 1, tab));

export const gridTab = (key: string, size: number, rest: Partial<Tab> = {}): Tab => ({
  key,
  title: `Tab ${key}`,
  color: '#2563A8',
  rows: tracks('r', size),
  columns: tracks('c', size),
  cells: [],
  ...rest,
});

export const gridPlan = (main: Partial<Tab>, rest: Partial<Plan> = {}, size = 12): Plan => ({
  template: 'grid',
  currency: 'USD',
  modules: {},
  name: 'Grid',
  language: 'en',
  styles: {},
  tabs: [gridTab('main', size, main), gridTab('other', size)],
  names: [],
  options: {},
  ...rest,
});

/** A plan with one formula, in the cell that is given or in the second of the second row. */
export const planWith = (formula: Formula, where = at(1, 1)): Plan =>
  gridPlan({ cells: [{ at: where, formula }] });

export const cellsOf = (
  formulaAt: (row: number, column: number) => Formula,
  area: ReturnType<typeof rowsBy>,
): Cell[] => area.map(([row, column]) => ({ at: at(row, column), formula: formulaAt(row, column) }));

/** All places of a block, row by row. */
export const rowsBy = (
  firstRow: number,
  firstColumn: number,
  rows: number,
  columns: number,
): [number, number][] =>
  Array.from({ length: rows * columns }, (_, index) => [
    firstRow + Math.floor(index / columns),
    firstColumn + (index % columns),
  ]);
