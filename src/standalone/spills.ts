/** How far the result of a formula has spilled. Google tells only that a cell shows a value which nobody entered. */
import type { Area, Position } from '../compile/address';
import { formulaIn, isOrigin, isSpilled, type TabRead } from './file';
import type { Size } from './size';

const keyOf = (row: number, column: number) => `${row} ${column}`;

function cellsOf({ row, column, rows, columns }: Area): Position[] {
  const cells: Position[] = [];
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++) cells.push({ row: row + down, column: column + right });
  return cells;
}

/** All but the formula's own. */
const keysIn = (area: Area) =>
  cellsOf(area)
    .slice(1)
    .map(({ row, column }) => keyOf(row, column));

/**
 * The largest rectangle of spilled cells that begins at a formula and is no larger than its result can be: as wide as its
 * first row, then as low as that width goes.
 */
function reach(tab: TabRead, { row, column }: Position, most: Size): Area {
  let columns = 1;
  while (columns < most.columns && isSpilled(tab.at(row, column + columns))) columns += 1;
  const isFull = (down: number) =>
    Array.from({ length: columns }, (_, right) => tab.at(row + down, column + right)).every(isSpilled);
  let rows = 1;
  while (rows < most.rows && isFull(rows)) rows += 1;
  return { row, column, rows, columns };
}

/**
 * The cells of each formula's result, by the place of the formula. Where two could have brought the same cell, the smaller
 * result gives way if the other explains all that it leaves: a formula that stands beside a filled column fills none of it.
 * Among equals a formula of `ours` gives way, since a value in its way would break the other.
 * `most` knows how large the result of a formula can be.
 */
export function spillsOf(
  tab: TabRead,
  ours: (formula: string) => boolean,
  most: (formula: string) => Size,
): ReadonlyMap<Position, Area> {
  const origins = tab.places.filter(({ row, column }) => isOrigin(tab.at(row, column)));
  const formulaAt = ({ row, column }: Position) => formulaIn(tab.at(row, column)) ?? '';
  const isOurs = (at: Position) => ours(formulaAt(at));
  const areas = new Map(origins.map((at) => [at, reach(tab, at, most(formulaAt(at)))]));
  const claims = new Map<string, number>();
  const count = (area: Area, by: 1 | -1) => {
    for (const key of keysIn(area)) claims.set(key, (claims.get(key) ?? 0) + by);
  };
  for (const area of areas.values()) count(area, 1);
  const cells = (at: Position) => areas.get(at)!.rows * areas.get(at)!.columns;
  const bySize = [...origins].sort((a, b) => cells(a) - cells(b) || Number(isOurs(b)) - Number(isOurs(a)));
  for (const origin of bySize) {
    const area = areas.get(origin)!;
    const smaller = withoutShared(area, (key) => (claims.get(key) ?? 0) > 1);
    if (!smaller) continue;
    count(area, -1);
    count(smaller, 1);
    areas.set(origin, smaller);
  }
  for (const orphan of tab.places)
    if (isSpilled(tab.at(orphan.row, orphan.column)) && !claims.get(keyOf(orphan.row, orphan.column)))
      adopt(tab, orphan, areas, (at, rows) => rows <= most(formulaAt(at)).rows);
  return areas;
}

/** The rectangle without its last columns, or rows, of which others claim every cell; undefined where there are none. */
function withoutShared(area: Area, isShared: (key: string) => boolean): Area | undefined {
  const allShared = (part: Area) => {
    const own = part.row === area.row && part.column === area.column;
    return !own && cellsOf(part).every((at) => isShared(keyOf(at.row, at.column)));
  };
  let { rows, columns } = area;
  while (columns > 1 && allShared({ ...area, column: area.column + columns - 1, columns: 1 })) columns -= 1;
  if (columns < area.columns) return { ...area, columns };
  while (rows > 1 && allShared({ ...area, row: area.row + rows - 1, rows: 1 })) rows -= 1;
  return rows < area.rows ? { ...area, rows } : undefined;
}

/** A result with blank cells in it may look parted: what stands below belongs to the nearest formula before. */
function adopt(
  tab: TabRead,
  { row, column }: Position,
  areas: Map<Position, Area>,
  mayFill: (at: Position, rows: number) => boolean,
): void {
  const isOpen = (at: Position) => {
    const cell = tab.at(at.row, at.column);
    return cell === undefined || cell.userEnteredValue === undefined;
  };
  for (let up = row - 1; up >= 0; up--) {
    for (const [origin, area] of areas)
      if (
        mayFill(origin, row - area.row + 1) &&
        area.row + area.rows - 1 === up &&
        column >= area.column &&
        column < area.column + area.columns
      ) {
        areas.set(origin, { ...area, rows: row - area.row + 1 });
        return;
      }
    if (!isOpen({ row: up, column })) return;
  }
}
