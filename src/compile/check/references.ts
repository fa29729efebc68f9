/** Every cell that a plan refers to exists, and ranges are rectangles. */
import { isRange } from '../../plan/formula';
import type { CellRange, CellRef, Formula, Plan, Tab } from '../../plan/plan';
import { corners, type Grid } from '../place';
import { atCell, atRange, atTab } from './where';

/** Who refers to what. `own` is the tab that it may not leave. */
type Use = {
  readonly where: string;
  readonly parts: readonly (CellRef | CellRange)[];
  readonly own?: string;
};

export const referenceMistakes = (plan: Plan, grid: Grid): string[] =>
  [...plan.tabs.flatMap(usesOn), ...usesOfNames(plan)].flatMap(({ where, parts, own }) =>
    [...new Set(parts.flatMap((part) => mistakesOf(grid, part, own)))].map(
      (mistake) => `${where}: ${mistake}`,
    ),
  );

const usesOfNames = (plan: Plan): Use[] =>
  plan.names.map(({ name, range }) => ({ where: `Name ${name}`, parts: [range] }));

function usesOn(tab: Tab): Use[] {
  const own = tab.key;
  const here = atTab(own);
  return [
    ...tab.cells.flatMap(({ at, formula, link }) => [
      { where: atCell(at), parts: [at], own },
      ...(formula ? [{ where: atCell(at), parts: referencesOf(formula) }] : []),
      ...(link ? [{ where: `${atCell(at)}, link`, parts: [link] }] : []),
    ]),
    ...(tab.merges ?? []).map((range) => ({ where: `${here}, merge`, parts: [range], own })),
    ...(tab.inputs ?? []).map((range) => ({ where: `${here}, inputs`, parts: [range], own })),
    ...(tab.validations ?? []).flatMap(({ range, accepts }) => [
      { where: `${here}, validation`, parts: [range], own },
      ...(accepts.kind === 'oneOf' ? [{ where: `${atRange(range)}, choices`, parts: [accepts.cells] }] : []),
    ]),
    // A conditional format sees its own tab only.
    ...(tab.rules ?? []).map(({ range, first, last }) => ({
      where: `${atRange(range)}, conditional format`,
      parts: [range, ...referencesOf(first), ...referencesOf(last)],
      own,
    })),
    ...(tab.groups ?? []).map(({ from, to }) => {
      const column = tab.columns[0]?.key ?? '';
      const range = { from: { tab: own, row: from, column }, to: { tab: own, row: to, column } };
      return { where: `${here}, group`, parts: [range], own };
    }),
    ...(tab.charts ?? []).flatMap((chart) => [
      { where: `${here}, chart ${chart.key}`, parts: [chart.at], own },
      {
        where: `${here}, chart ${chart.key}`,
        parts: [chart.categories, ...chart.series.flatMap(({ label, values }) => [label, values])],
      },
    ]),
  ];
}

const referencesOf = (formula: Formula) => formula.parts.filter((part) => typeof part !== 'string');

function mistakesOf(grid: Grid, part: CellRef | CellRange, own: string | undefined): string[] {
  const missing = corners(part).flatMap((ref) => missingFrom(grid, ref));
  if (missing.length > 0) return missing;
  if (own !== undefined && corners(part).some(({ tab }) => tab !== own)) {
    return [`it refers to tab ${corners(part)[0]!.tab}, but may not leave its own.`];
  }
  return isRange(part) ? shapeMistakes(grid, part) : [];
}

function missingFrom(grid: Grid, { tab, row, column }: CellRef): string[] {
  const placed = grid.get(tab);
  if (!placed) return [`there is no tab ${tab}.`];
  return [
    ...(placed.rows.has(row) ? [] : [`tab ${tab} has no row ${row}.`]),
    ...(placed.columns.has(column) ? [] : [`tab ${tab} has no column ${column}.`]),
  ];
}

function shapeMistakes(grid: Grid, { from, to }: CellRange): string[] {
  if (from.tab !== to.tab) return [`a range goes from tab ${from.tab} to tab ${to.tab}.`];
  const { rows, columns } = grid.get(from.tab)!;
  const backwards =
    rows.get(from.row)! > rows.get(to.row)! || columns.get(from.column)! > columns.get(to.column)!;
  return backwards ? [`the range ${from.row}/${from.column} to ${to.row}/${to.column} runs backwards.`] : [];
}
