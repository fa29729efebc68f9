/** Arguments that are taken as a whole: lists without gaps, and raw rows that run side by side. */
import type { Argument, Value } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { asList, type Grid, isBlank, isSingle } from './cells';
import { checkCell, checkRow } from './check';

type Ranged = { readonly argument: Argument; readonly grid: Grid };

/** One row or one column. Blanks at its end are dropped, so that B2:B works; a blank inside is a mistake. */
export function readList({ argument, grid }: Ranged): Value {
  const cells = cellsInLine(argument, grid);
  const length = filled(cells);
  if (length === 0 && argument.optional) return undefined;
  if (length <= 1) return [checkCell(argument, cells[0])] as Value;
  return cells.slice(0, length).map((cell, index) => checkCell(argument, cell, index + 1)) as Value;
}

/** How many raw rows there are: the rows at the end that are blank in every one of these ranges are none. */
export function countRows(inputs: readonly Ranged[]): number {
  const [first, ...others] = inputs.filter((input) => !isLeftOut(input));
  if (!first) return 0;
  const whole = cellsInLine(first.argument, first.grid);
  return others.reduce((most, { argument, grid }) => {
    const cells = cellsInLine(argument, grid);
    if (cells.length !== whole.length) {
      const rule = `as long as ${first.argument.name} (${whole.length} cells)`;
      throw new Refusal(argument.name, rule, grid.cells);
    }
    return Math.max(most, filled(cells));
  }, filled(whole));
}

/** One value for each raw row. */
export function readRows(input: Ranged, length: number): Value {
  if (isLeftOut(input)) return undefined;
  const { argument, grid } = input;
  const cells = cellsInLine(argument, grid).slice(0, length);
  return cells.map((cell, index) => checkRow(argument, cell, index + 1)) as Value;
}

/** Optional and nothing in its one cell. What is not optional is refused when it was not given at all. */
function isLeftOut({ argument, grid }: Ranged): boolean {
  const cell = isSingle(grid) ? grid.cells[0]![0] : grid;
  if (cell === undefined && !argument.optional)
    throw new Refusal(argument.name, 'one row or one column', cell);
  return argument.optional === true && isBlank(cell);
}

function cellsInLine(argument: Argument, grid: Grid): readonly unknown[] {
  const cells = asList(grid);
  if (!cells) throw new Refusal(argument.name, 'one row or one column', grid.cells);
  return cells;
}

function filled(cells: readonly unknown[]): number {
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  return length;
}
