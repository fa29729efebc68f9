/** Every cell that a plan refers to exists, and ranges are rectangles. */
import { isForeign, isRange } from '../../plan/formula';
import { acceptedBy } from '../../plan/inputs';
import type { Cell, CellRange, CellRef, Chart, Formula, Plan, Reference, Tab } from '../../plan/plan';
import { corners, type Grid } from '../place';
import { atCell, atRange, atTab } from './where';

/** Who refers to what. */
type Use = {
  readonly where: () => string;
  /** Its references; the text between those of a formula does not matter here. */
  readonly parts: Formula['parts'];
  /** The tab that it may not leave. */
  readonly own?: string;
};

export const referenceMistakes = (plan: Plan, grid: Grid): string[] =>
  [...plan.tabs.flatMap(usesOn), ...plan.names.map(useOfName)].flatMap((use) => mistakesOf(grid, use));

const useOfName = ({ name, range }: Plan['names'][number]): Use => ({
  where: () => `Name ${name}`,
  parts: [range],
});

const usesOn = (tab: Tab): Use[] => [
  ...tab.cells.flatMap((cell) => usesOfCell(tab, cell)),
  ...usesOfBlocks(tab),
  ...(tab.charts ?? []).flatMap((chart) => usesOfChart(tab, chart)),
];

const usesOfCell = (tab: Tab, { at, formula, link }: Cell): Use[] => [
  { where: () => atCell(at), parts: [at], own: tab.key },
  ...(formula ? [{ where: () => atCell(at), parts: formula.parts }] : []),
  ...(link ? [{ where: () => `${atCell(at)}, link`, parts: [link] }] : []),
];

function usesOfBlocks({ key, merges = [], inputs = [], rules = [], ...tab }: Tab): Use[] {
  const on = (what: string) => () => `${atTab(key)}, ${what}`;
  return [
    ...merges.map((range) => ({ where: on('merge'), parts: [range], own: key })),
    ...inputs.map(({ name, range }) => ({ where: on(`input ${name}`), parts: [range], own: key })),
    ...inputs.flatMap((input) =>
      acceptedBy(input).flatMap((accepts) =>
        accepts.unit === 'choice'
          ? [{ where: () => `${atRange(input.range)}, choices`, parts: [accepts.from] }]
          : [],
      ),
    ),
    // A conditional format sees its own tab only.
    ...rules.map(({ range, first, last }) => ({
      where: () => `${atRange(range)}, conditional format`,
      parts: [range, ...first.parts, ...last.parts],
      own: key,
    })),
    ...(tab.groups ?? []).map(({ from, to }) => {
      const inFirstColumn = (row: string) => ({ tab: key, row, column: tab.columns[0]?.key ?? '' });
      return { where: on('group'), parts: [{ from: inFirstColumn(from), to: inFirstColumn(to) }], own: key };
    }),
  ];
}

function usesOfChart(tab: Tab, { key, at, categories, series }: Chart): Use[] {
  const where = () => `${atTab(tab.key)}, chart ${key}`;
  return [
    { where, parts: [at], own: tab.key },
    { where, parts: [categories, ...series.flatMap(({ label, values }) => [label, values])] },
  ];
}

function mistakesOf(grid: Grid, { where, parts, own }: Use): string[] {
  const mistakes = new Set<string>();
  for (const part of parts) {
    const mistake = typeof part === 'string' ? undefined : mistakeOf(grid, part, own);
    if (mistake) mistakes.add(`${where()}: ${mistake}`);
  }
  return [...mistakes];
}

function mistakeOf(grid: Grid, part: Reference, own: string | undefined): string | undefined {
  if (isForeign(part)) return own === undefined ? undefined : `it refers to a tab that is not the plan's.`;
  for (const ref of corners(part)) {
    const mistake = missingFrom(grid, ref);
    if (mistake) return mistake;
    if (own !== undefined && ref.tab !== own)
      return `it refers to tab ${ref.tab}, but may not leave its own.`;
  }
  return isRange(part) ? shapeMistake(grid, part) : undefined;
}

function missingFrom(grid: Grid, { tab, row, column }: CellRef): string | undefined {
  const placed = grid.get(tab);
  if (!placed) return `there is no tab ${tab}.`;
  if (!placed.rows.has(row)) return `tab ${tab} has no row ${row}.`;
  return placed.columns.has(column) ? undefined : `tab ${tab} has no column ${column}.`;
}

function shapeMistake(grid: Grid, { from, to }: CellRange): string | undefined {
  if (from.tab !== to.tab) return `a range goes from tab ${from.tab} to tab ${to.tab}.`;
  const { rows, columns } = grid.get(from.tab)!;
  const forwards =
    rows.get(from.row)! <= rows.get(to.row)! && columns.get(from.column)! <= columns.get(to.column)!;
  if (forwards) return undefined;
  return `the range ${from.row}/${from.column} to ${to.row}/${to.column} runs backwards.`;
}
