/** The arguments of one call, checked as far as they are the same for every cell of the result. */
import type { Argument, Declaration, NumberArgument, Value } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { asList, cellAt, type Grid, isBlank, isSingle, type Size, toGrid } from './cells';
import { checkCell, checkNumber } from './check';
import { readHistory } from './history';
import { lagSteps, noLag, type Steps } from './shape';

export type Input = { readonly argument: Argument; readonly grid: Grid };

/** An argument that differs from cell to cell. */
export type MovingInput = Input & { readonly index: number; readonly lag: Steps };

export const readInputs = (declaration: Declaration, args: readonly unknown[]): Input[] =>
  declaration.arguments.map((argument, index) => ({ argument, grid: toGrid(args[index]) }));

/** One value for each argument; those that move from cell to cell are undefined until then. */
export const fixedValues = (inputs: readonly Input[]): Value[] =>
  inputs.map(({ argument, grid }) => {
    if (argument.shape === 'history') return readHistory(argument, grid);
    if (argument.shape === 'list') return readList(argument, grid);
    return isSingle(grid) ? checkCell(argument, cellAt(grid, 0, 0)) : undefined;
  });

export function movingInputs(inputs: readonly Input[], values: readonly Value[], size: Size): MovingInput[] {
  const moving: MovingInput[] = [];
  inputs.forEach((input, index) => {
    const lag = lagOf(input.argument.name, inputs, values, size);
    if (input.argument.shape === 'each' && !isSingle(input.grid)) moving.push({ ...input, index, lag });
  });
  return moving;
}

function lagOf(name: string, inputs: readonly Input[], values: readonly Value[], size: Size): Steps {
  const index = inputs.findIndex(({ argument }) => 'delays' in argument && argument.delays === name);
  if (index < 0) return noLag;
  const { argument, grid } = inputs[index]!;
  if (!isSingle(grid)) throw new Refusal(argument.name, 'one number', grid.cells);
  return lagSteps(argument as NumberArgument, values[index] as number, size);
}

/** One row or one column as numbers. Blanks at its end are dropped, so that B2:B works; a blank inside is a mistake. */
function readList(argument: NumberArgument, grid: Grid): readonly number[] | undefined {
  const cells = asList(grid);
  if (!cells) throw new Refusal(argument.name, 'one row or one column', grid.cells);
  let length = cells.length;
  while (length > 0 && isBlank(cells[length - 1])) length -= 1;
  if (length === 0 && argument.optional) return undefined;
  if (length <= 1) return [checkNumber(argument, cells[0])];
  return cells.slice(0, length).map((cell, index) => checkNumber(argument, cell, index + 1));
}
