/** Tabs are stacked from parts: a few rows with all that stands on them. A part knows its keys, never its place. */
import { cell } from './formula';
import type { Cell, CellRange, CellRef, Formula, NamedRange, Rule, Tab, Track } from './plan';

/** Some rows of one tab, with their cells and all that belongs to them. */
export type Part = Pick<Tab, 'rows' | 'cells' | 'merges' | 'inputs' | 'rules' | 'charts' | 'groups'> & {
  readonly names?: readonly NamedRange[];
};

/** The parts one below the other, as one. */
export function stack(parts: readonly Part[]): Required<Part> {
  return {
    rows: parts.flatMap((part) => part.rows),
    cells: parts.flatMap((part) => part.cells),
    merges: parts.flatMap((part) => part.merges ?? []),
    inputs: parts.flatMap((part) => part.inputs ?? []),
    rules: parts.flatMap((part) => part.rules ?? []),
    charts: parts.flatMap((part) => part.charts ?? []),
    groups: parts.flatMap((part) => part.groups ?? []),
    names: parts.flatMap((part) => part.names ?? []),
  };
}

/** An empty row between parts. */
export const gap = (key: string, size?: number): Part => ({ rows: [track(key, size)], cells: [] });

export const track = (key: string, size?: number): Track => (size === undefined ? { key } : { key, size });

/** Cells that hold nothing but a look, one for each column. */
export const styled = (tab: string, row: string, columns: readonly string[], style: string): Cell[] =>
  columns.map((column) => ({ at: cell(tab, row, column), style }));

/**
 * A conditional format. The condition is written for any one cell of the range: what differs between two cells of it
 * moves along, what is equal is fixed. No separator and no decimal sign may stand in it (see emit/conditions.ts).
 */
export const rule = (range: CellRange, condition: (cell: CellRef) => Formula, style: string): Rule => ({
  range,
  first: condition(range.from),
  last: condition(range.to),
  style,
});

/** Numbers from 1, for keys and for months. */
export const counting = (most: number): readonly number[] => Array.from({ length: most }, (_, i) => i + 1);
