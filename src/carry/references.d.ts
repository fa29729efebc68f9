import type { Formula } from '../plan/plan';
import { type Reference } from './scan';
/** A tab by its title, compared without case as Sheets does; undefined for a tab that is none of the plan's. */
export type Tracks = {
  readonly key: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
};
export type TracksOf = (title: string) => Tracks | undefined;
/** As it was typed, with a title where one is given; it is quoted where Sheets would ask for it. */
export declare function printReference({ from, to }: Reference, title: string | undefined): string;
/** A formula that people typed on a tab of the plan: what leads into the plan becomes keys, all else stays as it was read. */
export declare function parseFormula(text: string, own: Tracks, tracksOf: TracksOf): Formula;
/** Where a row or a column of a tab that is replaced has gone; undefined where it is gone. */
export type Moved = {
  readonly title: string;
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
};
/**
 * A formula of another tab after the plan's tabs were replaced: only addresses change, all else goes back as it was read.
 * `stays` where a reference leads to a cell that is no more: the formula keeps to the old tab.
 */
export declare function follow(
  text: string,
  movedTo: (title: string) => Moved | undefined,
):
  | {
      readonly is: 'other';
    }
  | {
      readonly is: 'follows';
      readonly text: string;
    }
  | {
      readonly is: 'stays';
    };
