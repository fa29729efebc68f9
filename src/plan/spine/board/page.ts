/** Rows of the Plan tab as they are, with values in place of formulas. */
import { isForeign } from '../../formula';
import type { Part } from '../../layout';
import type { Shown } from '../../module';
import type { Cell, CellRef, Tab } from '../../plan';
import { copied, seen } from './frame';

/** Rows from one key to another, both included. */
export function rowsBetween({ rows }: Tab, first: string, last: string): readonly string[] {
  const keys = rows.map(({ key }) => key);
  return keys.slice(keys.indexOf(first), keys.indexOf(last) + 1);
}

export function rowsAsValues(page: Tab, rows: readonly string[], shown: Shown): Part {
  const kept = new Set(rows);
  const stays = (place: CellRef) => place.tab === page.key && kept.has(place.row);
  return {
    rows: page.rows.filter(({ key }) => kept.has(key)),
    cells: page.cells.filter(({ at }) => stays(at)).map((cell) => asValue(cell, shown)),
    merges: (page.merges ?? [])
      .filter(({ from }) => stays(from))
      .map(({ from, to }) => ({ from: copied(from), to: copied(to) })),
    // What colours a cell may depend on cells of this page only, and those that stay.
    rules: (page.rules ?? [])
      .filter(({ range, first }) => stays(range.from) && first.parts.every((part) => staysIn(part, stays)))
      .map(({ range, first, last, style }) => ({
        range: { from: copied(range.from), to: copied(range.to) },
        first: moved(first),
        last: moved(last),
        style,
      })),
  };
}

/** What only leads elsewhere has nothing to say on a page that leads nowhere. */
function asValue({ at, value, formula, style, pattern, note, link }: Cell, shown: Shown): Cell {
  return {
    at: copied(at),
    ...(link || (value === undefined && formula === undefined) ? {} : seen(shown, at)),
    ...(style !== undefined && { style }),
    ...(pattern !== undefined && { pattern }),
    ...(note !== undefined && { note }),
  };
}

type FormulaPart = NonNullable<Cell['formula']>['parts'][number];

const staysIn = (part: FormulaPart, stays: (place: CellRef) => boolean): boolean => {
  if (typeof part === 'string') return true;
  // A page of values looks through no other tab.
  if (isForeign(part)) return false;
  return 'from' in part ? stays(part.from) && stays(part.to) : stays(part);
};

const moved = ({ parts }: NonNullable<Cell['formula']>) => ({
  parts: parts.map((part): FormulaPart => {
    if (typeof part === 'string' || isForeign(part)) return part;
    return 'from' in part ? { from: copied(part.from), to: copied(part.to) } : copied(part);
  }),
});
