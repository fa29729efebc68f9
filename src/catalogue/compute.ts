/** Works a call through cell by cell, in one pass. */
import type { Declaration, Result, Value } from '../metrics/declare';
import { Refusal, sentence } from '../metrics/refusal';
import { cellAt, isBlank, type Size } from './cells';
import type { MovingInput } from './inputs';

/** One result; throws a Refusal. No result is ever NaN or infinite. */
export function computeOnce(declaration: Declaration, values: readonly Value[]): Result {
  return finiteAll(declaration.compute(...values)) as Result;
}

/** The same for a function of a few numbers, which come in a list of their own: they are looked at where they stand. */
function computeFew(declaration: Declaration, values: readonly Value[]): Result {
  const result = declaration.compute(...values) as number[];
  for (let place = 0; place < result.length; place += 1) result[place] = finite(result[place]!);
  return result;
}

const finiteAll = (result: unknown): unknown =>
  Array.isArray(result) ? result.map(finiteAll) : typeof result === 'number' ? finite(result) : result;

function finite(result: number): number {
  if (!Number.isFinite(result)) throw new Refusal('the result', 'a number that a cell can hold', result);
  return result === 0 ? 0 : result; // no minus zero
}

/** A result for every cell that the ranges make together: '' where it is blank, the sentence led by # where it fails. */
export function computeEach(
  declaration: Declaration,
  fixed: readonly Value[],
  moving: readonly MovingInput[],
  size: Size,
): (Result | string)[][] {
  const resultAt = resultsOf(declaration, fixed, moving, computeOnce);
  const table: (Result | string)[][] = [];
  for (let row = 0; row < size.rows; row += 1) {
    const line: (Result | string)[] = [];
    for (let column = 0; column < size.columns; column += 1) line.push(resultAt(row, column));
    table.push(line);
  }
  return table;
}

/**
 * The same for a column of rows with a few numbers for each, such as a low and a high one: they are the cells of their
 * row, and nothing is laid out again. For many rows that takes longer than many a result.
 */
export function computeRows(
  declaration: Declaration,
  fixed: readonly Value[],
  moving: readonly MovingInput[],
  { rows, columns }: Size,
): (number | string)[][] {
  const resultAt = resultsOf(declaration, fixed, moving, computeFew);
  const others = new Array<string>(columns - 1).fill('');
  const table: (number | string)[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const result = resultAt(row, 0);
    table.push(typeof result === 'string' ? [result, ...others] : (result as number[]));
  }
  return table;
}

type Compute = (declaration: Declaration, values: readonly Value[]) => Result;

function resultsOf(
  declaration: Declaration,
  fixed: readonly Value[],
  moving: readonly MovingInput[],
  compute: Compute,
): (row: number, column: number) => Result | string {
  const values = [...fixed];
  const down = whatTells(moving.filter(({ grid }) => grid.rows > 1));
  const across = whatTells(moving.filter(({ grid }) => grid.rows === 1));
  return (row, column) => {
    if (isBlankAt(down, row, column) || isBlankAt(across, row, column) || isBeforeStart(moving, row, column))
      return '';
    try {
      for (const { read, grid, index, lag } of moving) {
        values[index] = read(cellAt(grid, row - lag.rows, column - lag.columns)) as Value;
      }
      return compute(declaration, values);
    } catch (error) {
      if (error instanceof Refusal) return `#${sentence(declaration.name, error)}`;
      throw error;
    }
  };
}

/** What a lag moved stands in another row, so it does not tell whether this row is blank, unless it is alone. */
function whatTells(moving: readonly MovingInput[]): readonly MovingInput[] {
  const inPlace = moving.filter(({ lag }) => lag.rows === 0 && lag.columns === 0);
  return inPlace.length > 0 ? inPlace : moving;
}

function isBlankAt(inputs: readonly MovingInput[], row: number, column: number): boolean {
  for (const { grid, lag } of inputs) {
    if (!isBlank(cellAt(grid, row - lag.rows, column - lag.columns))) return false;
  }
  return inputs.length > 0;
}

function isBeforeStart(inputs: readonly MovingInput[], row: number, column: number): boolean {
  for (const { lag } of inputs) if (row < lag.rows || column < lag.columns) return true;
  return false;
}
