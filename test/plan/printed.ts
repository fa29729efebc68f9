/** A plan as text that a person can read and compare: what stands where, block by block, down each tab. */
import { type Area, areaAddress, cellAddress, type Position } from '../../src/compile/address';
import { areaOf, type Grid, type PlacedTab, place, positionOf } from '../../src/compile/place';
import { placeInto } from '../../src/compile/placement';
import { printFormula } from '../../src/compile/print';
import { findRuns, placeFormula } from '../../src/compile/runs';
import { namesOf } from '../../src/plan/inputs';
import type { Plan } from '../../src/plan/plan';

type Line = Position & { readonly text: string };

export function printed(plan: Plan): string {
  const grid = place(plan, placeInto({}, plan, 'a plan of the tests'));
  const names = namesOf(plan).map(({ name, range }) => {
    const { title } = grid.get(range.from.tab)!;
    return `${name} = ${title}!${areaAddress(areaOf(grid, range)).replaceAll('$', '')}`;
  });
  const tabs = [...grid.values()].map((tab) => `# ${tab.title}\n${linesOf(grid, tab).join('\n')}`);
  return `${tabs.join('\n\n')}\n\n# Names\n${names.join('\n')}\n`;
}

function linesOf(grid: Grid, placed: PlacedTab): string[] {
  const { tab } = placed;
  const styleAt = new Map(
    tab.cells.map(({ at, style, pattern }) => {
      const { row, column } = positionOf(grid, at);
      return [`${row},${column}`, [style, pattern].filter(Boolean).join('  ')];
    }),
  );
  const look = ({ row, column }: Position) => styleAt.get(`${row},${column}`) ?? '';
  const values = tab.cells.flatMap(({ at, value }): Line[] => {
    if (value === undefined) return [];
    const position = positionOf(grid, at);
    return [{ ...position, text: JSON.stringify(value) }];
  });
  const formulas = findRuns(
    tab.cells.flatMap(({ at, formula }) => (formula ? [placeFormula(grid, at, formula)] : [])),
  ).map(({ area, first, fixed }): Line & Area => ({
    ...area,
    text: printFormula(grid, tab.key, first, fixed),
  }));
  const inputs = (tab.inputs ?? []).map(({ range, holds }): Line & Area => ({
    ...areaOf(grid, range),
    text: holds,
  }));
  return [...values, ...formulas, ...inputs]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((line) => [addressOf(line).padEnd(9), line.text, look(line)].join('  ').trimEnd());
}

function addressOf(line: Line | (Line & Area)): string {
  const single = !('rows' in line) || (line.rows === 1 && line.columns === 1);
  return (single ? cellAddress(line) : areaAddress(line)).replaceAll('$', '');
}
