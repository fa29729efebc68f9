/** What stands where: merges, frozen panes, groups and conditional formats. Asked only of a plan whose references hold. */
import type { Plan, Rule, Tab } from '../../plan/plan';
import type { Area } from '../address';
import { areaOf, type Grid, type PlacedTab, positionOf } from '../place';
import { ruleMovement } from '../runs';
import { atCell, atRange, atTab } from './where';

export const layoutMistakes = (plan: Plan, grid: Grid): string[] => [
  ...[...grid.values()].flatMap((placed) => [
    ...mergeMistakes(grid, placed),
    ...frozenMistakes(grid, placed),
    ...groupMistakes(placed),
    ...filterMistakes(grid, placed),
  ]),
  ...plan.tabs.flatMap(({ rules = [] }) => rules.flatMap((rule) => ruleMistakes(grid, rule))),
];

function mergeMistakes(grid: Grid, { tab }: PlacedTab): string[] {
  const merges = (tab.merges ?? []).map((range) => ({ where: atRange(range), area: areaOf(grid, range) }));
  const filled = tab.cells.filter(({ value, formula }) => value !== undefined || formula);
  return merges.flatMap(({ where, area }, index) => [
    ...(area.rows * area.columns > 1 ? [] : [`${where}: it is a merge of one cell.`]),
    ...merges
      .slice(index + 1)
      .filter((other) => overlap(area, other.area))
      .map((other) => `${where}: the merge overlaps that of ${other.where}.`),
    ...filled
      .map((cell) => ({ cell, at: positionOf(grid, cell.at) }))
      .filter(({ at }) => overlap(area, { ...at, rows: 1, columns: 1 }))
      .filter(({ at }) => at.row !== area.row || at.column !== area.column)
      .map(({ cell }) => `${atCell(cell.at)}: what stands in it is lost in the merge from ${where}.`),
  ]);
}

const overlap = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

function frozenMistakes(grid: Grid, { tab }: PlacedTab): string[] {
  const { rows, columns } = tab.frozen ?? { rows: 0, columns: 0 };
  const cut = (start: number, length: number, edge: number) => start < edge && edge < start + length;
  return [
    ...(rows < tab.rows.length && columns < tab.columns.length
      ? []
      : [`${atTab(tab.key)}: nothing would be left to scroll below or beside what is frozen.`]),
    ...(tab.merges ?? []).flatMap((range) => {
      const area = areaOf(grid, range);
      const isCut = cut(area.row, area.rows, rows) || cut(area.column, area.columns, columns);
      return isCut ? [`${atRange(range)}: the merge crosses the edge of what is frozen.`] : [];
    }),
  ];
}

/** Rows that a merge joins cannot be sorted, and keys of rows stay where they are. */
function filterMistakes(grid: Grid, { tab }: PlacedTab): string[] {
  if (!tab.filter) return [];
  const area = areaOf(grid, tab.filter);
  const where = atRange(tab.filter);
  const merged = (tab.merges ?? [])
    .map((range) => areaOf(grid, range))
    .some((merge) => merge.rows > 1 && overlap(area, merge));
  const hidden = tab.rows.slice(area.row, area.row + area.rows).some((row) => row.hidden);
  return [
    ...(merged ? [`${where}: it is filtered, and a merge in it joins rows.`] : []),
    ...(hidden ? [`${where}: it is filtered, and has a hidden row that would be sorted along.`] : []),
  ];
}

/** Sheets joins groups that touch into one. One may lie in another, below its first row. */
const groupMistakes = ({ tab, rows, columns }: PlacedTab): string[] => [
  ...touching(tab, tab.groups, rows),
  ...touching(tab, tab.columnGroups, columns),
];

function touching(tab: Tab, groups: Tab['groups'] = [], places: ReadonlyMap<string, number>): string[] {
  const spans = groups
    .map(({ from, to }) => ({ from, start: places.get(from)!, end: places.get(to)! + 1 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return spans
    .filter(({ start, end }, index) =>
      spans
        .slice(0, index)
        .some((before) => start <= before.end && !(before.start < start && end <= before.end)),
    )
    .map(({ from }) => `${atTab(tab.key)}: the group from ${from} touches the one before it.`);
}

function ruleMistakes(grid: Grid, rule: Rule): string[] {
  const problem = `${atRange(rule.range)}, conditional format: its last formula is not the first one, moved along.`;
  return ruleMovement(grid, rule).movement === undefined ? [problem] : [];
}
