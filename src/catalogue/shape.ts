/** How the ranges of one call meet, and which way a list of results runs. */
import type { NumberArgument } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { type Grid, isSingle, type Size } from './cells';

type Ranged = { readonly argument: { readonly name: string }; readonly grid: Grid };

/** The size that ranges make together, stretching single rows, columns and cells. What does not fit names both. */
export const stretch = (inputs: readonly Ranged[]): Size => ({
  rows: longest(inputs, 'rows'),
  columns: longest(inputs, 'columns'),
});

function longest(inputs: readonly Ranged[], side: 'rows' | 'columns'): number {
  const [first, ...others] = inputs.filter(({ grid }) => grid[side] > 1);
  const misfit = others.find(({ grid }) => grid[side] !== first?.grid[side]);
  if (first && misfit) {
    const rule = `as long as ${first.argument.name} (${first.grid[side]} ${side})`;
    throw new Refusal(misfit.argument.name, rule, misfit.grid.cells);
  }
  return first ? first.grid[side] : 1;
}

export type Direction = 'down' | 'across';

/** Which way lists of results run: across the ranges of the other arguments, or else as their own list runs. */
export function directionOfLists(list: Ranged, others: readonly Ranged[], size: Size): Direction {
  const listRuns = list.grid.columns > 1 ? 'across' : 'down';
  if (isSingle(size)) return listRuns;
  const free = size.rows === 1 ? 'down' : size.columns === 1 ? 'across' : undefined;
  if (free && (free === listRuns || isSingle(list.grid))) return free;
  const side = listRuns === 'down' ? 'rows' : 'columns';
  const inTheWay = others.find(({ grid }) => grid[side] > 1)!;
  const [wanted, is] = listRuns === 'down' ? ['one row', 'column'] : ['one column', 'row'];
  throw new Refusal(
    inTheWay.argument.name,
    `${wanted} while ${list.argument.name} is a ${is}`,
    inTheWay.grid.cells,
  );
}

/** Which way the few cells of one result run: beside a column of inputs, below a row of them. */
export function directionOfCells(inputs: readonly Ranged[], { rows, columns }: Size): Direction {
  if (columns === 1) return 'across';
  if (rows === 1) return 'down';
  const table = inputs.find(({ grid }) => grid.columns > 1)!;
  throw new Refusal(table.argument.name, 'one row or one column', table.grid.cells);
}

/** Lays lists side by side, each in its own column or row. What is no list stands in the first cell of its line. */
export function layOutLists<Cell>(
  lines: readonly (Cell | readonly Cell[])[],
  direction: Direction,
): (Cell | '')[][] {
  const length = lines.reduce((most, line) => Math.max(most, Array.isArray(line) ? line.length : 1), 1);
  const cell = (line: Cell | readonly Cell[], index: number) =>
    Array.isArray(line) ? (line[index] ?? '') : index === 0 ? (line as Cell) : '';
  const places = Array.from({ length }, (_, index) => index);
  return direction === 'across'
    ? lines.map((line) => places.map((index) => cell(line, index)))
    : places.map((index) => lines.map((line) => cell(line, index)));
}

export type Steps = { readonly rows: number; readonly columns: number };

export const noLag: Steps = { rows: 0, columns: 0 };

/** How far a lag moves an argument: down where the result has rows, else across. */
export function lagSteps(lag: NumberArgument, periods: number, size: Size): Steps {
  if (periods > 0 && isSingle(size)) {
    const hint = `A lag needs ${lag.delays} as a range in time order`;
    throw new Refusal(lag.name, '0 for single numbers', periods, hint);
  }
  return size.rows > 1 ? { rows: periods, columns: 0 } : { rows: 0, columns: periods };
}
