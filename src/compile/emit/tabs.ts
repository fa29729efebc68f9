/** The tabs themselves: sheets, sizes, merges, groups, protection. */
import { isTyped } from '../../plan/inputs';
import type { Tab, Track } from '../../plan/plan';
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
  setBasicFilter,
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
    ...(tab.hidden && { hidden: true }),
    gridProperties: {
      rowCount: tab.rows.length,
      columnCount: tab.columns.length,
      ...(frozen.rows > 0 && { frozenRowCount: frozen.rows }),
      ...(frozen.columns > 0 && { frozenColumnCount: frozen.columns }),
      hideGridlines: true,
      // The + stands on the bar of what it opens.
      ...(tab.groups?.length && { rowGroupControlAfter: false }),
      ...(tab.columnGroups?.length && { columnGroupControlAfter: false }),
    },
  });
}

export const sizes = ({ tab, sheetId }: PlacedTab): Request[] => [
  ...sizesOf(sheetId, 'ROWS', tab.rows),
  ...sizesOf(sheetId, 'COLUMNS', tab.columns),
];

/**
 * Stretch by stretch between tracks of the usual size: what most runs of it measure, once over all of it; then one request
 * for each other run, and for each hidden one.
 */
function sizesOf(
  sheetId: number,
  dimension: DimensionRange['dimension'],
  tracks: readonly Track[],
): Request[] {
  const over = (start: number, end: number) => dimensionRange(sheetId, dimension, start, end);
  const stretches = runsOf(tracks.map(({ size }) => size !== undefined)).filter(({ value }) => value);
  return [
    ...stretches.flatMap((stretch) => {
      const runs = runsOf(tracks.slice(stretch.start, stretch.end).map(({ size }) => size!));
      const most = mostOf(runs.map(({ value }) => value));
      return [
        resize(over(stretch.start, stretch.end), most),
        ...runs
          .filter(({ value }) => value !== most)
          .map(({ value, start, end }) => resize(over(stretch.start + start, stretch.start + end), value)),
      ];
    }),
    ...runsOf(tracks.map(({ hidden }) => hidden)).flatMap(({ value, start, end }) =>
      value ? [hide(over(start, end))] : [],
    ),
  ];
}

/** Neighbours that are the same; `end` is the first one after them. */
function runsOf<Value>(values: readonly Value[]) {
  const starts = values.flatMap((value, index) => (index > 0 && value === values[index - 1] ? [] : [index]));
  return starts.map((start, index) => ({
    value: values[start]!,
    start,
    end: starts[index + 1] ?? values.length,
  }));
}

/** The size that recurs most. */
function mostOf(sizes: readonly number[]): number {
  const times = (size: number) => sizes.filter((other) => other === size).length;
  return [...sizes].sort((one, other) => times(other) - times(one))[0]!;
}

export const merges = (grid: Grid, { tab, sheetId }: PlacedTab): Request[] =>
  (tab.merges ?? []).map((range) => mergeCells(gridRange(sheetId, areaOf(grid, range))));

export const filter = (grid: Grid, { tab, sheetId }: PlacedTab): Request[] =>
  tab.filter ? [setBasicFilter(gridRange(sheetId, areaOf(grid, tab.filter)))] : [];

export const groups = (placed: PlacedTab): Request[] => [
  ...groupsOf(placed, 'ROWS', placed.tab.groups, placed.rows),
  ...groupsOf(placed, 'COLUMNS', placed.tab.columnGroups, placed.columns),
];

/** The outer ones first, since the depth of a group is that of those around it. */
function groupsOf(
  { sheetId }: PlacedTab,
  dimension: DimensionRange['dimension'],
  groups: Tab['groups'] = [],
  places: ReadonlyMap<string, number>,
): Request[] {
  const spans = groups
    .map(({ from, to, collapsed }) => ({ start: places.get(from)!, end: places.get(to)! + 1, collapsed }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const ranges = spans.map(({ start, end }) => dimensionRange(sheetId, dimension, start, end));
  const depth = ({ start, end }: (typeof spans)[number]) =>
    spans.filter((around) => around.start <= start && end <= around.end).length;
  return [
    ...ranges.map(addDimensionGroup),
    ...spans.flatMap((span, index) => (span.collapsed ? [collapse(ranges[index]!, depth(span))] : [])),
  ];
}

export function protection(grid: Grid, { tab, sheetId, title }: PlacedTab): Request {
  const open = (tab.inputs ?? []).filter(isTyped).map(({ range }) => gridRange(sheetId, areaOf(grid, range)));
  return protectSheet(sheetId, title, open);
}
