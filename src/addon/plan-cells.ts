/** Plans that stand, found by their ids, and their cells: one read of named ranges and strips, for as many plans as there are. */
import { blocksAsBuilt } from '../carry/as-built';
import type { BuiltBlocks } from '../carry/built';
import type { Block, Blocks } from '../carry/ladder';
import { type Reader, readerOf } from '../carry/typed';
import { areaOf, tabOf } from '../compile/address';
import { stripNames } from '../compile/keys';
import { type BuiltPlan, findPlan } from '../compile/plans';
import { Failure } from './faults';
import { type Render, readOutline, readValues, type ValueRange } from './spreadsheet';

/** Costs a read of the outline. @throws Failure `gone` where the spreadsheet has no such plan */
export function planWith(id: string): BuiltPlan {
  const plan = findPlan(readOutline(), id);
  if (!plan) throw new Failure('gone', `No plan of this spreadsheet has the id ${id}.`);
  return plan;
}

export type Wanted = { readonly plan: BuiltPlan; readonly names: readonly string[] };

/** Names that are no longer there are left out. */
export function readBlocks(wanted: readonly Wanted[], render?: Render): Blocks[] {
  const asked = wanted.flatMap(({ plan, names }, place) =>
    [...new Set(names)].filter((name) => plan.names.includes(name)).map((name) => ({ plan, place, name })),
  );
  if (asked.length === 0) return wanted.map(() => new Map());
  const ranges = readValues(
    asked.map(({ plan, name }) => plan.record.prefix + name),
    render,
  );
  return wanted.map(
    (_, place) =>
      new Map(
        asked.flatMap((one, index): [string, Block][] =>
          one.place === place ? [[one.name, blockOf(one.plan, ranges[index] ?? {})]] : [],
        ),
      ),
  );
}

/**
 * The same of a plan of which nothing is known but its prefix: with the strips of these tabs, by which they are told
 * apart. Undefined where one of the names is not there.
 */
export function blocksNamed(
  prefix: string,
  names: readonly string[],
  tabs: readonly string[],
): Blocks | undefined {
  const strips = tabs.map((tab) => ({ tab, ...stripNames(tab) }));
  const all = [...names, ...strips.flatMap(({ rows, columns }) => [rows, columns])];
  try {
    const ranges = readValues(all.map((name) => prefix + name));
    const titled = strips.map(({ tab, rows }) => ({
      key: tab,
      title: tabOf(ranges[all.indexOf(rows)]?.range ?? ''),
    }));
    return new Map(all.map((name, place) => [name, blockOf({ tabs: titled }, ranges[place] ?? {})]));
  } catch (error) {
    if (error instanceof Failure && error.kind === 'gone') return undefined;
    throw error;
  }
}

/** What tells the keys of a plan's rows and columns, by name. */
export const stripsOf = ({ record }: BuiltPlan) =>
  record.tabs.flatMap((tab) => Object.values(stripNames(tab)));

/** @throws Failure `broken` where Google does not say which cells it has read */
function blockOf(
  { tabs }: { readonly tabs: readonly { key: string; title: string }[] },
  { range = '', values = [] }: ValueRange,
): Block {
  const area = areaOf(range);
  if (!area) throw new Failure('broken', `Google read “${range}”, which is no range of cells.`);
  const title = tabOf(range);
  return { tab: tabs.find((tab) => tab.title === title)?.key ?? '', area, values };
}

export type PlanCells = { readonly blocks: Blocks; readonly reader: Reader };

/**
 * Names that the plan was not built with, as they go by what its goal counts and how customers pay, are left out.
 * @throws Failure `gone`, with a sentence that names the plan, where not every other cell is found
 */
export function readCells(plan: BuiltPlan, names: readonly string[], render?: Render): PlanCells {
  const built = blocksAsBuilt(plan.record);
  const [blocks] = readBlocks([{ plan, names: [...names, ...stripsOf(plan), ...numbersIn(built)] }], render);
  const reader = readerOf(blocks!, built);
  const isBuilt = (name: string) => built.has(name) || blocks!.has(name);
  const lost = names.find((name) => isBuilt(name) && (!blocks!.has(name) || reader.lost.includes(name)));
  if (lost !== undefined) throw gone(plan, lost, blocks!.has(lost));
  return { blocks: blocks!, reader };
}

const numbersIn = (built: BuiltBlocks) =>
  [...built].flatMap(([name, { numbered }]) => (numbered ? [name] : []));

function gone({ record, missing }: BuiltPlan, name: string, isThere: boolean): Failure {
  const cells = `the cells called ${record.prefix}${name}`;
  const what =
    missing.length > 0
      ? `a tab of it was deleted (${missing.join(', ')})`
      : isThere
        ? `rows or columns of ${cells} were deleted, or can no longer be told apart`
        : `${cells} were deleted`;
  return new Failure(
    'gone',
    `The plan “${record.name}” cannot be read: ${what}. Undo that, or build the plan again.`,
  );
}
