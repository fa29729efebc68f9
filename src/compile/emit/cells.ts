/** Values, formulas, links and notes of the cells of one tab. */
import type { CellRef, CellValue, Plan } from '../../plan/plan';
import { cellAddress, type Position } from '../address';
import { type Grid, type PlacedTab, positionOf } from '../place';
import { printFormula } from '../print';
import { rectangles } from '../rectangles';
import { gridRange, repeatCell, updateCells } from '../requests';
import { findRuns, placeFormula } from '../runs';
import type { ExtendedValue, Request } from '../sheets';
import { textFormat } from './looks';

/**
 * Values and formulas. One request for each block of cells that do the same, in which Sheets moves the relative references
 * itself; cells side by side that each hold something else go out together.
 */
export function entries(grid: Grid, { tab, sheetId }: PlacedTab): Request[] {
  const placed = tab.cells.flatMap(({ at, formula }) => (formula ? [placeFormula(grid, at, formula)] : []));
  const runs = findRuns(placed).map(({ area, first, fixed }) => ({
    area,
    data: { userEnteredValue: { formulaValue: printFormula(grid, tab.key, first, fixed) } },
  }));
  const isBlock = ({ area }: (typeof runs)[number]) => area.rows * area.columns > 1;
  const each = [
    ...tab.cells.flatMap(({ at, value }) =>
      value === undefined ? [] : [{ ...positionOf(grid, at), data: { userEnteredValue: extended(value) } }],
    ),
    ...runs.filter((run) => !isBlock(run)).map(({ area, data }) => ({ ...area, data })),
  ];
  return [
    ...rectangles(each, () => 'any entry').map(({ area, items }) =>
      updateCells(
        sheetId,
        area,
        items.map((row) => row.map(({ data }) => data)),
      ),
    ),
    ...runs.filter(isBlock).map(({ area, data }) => repeatCell(gridRange(sheetId, area), data)),
  ];
}

/** Typed text goes out as a string value and as nothing else, so it can never become a formula. */
function extended(value: CellValue): ExtendedValue {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}

/** One request for each rectangle of cells with the same note. */
export function notes(grid: Grid, { tab, sheetId }: PlacedTab): Request[] {
  const cells = tab.cells.flatMap(({ at, note }) =>
    note === undefined ? [] : [{ ...positionOf(grid, at), note }],
  );
  return rectangles(cells, (from, to) => (from.note === to.note ? 'same' : undefined)).map(
    ({ area, items }) => repeatCell(gridRange(sheetId, area), { note: items[0]![0]!.note }),
  );
}

/** Links keep the look of their cell where its style says one; else they look like links. */
export function links(plan: Plan, grid: Grid, { tab, sheetId }: PlacedTab): Request[] {
  return tab.cells.flatMap(({ at, link, style }) => {
    if (!link) return [];
    const format = {
      ...textFormat(style === undefined ? {} : plan.styles[style]!),
      link: { uri: linkTo(grid, link) },
    };
    return [updateCells(sheetId, positionOf(grid, at), [[{ textFormatRuns: [{ startIndex: 0, format }] }]])];
  });
}

function linkTo(grid: Grid, ref: CellRef): string {
  const at: Position = positionOf(grid, ref);
  return `#gid=${grid.get(ref.tab)!.sheetId}&range=${cellAddress(at, { row: false, column: false })}`;
}
