/** Which cell of a plan is which: by the name of its input, its row key and its column key, wherever it stands. */
import { inputsOf } from '../plan/inputs';
import type { Cell, CellRef, Input, Plan, Tab } from '../plan/plan';

export const placeOf = ({ tab, row, column }: CellRef) => `${tab}\n${row}\n${column}`;

export type InputCell = { readonly input: Input; readonly at: CellRef };

export const identityOf = ({ input, at }: InputCell) => `${input.name}\n${at.row}\n${at.column}`;

/** Every cell of every input of a plan. */
export function inputCells(plan: Plan): readonly InputCell[] {
  const tabs = new Map(plan.tabs.map((tab) => [tab.key, tab]));
  return inputsOf(plan.tabs).flatMap((input) => cellsOf(tabs.get(input.range.from.tab)!, input));
}

function cellsOf(tab: Tab, input: Input): InputCell[] {
  const { from, to } = input.range;
  const between = (tracks: Tab['rows'], first: string, last: string) => {
    const keys = tracks.map(({ key }) => key);
    return keys.slice(keys.indexOf(first), keys.indexOf(last) + 1);
  };
  const rows = between(tab.rows, from.row, to.row).filter(
    (row) => !('rows' in input.accepts) || row in input.accepts.rows,
  );
  const columns = between(tab.columns, from.column, to.column);
  return rows.flatMap((row) => columns.map((column) => ({ input, at: { tab: tab.key, row, column } })));
}

/**
 * Where a plan has an input that stood on another tab, since another module holds it from now on: a single cell goes by its
 * name, a column by its rows too.
 */
export function onAnotherTab(plan: Plan): (cell: InputCell) => InputCell | undefined {
  const byName = new Map<string, InputCell[]>();
  for (const cell of inputCells(plan))
    byName.set(cell.input.name, [...(byName.get(cell.input.name) ?? []), cell]);
  return ({ input, at }) => {
    const there = byName.get(input.name) ?? [];
    const { from, to } = input.range;
    if (from.column !== to.column || there.length === 0) return undefined;
    if (there.some((cell) => cell.at.tab === at.tab || cell.at.column !== there[0]!.at.column))
      return undefined;
    return from.row === to.row ? there[0] : there.find((cell) => cell.at.row === at.row);
  };
}

/** What a plan builds, by place. */
export const cellsByPlace = (plan: Plan): ReadonlyMap<string, Cell> =>
  new Map(plan.tabs.flatMap(({ cells }) => cells.map((cell) => [placeOf(cell.at), cell] as const)));
