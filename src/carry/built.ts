/** What a plan was built with, by its named ranges: keys of rows and columns, and which ranges number them. */
import { namesOf } from '../plan/inputs';
import type { CellValue, Input, NamedRange, Plan, Tab, Track } from '../plan/plan';

export type Axis = 'row' | 'column';

export type BuiltBlock = {
  readonly tab: string;
  /** Keys, in their order. */
  readonly row: readonly string[];
  readonly column: readonly string[];
  /** Along which axis it holds the numbers 1, 2, … and nothing else, as month numbers do. */
  readonly numbered?: Axis;
  /** Rows that people insert belong to it: they go by order. */
  readonly list?: true;
};

/** By name, without a prefix. */
export type BuiltBlocks = ReadonlyMap<string, BuiltBlock>;

export function builtBlocks(plan: Plan): BuiltBlocks {
  const tabs = new Map(plan.tabs.map((tab) => [tab.key, tab]));
  const values = valuesOf(plan.tabs);
  return new Map(
    namesOf(plan).map(
      ({ name, range: { from, to }, list }: NamedRange & Pick<Input, 'list'>): [string, BuiltBlock] => {
        const tab = tabs.get(from.tab)!;
        const row = keysBetween(tab.rows, from.row, to.row);
        const column = keysBetween(tab.columns, from.column, to.column);
        const axis: Axis = row.length > 1 ? 'row' : 'column';
        const line = axis === 'row' ? row : column;
        const isLine = line.length > 1 && (axis === 'row' ? column : row).length === 1;
        const at = (key: string) =>
          axis === 'row' ? keyOf(tab.key, key, column[0]!) : keyOf(tab.key, row[0]!, key);
        const isNumbered = isLine && line.every((key, index) => values.get(at(key)) === index + 1);
        return [
          name,
          { tab: tab.key, row, column, ...(isNumbered && { numbered: axis }), ...(list && { list }) },
        ];
      },
    ),
  );
}

const keyOf = (tab: string, row: string, column: string) => `${tab}|${row}|${column}`;

const valuesOf = (tabs: readonly Tab[]): ReadonlyMap<string, CellValue> =>
  new Map(
    tabs.flatMap(({ cells }) =>
      cells.flatMap(({ at, value }): [string, CellValue][] =>
        value === undefined ? [] : [[keyOf(at.tab, at.row, at.column), value]],
      ),
    ),
  );

function keysBetween(tracks: readonly Track[], from: string, to: string): string[] {
  const keys = tracks.map(({ key }) => key);
  return keys.slice(keys.indexOf(from), keys.indexOf(to) + 1);
}
