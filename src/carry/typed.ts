/** A reader of a plan that stands: what its cells hold, by name, row key and column key. */
import type { Position } from '../compile/address';
import type { Typed } from '../plan/module';
import type { CellValue } from '../plan/plan';
import type { BuiltBlocks } from './built';
import { type Blocks, type Lines, linesOf, valueIn } from './ladder';

export type Reader = {
  readonly typed: Typed;
  /** Where a cell stands; a row or a column that is left out is the first of its block. */
  readonly at: (name: string, row?: string, column?: string) => Position | undefined;
  /** Names of which not every line was found. */
  readonly lost: readonly string[];
};

/** `built` is what was built where that is known; without it the strips alone are gone by. */
export function readerOf(blocks: Blocks, built?: BuiltBlocks): Reader {
  const found = new Map<string, { readonly row: Lines; readonly column: Lines }>();
  const lost: string[] = [];
  for (const name of built?.keys() ?? blocks.keys()) {
    if (!blocks.has(name)) continue;
    const [row, column] = [linesOf(name, 'row', blocks, built), linesOf(name, 'column', blocks, built)];
    found.set(name, { row: row.lines, column: column.lines });
    if (!row.isWhole || !column.isWhole) lost.push(name);
  }
  const at: Reader['at'] = (name, row, column) => {
    const area = blocks.get(name)?.area;
    const lines = found.get(name);
    if (!area || !lines) return undefined;
    const place = {
      row: row === undefined ? area.row : lines.row.get(row),
      column: column === undefined ? area.column : lines.column.get(column),
    };
    return place.row === undefined || place.column === undefined ? undefined : (place as Position);
  };
  const typed: Typed = (name, row, column) => {
    const place = at(name, row, column);
    return place && held(valueIn(blocks.get(name)!, place.row, place.column));
  };
  return { typed, at, lost };
}

/** A cell that shows nothing holds nothing. */
const held = (value: unknown): CellValue | null =>
  typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && value !== '')
    ? value
    : null;
