/** Second phase: keys of tabs, rows and columns become places in the grid. */
import { isRange } from '../plan/formula';
import type { CellRange, CellRef, Plan, Tab, Track } from '../plan/plan';
import type { Area, Position } from './address';
import type { Placement } from './placement';

export type PlacedTab = {
  readonly tab: Tab;
  readonly sheetId: number;
  readonly title: string;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
};

/** Where everything of a plan stands, by tab key. */
export type Grid = ReadonlyMap<string, PlacedTab>;

export function place(plan: Plan, placement: Pick<Placement, 'sheetIds' | 'titles'>): Grid {
  return new Map(
    plan.tabs.map((tab) => [
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
}

const order = (tracks: readonly Track[]) => new Map(tracks.map((track, index) => [track.key, index]));

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

/** The one or two cells that a reference names. */
export const corners = (part: CellRef | CellRange): readonly CellRef[] =>
  isRange(part) ? [part.from, part.to] : [part];

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
