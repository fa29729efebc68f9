/** The tab of a copy for the board: its places, and what two copies are compared by. */
import { cell, range } from '../../formula';
import type { Shown } from '../../module';
import type { CellRange, CellRef } from '../../plan';
import { column } from '../page/frame';

export const tab = 'board';

/** On the copy, of one of the eight columns. */
export const at = (row: string, number: number): CellRef => cell(tab, row, column(number));

export const across = (row: string, from: number, to: number): CellRange => range(at(row, from), at(row, to));

/** The same place on the copy. */
export const copied = (place: CellRef): CellRef => ({ ...place, tab });

/** What a cell shows, where that is something. */
export const seen = (shown: Shown, place: CellRef) => {
  const value = shown(place);
  return value === null || value === '' ? {} : { value };
};

/** An earlier copy of the same plan, in the same unit. */
export type Before = {
  /** The serial number of its day. */
  readonly day: number;
  readonly outlook: number | null;
  readonly chance: number | null;
};
