/** Lists go by order: rows that people put in among them belong to them, and the list closes up. */
import { inputsOf } from '../plan/inputs';
import type { CellRef, Plan } from '../plan/plan';
import type { Standing, StandingTab } from './standing';

/** Lists that go by order. */
export type Opened = {
  /** The row of its list that a filled one becomes; undefined for any other row. */
  readonly becomes: (at: CellRef) => string | undefined;
  /** Whether a row lies in such a list. */
  readonly has: (at: CellRef) => boolean;
};

/**
 * Every list that rows were put into. One that was not keeps its rows, as blank ones may part what belongs together; and so
 * does one that has more filled rows than there is room for: they stay where they stand, those put in among them too.
 */
export function listsOpened(before: Plan, standing: Standing): Opened {
  const moved = new Map<string, string>();
  const within = new Set<string>();
  for (const tab of standing.tabs)
    for (const { first, last, columns } of listsOn(before, tab.key)) {
      const rows = rowsBetween(tab, first, last);
      if (!rows.some(({ own }) => own)) continue;
      const filled = new Set(
        standing.filled
          .filter(({ at, content }) => content && at.tab === tab.key && columns.has(at.column))
          .map(({ at }) => at.row),
      );
      const places = before.tabs.find(({ key }) => key === tab.key)!.rows.map(({ key }) => key);
      const targets = places.slice(places.indexOf(first), places.indexOf(last) + 1);
      const full = rows.filter(({ key }) => filled.has(key));
      if (full.length > targets.length) continue;
      for (const row of [...targets, ...rows.map(({ key }) => key)]) within.add(`${tab.key}\n${row}`);
      full.forEach(({ key }, index) => {
        moved.set(`${tab.key}\n${key}`, targets[index]!);
      });
    }
  const placeOf = ({ tab, row }: CellRef) => `${tab}\n${row}`;
  return { becomes: (at) => moved.get(placeOf(at)), has: (at) => within.has(placeOf(at)) };
}

/** Each list of a tab: its rows, and the columns that people fill; what is worked out beside them fills no row. */
function listsOn(plan: Plan, tab: string) {
  const lists = new Map<string, { first: string; last: string; columns: Set<string> }>();
  const all = plan.tabs.find(({ key }) => key === tab)?.columns.map(({ key }) => key) ?? [];
  for (const { list, range } of inputsOf(plan.tabs)) {
    if (!list || range.from.tab !== tab) continue;
    const { from, to } = range;
    const found = lists.get(from.row) ?? { first: from.row, last: to.row, columns: new Set() };
    for (const column of all.slice(all.indexOf(from.column), all.indexOf(to.column) + 1))
      found.columns.add(column);
    lists.set(from.row, found);
  }
  return [...lists.values()];
}

function rowsBetween({ rows }: StandingTab, first: string, last: string) {
  const keys = rows.map(({ key }) => key);
  const [from, to] = [keys.indexOf(first), keys.indexOf(last)];
  return from < 0 || to < from ? [] : rows.slice(from, to + 1);
}
