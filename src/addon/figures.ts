/** What home says of each plan, all plans in one read. */
import { type Block, blockOf, numberIn, single } from './blocks';
import type { PlanFigures } from './contract';
import { type Cells, isGone } from './plan-cells';
import { dueMonth, type MonthCells, monthNames, planMonths } from './plan-months';
import { readValues } from './spreadsheet';

const names = ['goal', 'outlook', 'chance', ...monthNames] as const;
type FigureCells = Cells<(typeof names)[number]>;

/** A plan that lost its cells would spoil the read for all, so they are then read one by one. */
export function figuresOf(prefixes: readonly string[]): Record<string, PlanFigures | null> {
  if (prefixes.length === 0) return {};
  try {
    const blocks = readValues(prefixes.flatMap((prefix) => names.map((name) => prefix + name))).map(blockOf);
    return Object.fromEntries(
      prefixes.map((prefix, plan) => [
        prefix,
        figuresIn(cellsOf(blocks.slice(plan * names.length, (plan + 1) * names.length))),
      ]),
    );
  } catch (error) {
    if (!isGone(error)) throw error;
    if (prefixes.length === 1) return { [prefixes[0]!]: null };
    return Object.assign({}, ...prefixes.map((prefix) => figuresOf([prefix])));
  }
}

const cellsOf = (blocks: readonly Block[]) =>
  Object.fromEntries(names.map((name, index) => [name, blocks[index]!])) as FigureCells;

function figuresIn(cells: FigureCells & MonthCells): PlanFigures {
  const months = planMonths(cells);
  return {
    goal: numberIn(single(cells.goal)),
    outlook: numberIn(single(cells.outlook)),
    chance: numberIn(single(cells.chance)),
    from: months[0]?.month || null,
    to: months[months.length - 1]?.month || null,
    checkInMonth: dueMonth(months),
  };
}
