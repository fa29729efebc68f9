/** How far the result of a formula has spilled. Google tells only that a cell shows a value which nobody entered. */
import type { Area, Position } from '../compile/address';
import { formulaIn, isOrigin, isSpilled, type TabRead } from './file';

const keyOf = (row: number, column: number) => `${row} ${column}`;

function keysIn({ row, column, rows, columns }: Area): string[] {
  const keys: string[] = [];
  for (let down = 0; down < rows; down++)
    for (let right = 0; right < columns; right++)
      if (down + right > 0) keys.push(keyOf(row + down, column + right));
  return keys;
}

/** The largest rectangle of spilled cells that begins at a formula: as wide as its first row, then as low as that width goes. */
function reach(tab: TabRead, { row, column }: Position): Area {
  let columns = 1;
  while (isSpilled(tab.at(row, column + columns))) columns += 1;
  const isFull = (down: number) =>
    Array.from({ length: columns }, (_, right) => tab.at(row + down, column + right)).every(isSpilled);
  let rows = 1;
  while (isFull(rows)) rows += 1;
  return { row, column, rows, columns };
}

/**
 * The cells of each formula's result, by the place of the formula. Where two could have brought the same cell, the smaller
 * result gives way if the other explains all that it leaves: a formula that stands beside a filled column fills none of it.
 * Among equals a formula of `ours` gives way, since a value in its way would break the other.
 * `fillsOne` knows the formulas that fill no cell but their own.
 */
export function spillsOf(
  tab: TabRead,
  ours: (formula: string) => boolean,
  fillsOne: (formula: string) => boolean,
): ReadonlyMap<Position, Area> {
  const origins = tab.places.filter(({ row, column }) => isOrigin(tab.at(row, column)));
  const formulaAt = ({ row, column }: Position) => formulaIn(tab.at(row, column)) ?? '';
  const isOurs = (at: Position) => ours(formulaAt(at));
  const areas = new Map(
    origins.map((at) => [at, fillsOne(formulaAt(at)) ? { ...at, rows: 1, columns: 1 } : reach(tab, at)]),
  );
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
      adopt(tab, orphan, areas, (at) => !fillsOne(formulaAt(at)));
  return areas;
}

/** The rectangle cut before the first row or column of which others claim all; undefined where nothing can be cut. */
function withoutShared(area: Area, isShared: (key: string) => boolean): Area | undefined {
  const cuts = [
    ...Array.from({ length: area.columns - 1 }, (_, less) => ({ ...area, columns: less + 1 })),
    ...Array.from({ length: area.rows - 1 }, (_, less) => ({ ...area, rows: less + 1 })),
  ];
  const all = keysIn(area);
  return cuts.find((cut) => {
    const kept = new Set(keysIn(cut));
    return all.every((key) => kept.has(key) || isShared(key));
  });
}

/** A result with blank cells in it may look parted: what stands below belongs to the nearest formula before. */
function adopt(
  tab: TabRead,
  { row, column }: Position,
  areas: Map<Position, Area>,
  mayFill: (at: Position) => boolean,
): void {
  const isOpen = (at: Position) => {
    const cell = tab.at(at.row, at.column);
    return cell === undefined || cell.userEnteredValue === undefined;
  };
  for (let up = row - 1; up >= 0; up--) {
    for (const [origin, area] of areas)
      if (
        mayFill(origin) &&
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
