/** A plan as it would stand in a file right after it was built, for tests that need no file; and edits of it. */
import type { Content, Filled, Standing } from '../../src/carry/standing';
import { inputsOf, namesOf } from '../../src/plan/inputs';
import type { CellRef, CellValue, Plan } from '../../src/plan/plan';

const shownOf = (content: Content) => ('value' in content ? String(content.value) : '=');

export const filledWith = (at: CellRef, content: Content): Filled => ({
  at,
  content,
  comesTo: 'value' in content ? content.value : null,
  shown: shownOf(content),
});

export function standing(plan: Plan): Standing {
  return {
    tabs: plan.tabs.map(({ key, title, rows, columns }, index) => ({
      key,
      sheetId: index + 1,
      title,
      rows: rows.map(({ key, own = false }) => ({ key, own })),
      columns: columns.map(({ key, own = false }) => ({ key, own })),
      charts: [],
      conditions: [],
    })),
    filled: plan.tabs.flatMap(({ cells }) =>
      cells.flatMap(({ at, value, formula, note }): Filled[] => {
        if (formula) return [{ ...filledWith(at, { formula }), ...(note && { note }) }];
        if (value === undefined || value === '') return [];
        return [{ ...filledWith(at, { value }), ...(note && { note }) }];
      }),
    ),
    names: new Map(namesOf(plan).map(({ name, range }) => [name, range.from])),
  };
}

/** With these cells typed; null empties one. */
export function typedInto(
  stands: Standing,
  cells: readonly (readonly [CellRef, CellValue | null | Content])[],
): Standing {
  const same = (one: CellRef, other: CellRef) =>
    one.tab === other.tab && one.row === other.row && one.column === other.column;
  let filled = [...stands.filled];
  for (const [at, typed] of cells) {
    filled = filled.filter((cell) => !same(cell.at, at));
    if (typed === null) continue;
    filled.push(filledWith(at, typeof typed === 'object' ? typed : { value: typed }));
  }
  return { ...stands, filled };
}

/** With a row of one's own after another row. */
export function withRow(stands: Standing, tab: string, after: string, key: string): Standing {
  return {
    ...stands,
    tabs: stands.tabs.map((each) => {
      if (each.key !== tab) return each;
      const place = each.rows.findIndex((row) => row.key === after) + 1;
      return { ...each, rows: [...each.rows.slice(0, place), { key, own: true }, ...each.rows.slice(place)] };
    }),
  };
}

/** Every value that people may have typed, by name of its input, row and column. */
export function typedIn(plan: Plan): Map<string, CellValue> {
  const cells = new Map(
    plan.tabs.flatMap((tab) => tab.cells.map((cell) => [JSON.stringify(cell.at), cell] as const)),
  );
  const found = new Map<string, CellValue>();
  for (const { name, range } of inputsOf(plan.tabs)) {
    const tab = plan.tabs.find(({ key }) => key === range.from.tab)!;
    const keys = (tracks: readonly { key: string }[], from: string, to: string) => {
      const all = tracks.map(({ key }) => key);
      return all.slice(all.indexOf(from), all.indexOf(to) + 1);
    };
    for (const row of keys(tab.rows, range.from.row, range.to.row))
      for (const column of keys(tab.columns, range.from.column, range.to.column)) {
        const cell = cells.get(JSON.stringify({ tab: tab.key, row, column }));
        if (cell?.value !== undefined) found.set(`${name} ${row} ${column}`, cell.value);
      }
  }
  return found;
}
