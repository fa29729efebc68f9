/** What can be done inside a plan that stands. Pure: cells in, changes out. Types only. */
import type { GenericSchema } from 'valibot';
import type { CellValue } from './plan';
import type { Size } from './size';

/** What a plan's cells hold, by name, row key and column key; undefined where there is no such cell, null where it is blank. */
export type Typed = (name: string, row?: string, column?: string) => CellValue | null | undefined;

/** Something that can be read of a plan that stands. */
export type Reading<Seen> = {
  /** The named ranges it reads, without the plan's prefix. */
  readonly names: readonly string[];
  see(typed: Typed, size: Size): Seen;
};

/** Something to be done with a plan that stands. The same press twice does no harm. */
export type Deed<Seen = unknown, Press = unknown> = Reading<Seen> & {
  /** What comes with the press. */
  readonly press: GenericSchema<unknown, Press>;
  does(typed: Typed, size: Size, press: Press, today: string): readonly Change[];
};

/** A cell by the name of its block and its keys. */
export type CellKey = { readonly name: string; readonly row: string; readonly column: string };

/**
 * Null empties the cell. `fixed` stands in the place of a formula that may show the same. `gate` is the formula that shows the
 * number of another cell, and nothing where it has none. `formula` only in an undo, as it was read.
 */
export type Change = CellKey & {
  readonly value:
    | CellValue
    | null
    | { readonly fixed: CellValue }
    | { readonly gate: CellKey }
    | { readonly formula: string };
};

/** One cell of an undo: what stood in it, and what the deed wrote. */
export type Undo = Change & { readonly wrote: Change['value'] };
