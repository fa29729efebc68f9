/** The columns in which a plan keeps its baseline: as it is now, as it was before the last update, as it was first. */
import type { Expected } from '../forecast/forecast';
import { changesOf, numberedRows, numberIn } from './blocks';
import type { Cells } from './plan-cells';
import type { ValueRange } from './spreadsheet';

/** Means, lows and highs by month, and the stamp: the day it was made and the facts of `stampRows`. */
const columnsOf = {
  now: ['baseline', 'baseline_low', 'baseline_high', 'baseline_stamp'],
  before: ['baseline_before', 'baseline_before_low', 'baseline_before_high', 'baseline_before_stamp'],
  first: ['baseline_first', 'baseline_first_stamp'],
} as const;

type Which = keyof typeof columnsOf;

export const keptNames = [
  'baseline_months',
  'baseline_stamp_numbers',
  ...columnsOf.now,
  ...columnsOf.before,
  ...columnsOf.first,
] as const;

export type KeptCells = Cells<(typeof keptNames)[number]>;

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

export const keptIn = (cells: KeptCells, which: Which): Kept =>
  columnsOf[which].map((name) => {
    const { at, columns } = cells[name];
    return rowsOf(cells, name).map((row) => numberIn(at(row, columns[0]!)));
  });

/** The writes that put a baseline into its columns; what it lacks is cleared. */
export const keeping = (prefix: string, cells: KeptCells, which: Which, kept: Kept): ValueRange[] =>
  columnsOf[which].map((name, index) => {
    const column = cells[name].columns[0]!;
    const changes = rowsOf(cells, name).map((row, place) => ({
      row,
      column,
      value: kept[index]?.[place] ?? '',
    }));
    return changesOf(prefix + name, cells[name], changes);
  });

const rowsOf = (cells: KeptCells, name: (typeof columnsOf)[Which][number]) =>
  numberedRows(name.endsWith('stamp') ? cells.baseline_stamp_numbers : cells.baseline_months);
