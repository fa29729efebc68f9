/** The columns in which a plan keeps its baseline: as it is now, as it was before the last update, as it was first. */
import type { Expected } from '../../../../forecast/forecast';
import type { Change } from '../../../deed';
import { type BaselineColumn, baselineColumns, stampRows } from '../places';
import type { FunnelCells } from './cells';

/** Means, lows and highs by month, and the stamp: the day it was made and the facts of `stampRows`. */
const columnsOf: Readonly<Record<Which, readonly (readonly [name: string, column: BaselineColumn])[]>> = {
  now: [
    ['baseline', 'mean'],
    ['baseline_low', 'low'],
    ['baseline_high', 'high'],
    ['baseline_stamp', 'mean'],
  ],
  before: [
    ['baseline_before', 'before'],
    ['baseline_before_low', 'beforeLow'],
    ['baseline_before_high', 'beforeHigh'],
    ['baseline_before_stamp', 'before'],
  ],
  first: [
    ['baseline_first', 'first'],
    ['baseline_first_stamp', 'first'],
  ],
};

type Which = 'now' | 'before' | 'first';

export const keptNames = Object.values(columnsOf).flatMap((columns) => columns.map(([name]) => name));

/** The columns of one baseline; null is blank. */
export type Kept = readonly (readonly (number | null)[])[];

/** Kept in the place of what was before where there had been no baseline: a stamp of no months read. */
export const nothing: Kept = [[], [], [], [null, null, 0, null, null]];
export const isNothing = (before: Kept) => before[3]![2] === 0;
export const isThere = (kept: Kept) => kept[0]!.some((value) => value !== null);

/** As near as a cell keeps a number. */
export const areSame = (one: Kept, other: Kept) =>
  one.every((column, index) => column.every((value, place) => isSame(value, other[index]?.[place] ?? null)));

const isSame = (one: number | null, other: number | null) =>
  one === null || other === null ? one === other : Math.abs(one - other) <= 1e-9 * Math.abs(one);

/** A month of which one number is missing is not known. */
export const monthsOf = ([means = [], lows = means, highs = means]: Kept): (Expected | null)[] =>
  means.map((mean, month) => {
    const [low, high] = [lows[month] ?? null, highs[month] ?? null];
    return mean === null || low === null || high === null ? null : { mean, low, high };
  });

export const keptIn = (cells: FunnelCells, which: Which): Kept =>
  columnsOf[which].map(([name]) => cells.down(name, rowsOf(cells, name)));

/** The changes that put a baseline into its columns; what it lacks is cleared. */
export const keeping = (cells: FunnelCells, which: Which, kept: Kept): Change[] =>
  columnsOf[which].flatMap(([name, column], index) =>
    rowsOf(cells, name).map((row, place) => ({
      name,
      row,
      column: baselineColumns[column],
      value: kept[index]?.[place] ?? null,
    })),
  );

const rowsOf = ({ monthKeys }: FunnelCells, name: string): readonly string[] =>
  name.endsWith('stamp')
    ? stampRows.map((row) => `baseline ${row}`)
    : monthKeys.map((_, index) => `baseline ${index + 1}`);
