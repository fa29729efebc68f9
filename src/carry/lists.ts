/** Lists go by order: rows that people put in among them belong to them, and the list closes up. */
import { inputsOf } from '../plan/inputs';
import type { Plan } from '../plan/plan';
import type { Standing, StandingTab } from './standing';

/** Every filled row of a list, as found, to the row of the list that it becomes. A list as it was built keeps its rows. */
export function rowsOfLists(before: Plan, standing: Standing): ReadonlyMap<string, string> {
  const moved = new Map<string, string>();
  for (const tab of standing.tabs)
    for (const [first, last] of listsOn(before, tab.key)) {
      const rows = rowsBetween(tab, first, last);
      if (!rows.some(({ own }) => own)) continue;
      const filled = new Set(standing.filled.filter(({ at }) => at.tab === tab.key).map(({ at }) => at.row));
      const places = before.tabs.find(({ key }) => key === tab.key)!.rows.map(({ key }) => key);
      const targets = places.slice(places.indexOf(first), places.indexOf(last) + 1);
      rows
        .filter(({ key }) => filled.has(key))
        .forEach(({ key }, index) => {
          const target = targets[index];
          if (target !== undefined) moved.set(`${tab.key}\n${key}`, target);
        });
    }
  return moved;
}

/** First and last row of each list of a tab; the columns of one list share them. */
function listsOn(plan: Plan, tab: string): readonly (readonly [string, string])[] {
  const lists = inputsOf(plan.tabs).filter(({ list, range }) => list && range.from.tab === tab);
  const ends = lists.map(({ range }) => [range.from.row, range.to.row] as const);
  return ends.filter(([first], index) => ends.findIndex(([other]) => other === first) === index);
}

function rowsBetween({ rows }: StandingTab, first: string, last: string) {
  const keys = rows.map(({ key }) => key);
  const [from, to] = [keys.indexOf(first), keys.indexOf(last)];
  return from < 0 || to < from ? [] : rows.slice(from, to + 1);
}
