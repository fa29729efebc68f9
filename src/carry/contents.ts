/** A plan with what is carried in the place of what it was built with. */
import { isForeign, isRange } from '../plan/formula';
import type { Cell, CellRef, CellValue, Formula, Plan } from '../plan/plan';
import { placeOf } from './identity';
import type { Content } from './standing';

/** What is carried to a cell, by its place. */
export type Written = ReadonlyMap<string, { at: CellRef; content: Content | undefined; note?: string }>;

type TrackSet = { readonly has: (at: CellRef) => boolean };

export function tracksOf(plan: Plan): TrackSet {
  const rows = new Set(plan.tabs.flatMap((tab) => tab.rows.map(({ key }) => `${tab.key}\n${key}`)));
  const columns = new Set(plan.tabs.flatMap((tab) => tab.columns.map(({ key }) => `${tab.key}\n${key}`)));
  return { has: ({ tab, row, column }) => rows.has(`${tab}\n${row}`) && columns.has(`${tab}\n${column}`) };
}

/** The plan's cells with what is carried in their place. A reference to a track that is gone becomes `#REF!`. */
export function withContents(plan: Plan, written: Written, tracks: TrackSet): Plan {
  return {
    ...plan,
    tabs: plan.tabs.map((tab) => {
      const mine = new Map([...written].filter(([, { at }]) => at.tab === tab.key));
      const cells = tab.cells.map((cell): Cell => {
        const key = placeOf(cell.at);
        const change = mine.get(key);
        if (!change) return cell;
        mine.delete(key);
        const { value: _value, formula: _formula, ...look } = cell;
        return {
          ...look,
          ...whole(change.content, tracks),
          ...(change.note !== undefined && { note: change.note }),
        };
      });
      const own = [...mine.values()].map(
        ({ at, content, note }): Cell => ({
          at,
          ...whole(content, tracks),
          ...(note !== undefined && { note }),
        }),
      );
      return { ...tab, cells: [...cells, ...own] };
    }),
  };
}

function whole(content: Content | undefined, tracks: TrackSet): { value?: CellValue; formula?: Formula } {
  if (!content) return {};
  if ('value' in content) return { value: content.value };
  const parts = content.formula.parts.map((part) => {
    if (typeof part === 'string' || isForeign(part)) return part;
    const corners = isRange(part) ? [part.from, part.to] : [part];
    return corners.every(tracks.has) ? part : '#REF!';
  });
  return { formula: { parts } };
}
