/** Cells in, cells out: how Sheets calls a function of the catalogue. */
import type { Declaration, Result } from '../metrics/declare';
import { Refusal, sentence } from '../metrics/refusal';
import { catalogue } from './catalogue';
import { blankGrid, isBlankGrid, isSingle, type Size } from './cells';
import { computeEach, computeOnce, computeRows } from './compute';
import { noZone, type OpenZone, withDays } from './days';
import { fixedValues, type Input, movingInputs, readInputs } from './inputs';
import { type Direction, directionOfCells, directionOfLists, layOutLists, stretch } from './shape';

export type Cell = number | string;

/**
 * Calls a function by its name with what Sheets hands over. With single cells it gives one value (or the list of a
 * function that gives lists) and throws its error. With ranges it gives a range: blank where the row is blank, and an
 * error as text led by # in its own cell, so that every good row still computes.
 * @param openZone asked for the zone of the file where dates are among the cells
 */
export function callFunction(
  name: string,
  args: ArrayLike<unknown>,
  openZone: OpenZone = noZone,
): Cell | Cell[][] {
  const declaration = catalogue.find((declared) => declared.name === name);
  if (!declaration) throw new Error(`There is no function named ${name}`);
  try {
    return call(declaration, withDays(args, openZone));
  } catch (error) {
    throw error instanceof Refusal ? new Error(sentence(name, error)) : error;
  }
}

function call(declaration: Declaration, args: ArrayLike<unknown>): Cell | Cell[][] {
  const inputs = readInputs(declaration, args);
  const each = inputs.filter(({ argument }) => argument.shape === 'each');
  const size = stretch(each);
  if (isLeftBlank(inputs, args)) return isSingle(size) ? '' : blankGrid(size);

  const direction = directionOfResult(declaration, inputs, each, size);
  const values = fixedValues(inputs);
  const moving = movingInputs(inputs, values, size);
  if (isSingle(size)) return layOutOne(declaration, computeOnce(declaration, values), direction);

  const { shape } = declaration.returns;
  if (size.columns === 1 && shape && 'cells' in shape)
    return computeRows(declaration, values, moving, { rows: size.rows, columns: shape.cells.length });
  const results = computeEach(declaration, values, moving, size);
  return direction ? layOutLists(results.flat(1) as Line[], direction) : (results as Cell[][]);
}

type Line = Cell | readonly Cell[];

function layOutOne({ returns }: Declaration, result: Result, direction?: Direction): Cell | Cell[][] {
  if (typeof result === 'number') return result;
  const { shape } = returns;
  if (shape && 'rows' in shape) return result as Cell[][];
  if (shape && 'table' in shape) {
    return [headOf(shape, result[0] as Cell[] | undefined), ...(result as Cell[][])];
  }
  const lists = Array.isArray(result[0]) ? (result as Cell[][]) : [result as Cell[]];
  return layOutLists<Cell>(lists, direction!);
}

type TableShape = Extract<Declaration['returns']['shape'], { table: unknown }>;

function headOf({ table, series }: TableShape, row: readonly Cell[] = []): string[] {
  const head = table.map(({ name }) => name);
  const further = series ? row.slice(head.length).map((_, index) => `${series.name}_${index}`) : [];
  return [...head, ...further];
}

/** A row that nobody has filled in yet is no mistake. An argument that was left out altogether is one. */
const isLeftBlank = (inputs: readonly Input[], args: ArrayLike<unknown>) =>
  inputs.every(
    ({ argument, grid }, index) => argument.optional || (args[index] !== undefined && isBlankGrid(grid)),
  );

/** Which way lists run; undefined where a result is one number, or rows of their own. */
function directionOfResult(
  { returns: { shape } }: Declaration,
  inputs: readonly Input[],
  each: readonly Input[],
  size: Size,
): Direction | undefined {
  if (!shape || 'table' in shape || 'rows' in shape) return undefined;
  if ('cells' in shape) return directionOfCells(each, size);
  const list = inputs.find(({ argument }) => argument.name === shape.along)!;
  return directionOfLists(list, each, size);
}
