/** Cells in, cells out: how Sheets calls a function of the catalogue. */
import type { Declaration, Result } from '../metrics/declare';
import { Refusal, sentence } from '../metrics/refusal';
import { catalogue } from './catalogue';
import { blankGrid, isBlankGrid, isSingle, type Size } from './cells';
import { computeEach, computeOnce } from './compute';
import { fixedValues, type Input, movingInputs, readInputs } from './inputs';
import { type Direction, directionOfLists, layOutLists, stretch } from './shape';

export type Cell = number | string;

/**
 * Calls a function by its name with what Sheets hands over. With single cells it gives one value (or the list of a
 * function that gives lists) and throws its error. With ranges it gives a range: blank where the row is blank, and an
 * error as text led by # in its own cell, so that every good row still computes.
 */
export function callFunction(name: string, args: readonly unknown[]): Cell | Cell[][] {
  const declaration = catalogue.find((declared) => declared.name === name);
  if (!declaration) throw new Error(`There is no function named ${name}`);
  try {
    return call(declaration, args);
  } catch (error) {
    throw error instanceof Refusal ? new Error(sentence(name, error)) : error;
  }
}

function call(declaration: Declaration, args: readonly unknown[]): Cell | Cell[][] {
  const inputs = readInputs(declaration, args);
  const each = inputs.filter(({ argument }) => argument.shape === 'each');
  const size = stretch(each);
  if (isLeftBlank(inputs, args)) return isSingle(size) ? '' : blankGrid(size);

  if (declaration.returns.shape === 'table') return tableOf(declaration, inputs, each);
  const direction = directionOfResult(declaration, inputs, each, size);
  const values = fixedValues(inputs);
  const moving = movingInputs(inputs, values, size);
  const results: (Result | string)[][] = isSingle(size)
    ? [[computeOnce(declaration, values)]]
    : computeEach(declaration, values, moving, size);

  if (direction) return layOutLists<Cell>(results.flat(1) as Cell[], direction);
  return isSingle(size) ? (results[0]![0] as Cell) : (results as Cell[][]);
}

/** A table has a shape of its own, so nothing beside it may be a range. */
function tableOf(declaration: Declaration, inputs: readonly Input[], each: readonly Input[]): Cell[][] {
  const range = each.find(({ grid }) => !isSingle(grid));
  if (range) throw new Refusal(range.argument.name, 'one cell', range.grid.cells);
  return computeOnce(declaration, fixedValues(inputs)) as Cell[][];
}

/** A row that nobody has filled in yet is no mistake. An argument that was left out altogether is one. */
const isLeftBlank = (inputs: readonly Input[], args: readonly unknown[]) =>
  inputs.every(
    ({ argument, grid }, index) => argument.optional || (args[index] !== undefined && isBlankGrid(grid)),
  );

function directionOfResult(
  { returns }: Declaration,
  inputs: readonly Input[],
  each: readonly Input[],
  size: Size,
): Direction | undefined {
  if (typeof returns.shape === 'string') return undefined;
  const { along } = returns.shape;
  return directionOfLists(inputs.find(({ argument }) => argument.name === along)!, each, size);
}
