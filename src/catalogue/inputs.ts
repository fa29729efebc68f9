/** The arguments of one call, checked as far as they are the same for every cell of the result. */
import type { Argument, Declaration, NumberArgument, Value } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { cellAt, type Grid, isSingle, type Size, toGrid } from './cells';
import { cellReader, checkCell } from './check';
import { readHistory } from './history';
import { countRows, readList, readRows } from './lists';
import { lagSteps, noLag, type Steps } from './shape';

export type Input = { readonly argument: Argument; readonly grid: Grid };

/** An argument that differs from cell to cell. */
export type MovingInput = Input & {
  readonly index: number;
  readonly lag: Steps;
  readonly read: (cell: unknown) => unknown;
};

export const readInputs = (declaration: Declaration, args: ArrayLike<unknown>): Input[] =>
  declaration.arguments.map((argument, index) => ({ argument, grid: toGrid(args[index]) }));

/** One value for each argument; those that move from cell to cell are undefined until then. */
export function fixedValues(inputs: readonly Input[]): Value[] {
  const length = countRows(inputs.filter(({ argument }) => argument.shape === 'rows'));
  return inputs.map((input) => {
    const { argument, grid } = input;
    if (argument.shape === 'history') return readHistory(argument as NumberArgument, grid);
    if (argument.shape === 'list') return readList(input);
    if (argument.shape === 'rows') return readRows(input, length);
    if (isSingle(grid)) return checkCell(argument, cellAt(grid, 0, 0)) as Value;
    if (argument.shape === 'one') throw new Refusal(argument.name, 'one cell', grid.cells);
    return undefined;
  });
}

export function movingInputs(inputs: readonly Input[], values: readonly Value[], size: Size): MovingInput[] {
  const moving: MovingInput[] = [];
  inputs.forEach((input, index) => {
    const lag = lagOf(input.argument.name, inputs, values, size);
    if (input.argument.shape === 'each' && !isSingle(input.grid))
      moving.push({ ...input, index, lag, read: cellReader(input.argument) });
  });
  return moving;
}

function lagOf(name: string, inputs: readonly Input[], values: readonly Value[], size: Size): Steps {
  const index = inputs.findIndex(({ argument }) => 'delays' in argument && argument.delays === name);
  if (index < 0) return noLag;
  return lagSteps(inputs[index]!.argument as NumberArgument, values[index] as number, size);
}
