/**
 * Absolute or relative, found by comparison. Nobody who writes a plan types `$`: cells side by side that hold the same
 * formula show by themselves which of its references move along and which stay.
 */
import type { CellRef, Formula } from '../plan/plan';
import type { Area, Fixed, Position } from './address';
import { corners, type Grid, positionOf } from './place';
import { rectangles } from './rectangles';

/** A formula where it stands. Its corners are the cells that its references name, two for a range, in their order. */
export type PlacedFormula = Position & {
  readonly formula: Formula;
  /** The formula with tabs in place of its references: equal for cells that do the same. */
  readonly pattern: string;
  readonly corners: readonly Position[];
};

/** A block of cells that one formula serves: that of its first cell, with `fixed` for each of its corners. */
export type Run = { readonly area: Area; readonly first: PlacedFormula; readonly fixed: readonly Fixed[] };

export function placeFormula(grid: Grid, at: CellRef, formula: Formula): PlacedFormula {
  const references = formula.parts.map((part) => (typeof part === 'string' ? [] : corners(part)));
  const shown = (part: string | object, index: number) =>
    typeof part === 'string' ? part : `\u0000${references[index]!.map(({ tab }) => tab).join(':')}\u0000`;
  return {
    ...positionOf(grid, at),
    formula,
    pattern: formula.parts.map(shown).join(''),
    corners: references.flat().map((ref) => positionOf(grid, ref)),
  };
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
