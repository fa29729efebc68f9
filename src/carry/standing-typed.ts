/** The cells of a plan that stands, by name, row key and column key. */
import type { Typed } from '../plan/module';
import { placeOf } from './identity';
import type { Standing } from './standing';

export function typedOf({ tabs, filled, names }: Standing): Typed {
  const cells = new Map(filled.map(({ at, comesTo }) => [placeOf(at), comesTo]));
  const tracks = new Map(
    tabs.map(({ key, rows, columns }) => [
      key,
      { rows: new Set(rows.map((row) => row.key)), columns: new Set(columns.map((column) => column.key)) },
    ]),
  );
  return (name, row, column) => {
    const first = names.get(name);
    if (!first) return undefined;
    const at = { tab: first.tab, row: row ?? first.row, column: column ?? first.column };
    const there = tracks.get(at.tab);
    if (!there?.rows.has(at.row) || !there.columns.has(at.column)) return undefined;
    return cells.get(placeOf(at)) ?? null;
  };
}
