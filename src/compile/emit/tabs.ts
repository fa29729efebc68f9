/** The tabs themselves: sheets, sizes, merges, groups, protection. */
import { isTyped } from '../../plan/inputs';
import type { Track } from '../../plan/plan';
import { areaOf, type Grid, type PlacedTab } from '../place';
import {
  addDimensionGroup,
  addSheet,
  collapse,
  dimensionRange,
  gridRange,
  hide,
  mergeCells,
  protectSheet,
  resize,
} from '../requests';
import type { DimensionRange, Request } from '../sheets';
import { colorStyle } from './looks';

export function sheet({ tab, sheetId, title }: PlacedTab, index?: number): Request {
  const frozen = tab.frozen ?? { rows: 0, columns: 0 };
  return addSheet({
    sheetId,
    title,
    ...(index !== undefined && { index }),
    tabColorStyle: colorStyle(tab.color),
    gridProperties: {
      rowCount: tab.rows.length,
      columnCount: tab.columns.length,
      ...(frozen.rows > 0 && { frozenRowCount: frozen.rows }),
      ...(frozen.columns > 0 && { frozenColumnCount: frozen.columns }),
      hideGridlines: true,
    },
  });
}

export const sizes = ({ tab, sheetId }: PlacedTab): Request[] => [
  ...sizesOf(sheetId, 'ROWS', tab.rows),
  ...sizesOf(sheetId, 'COLUMNS', tab.columns),
];

/** One request for each run of tracks of the same size, and one for each that is hidden. */
function sizesOf(
  sheetId: number,
  dimension: DimensionRange['dimension'],
  tracks: readonly Track[],
): Request[] {
  const starts = tracks.flatMap(({ size }, index) => (size === tracks[index - 1]?.size ? [] : [index]));
  const sized = starts.flatMap((start, index) => {
    const size = tracks[start]!.size;
    if (size === undefined) return [];
    return [resize(dimensionRange(sheetId, dimension, start, starts[index + 1] ?? tracks.length), size)];
  });
  const hidden = tracks.flatMap((track, index) =>
    track.hidden ? [hide(dimensionRange(sheetId, dimension, index, index + 1))] : [],
  );
  return [...sized, ...hidden];
}

export const merges = (grid: Grid, { tab, sheetId }: PlacedTab): Request[] =>
  (tab.merges ?? []).map((range) => mergeCells(gridRange(sheetId, areaOf(grid, range))));

export const groups = ({ tab, sheetId, rows }: PlacedTab): Request[] =>
  (tab.groups ?? []).flatMap(({ from, to, collapsed }) => {
    const range = dimensionRange(sheetId, 'ROWS', rows.get(from)!, rows.get(to)! + 1);
    return [addDimensionGroup(range), ...(collapsed ? [collapse(range)] : [])];
  });

export function protection(grid: Grid, { tab, sheetId, title }: PlacedTab): Request {
  const open = (tab.inputs ?? []).filter(isTyped).map(({ range }) => gridRange(sheetId, areaOf(grid, range)));
  return protectSheet(sheetId, title, open);
}
