/** Second phase: keys of tabs, rows and columns become places in the grid. */
import { isForeign, isRange } from '../plan/formula';
import type { CellRange, CellRef, Foreign, Plan, Reference, Tab, Track } from '../plan/plan';
import { stripKey } from '../plan/strip';
import { type Area, columnName, onTab, type Position } from './address';
import type { Placement } from './placement';

export type PlacedTab = {
  readonly tab: Tab;
  readonly sheetId: number;
  readonly title: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
};

/** Where everything of a plan stands, by tab key; and how a part of a tab that is not the plan's is spelled. */
export type Grid = ReadonlyMap<string, PlacedTab> & { readonly foreign: (part: Foreign) => string };

export function place(plan: Plan, placement: Pick<Placement, 'sheetIds' | 'titles' | 'foreign'>): Grid {
  const tabs = new Map(
    plan.tabs.map((tab): [string, PlacedTab] => [
      tab.key,
      {
        tab,
        sheetId: placement.sheetIds[tab.key]!,
        title: placement.titles[tab.key]!,
        rows: order(tab.rows),
        columns: order(tab.columns),
      },
    ]),
  );
  return Object.assign(tabs, { foreign: (part: Foreign) => spelled(part, placement.foreign) });
}

/** A tab that is gone is a text of no length, in which nothing is found: `#REF!` would be refused by some. */
function spelled({ sheetId, row }: Foreign, tabs: Placement['foreign']): string {
  const tab = tabs?.[sheetId];
  if (!tab) return '""';
  if (row === undefined) return `${onTab(tab.title)}$A:$${columnName(tab.columns - 1)}`;
  const at = tab.rows?.[row] ?? row;
  return `${onTab(tab.title)}$${at}:$${at}`;
}

/** The strip of keys comes last, also in a plan that has not been given it yet. */
const order = (tracks: readonly Track[]) =>
  new Map([[stripKey, tracks.length], ...tracks.map(({ key }, index): [string, number] => [key, index])]);

/** Where a cell stands. The plan has been checked, so its keys exist. */
export function positionOf(grid: Grid, ref: CellRef): Position {
  const { rows, columns } = grid.get(ref.tab)!;
  return { row: rows.get(ref.row)!, column: columns.get(ref.column)! };
}

export function areaOf(grid: Grid, range: CellRange): Area {
  const from = positionOf(grid, range.from);
  const to = positionOf(grid, range.to);
  return { ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

/** The one or two cells of the plan that a reference names. */
export const corners = (part: Reference): readonly CellRef[] =>
  isForeign(part) ? [] : isRange(part) ? [part.from, part.to] : [part];

/** A column begins below the cell before it, a row to the right of it. Undefined at the edge of the tab. */
export function cellBefore({ row, column, rows }: Area): Position | undefined {
  const before = rows === 1 ? { row, column: column - 1 } : { row: row - 1, column };
  return before.row < 0 || before.column < 0 ? undefined : before;
}

export function withCellBefore(area: Area): Area {
  const before = cellBefore(area) ?? area;
  return {
    ...before,
    rows: area.rows + area.row - before.row,
    columns: area.columns + area.column - before.column,
  };
}
