/**
 * Absolute or relative, found by comparison. Nobody who writes a plan types `$`: cells side by side that hold the same
 * formula show by themselves which of its references move along and which stay.
 */
import { isForeign, isRange } from '../plan/formula';
import type { CellRef, Formula, Rule } from '../plan/plan';
import type { Area, Fixed, Position } from './address';
import { areaOf, corners, type Grid, positionOf } from './place';
import { rectangles } from './rectangles';

/** A formula where it stands. Its corners are the cells that its references name, two for a range, in their order. */
export type PlacedFormula = Position & {
  readonly formula: Formula;
  /** Equal for formulas that do the same with other cells. */
  readonly pattern: string;
  readonly corners: readonly Position[];
};

/** A block of cells that one formula serves: that of its first cell, with `fixed` for each of its corners. */
export type Run = { readonly area: Area; readonly first: PlacedFormula; readonly fixed: readonly Fixed[] };

export function placeFormula(grid: Grid, at: CellRef, formula: Formula): PlacedFormula {
  const { row, column } = positionOf(grid, at);
  return { row, column, formula, pattern: patternOf(formula), corners: cornersOf(grid, formula) };
}

function cornersOf(grid: Grid, { parts }: Formula): Position[] {
  const found: Position[] = [];
  for (const part of parts) {
    if (typeof part === 'string') continue;
    for (const ref of corners(part)) found.push(positionOf(grid, ref));
  }
  return found;
}

/** The formula with the tabs of its references in their place: two for a range, one for a cell. */
export function patternOf({ parts }: Formula): string {
  let pattern = '';
  for (const part of parts) {
    if (typeof part === 'string') pattern += part;
    else if (isForeign(part)) pattern += `\u0000\u0000${part.sheetId}\u0000${part.row ?? ''}\u0000`;
    else
      pattern += isRange(part)
        ? `\u0000${part.from.tab}\u0000${part.to.tab}\u0000`
        : `\u0000${part.tab}\u0000`;
  }
  return pattern;
}

export function findRuns(formulas: readonly PlacedFormula[]): Run[] {
  return rectangles(formulas, (from, to) =>
    movement(from, to, { row: to.row - from.row, column: to.column - from.column }),
  ).map(({ area, items, across, down }) => {
    const first = items[0]![0]!;
    return { area, first, fixed: fixedBy(first, [across, down]) };
  });
}

/**
 * How the corners of two equal formulas differ, the second standing so far from the first. Two letters for each corner,
 * its row and its column: `m` moves as far as the formula does, `s` stays. Undefined where the formulas differ or a
 * corner does anything else.
 */
export function movement(from: PlacedFormula, to: PlacedFormula, distance: Position): string | undefined {
  if (from.pattern !== to.pattern) return undefined;
  let letters = '';
  for (let index = 0; index < from.corners.length; index++) {
    const before = from.corners[index]!;
    const after = to.corners[index]!;
    for (const axis of ['row', 'column'] as const) {
      const moved = after[axis] - before[axis];
      if (moved !== 0 && moved !== distance[axis]) return undefined;
      letters += moved === 0 ? 's' : 'm';
    }
  }
  return letters;
}

/** A corner is fixed on an axis unless one of the movements saw it move there. */
export function fixedBy(formula: PlacedFormula, movements: readonly (string | undefined)[]): Fixed[] {
  const moves = (letter: number) => movements.some((movement) => movement?.[letter] === 'm');
  return formula.corners.map((_, index) => ({ row: !moves(2 * index), column: !moves(2 * index + 1) }));
}

/** A conditional format's formula for the first cell of its range, and how it gets from there to the last. */
export function ruleMovement(grid: Grid, { range, first, last }: Rule) {
  const { rows, columns } = areaOf(grid, range);
  const from = placeFormula(grid, range.from, first);
  const to = placeFormula(grid, range.to, last);
  return { from, movement: movement(from, to, { row: rows - 1, column: columns - 1 }) };
}
