/** Values, formulas, formats, links and notes of the cells of one tab. */
import type { Cell, CellRef, CellValue, Plan } from '../../plan/plan';
import { cellAddress, type Position } from '../address';
import { type Grid, type PlacedTab, positionOf } from '../place';
import { printFormula } from '../print';
import { rectangles } from '../rectangles';
import { gridRange, repeatCell, updateCells } from '../requests';
import { findRuns, placeFormula } from '../runs';
import type { CellData, ExtendedValue, Request } from '../sheets';
import { cellFormat, textFormat } from './looks';

/** Typed text goes out as a string value and as nothing else, so it can never become a formula. */
export function values(grid: Grid, { tab, sheetId }: PlacedTab): Request[] {
  const cells = tab.cells.flatMap(({ at, value }) =>
    value === undefined ? [] : [{ ...positionOf(grid, at), data: { userEnteredValue: extended(value) } }],
  );
  return rectangles(cells, () => 'any value').map(({ area, items }) =>
    updateCells(
      sheetId,
      area,
      items.map((row) => row.map(({ data }) => data)),
    ),
  );
}

function extended(value: CellValue): ExtendedValue {
  if (typeof value === 'string') return { stringValue: value };
  return typeof value === 'number' ? { numberValue: value } : { boolValue: value };
}

/** One request for each block of cells that do the same; Sheets moves the relative references itself. */
export function formulas(grid: Grid, { tab, sheetId }: PlacedTab): Request[] {
  const placed = tab.cells.flatMap(({ at, formula }) => (formula ? [placeFormula(grid, at, formula)] : []));
  return findRuns(placed).map(({ area, first, fixed }) =>
    repeatCell(gridRange(sheetId, area), {
      userEnteredValue: { formulaValue: printFormula(grid, tab.key, first, fixed) },
    }),
  );
}

export function formats(plan: Plan, grid: Grid, placed: PlacedTab): Request[] {
  const alike = ({ style, pattern }: Cell) =>
    style === undefined && pattern === undefined ? undefined : `${style ?? ''}\n${pattern ?? ''}`;
  return repeated(grid, placed, alike, ({ style, pattern }) => {
    const userEnteredFormat = cellFormat(style === undefined ? {} : plan.styles[style]!, pattern);
    return Object.keys(userEnteredFormat).length > 0 ? { userEnteredFormat } : undefined;
  });
}

export const notes = (grid: Grid, placed: PlacedTab): Request[] =>
  repeated(
    grid,
    placed,
    ({ note }) => note,
    ({ note }) => ({ note: note! }),
  );

/** One request for each rectangle of cells that `alike` gives the same text; a cell that it gives none has nothing. */
function repeated(
  grid: Grid,
  { tab, sheetId }: PlacedTab,
  alike: (cell: Cell) => string | undefined,
  dataOf: (cell: Cell) => CellData | undefined,
): Request[] {
  const cells = tab.cells.flatMap((cell) => {
    const text = alike(cell);
    if (text === undefined) return [];
    const { row, column } = positionOf(grid, cell.at);
    return { row, column, cell, text };
  });
  const same = rectangles(cells, (from, to) => (from.text === to.text ? 'same' : undefined));
  return same.flatMap(({ area, items }) => {
    const data = dataOf(items[0]![0]!.cell);
    return data ? repeatCell(gridRange(sheetId, area), data) : [];
  });
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
