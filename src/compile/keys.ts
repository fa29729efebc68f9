/**
 * Strips: a hidden column after the last and a hidden row below the last of every tab, which hold the key of each row and of
 * each column as plain text. They move with inserted rows, live in copies and exports, and so a cell is found again by its
 * name, row key and column key, wherever people have put it.
 */
import { cell, range } from '../plan/formula';
import type { In } from '../plan/language';
import type { Cell, NamedRange, Plan, Tab } from '../plan/plan';
import { stripKey } from '../plan/strip';

export const stripNames = (tab: string) => ({ rows: `keys_${tab}_rows`, columns: `keys_${tab}_columns` });

const asksToStay: In<string> = {
  en: 'Backsolve finds its cells by this hidden row and column. Please leave them.',
  it: 'Backsolve ritrova le sue celle grazie a questa riga e a questa colonna nascoste. Non toccarle.',
};

export function withStrips(plan: Plan): Plan {
  return {
    ...plan,
    tabs: plan.tabs.map((tab) => withStrip(tab, asksToStay[plan.language])),
    names: [...plan.names, ...plan.tabs.flatMap(namesOfStrips)],
  };
}

function withStrip(tab: Tab, corner: string): Tab {
  const key = (row: string, column: string, value: string): Cell => ({
    at: cell(tab.key, row, column),
    value,
  });
  return {
    ...tab,
    rows: [...tab.rows, { key: stripKey, hidden: true }],
    columns: [...tab.columns, { key: stripKey, hidden: true }],
    cells: [
      ...tab.cells,
      ...keyed(tab.rows).map((row) => key(row.key, stripKey, row.key)),
      ...keyed(tab.columns).map((column) => key(stripKey, column.key, column.key)),
      key(stripKey, stripKey, corner),
    ],
  };
}

/** What people put in has no key, so that it is known again as theirs. */
const keyed = (tracks: Tab['rows']) => tracks.filter(({ own }) => !own);

function namesOfStrips({ key: tab, rows, columns }: Tab): NamedRange[] {
  const names = stripNames(tab);
  const last = <Item>(items: readonly Item[]) => items[items.length - 1]!;
  return [
    {
      name: names.rows,
      range: range(cell(tab, rows[0]!.key, stripKey), cell(tab, last(rows).key, stripKey)),
    },
    {
      name: names.columns,
      range: range(cell(tab, stripKey, columns[0]!.key), cell(tab, stripKey, last(columns).key)),
    },
  ];
}
