/** What people type in a plan besides its answers: out of one that stands, into one that is built. */

import type { Row, TypedCells } from '../plan/examples/content/typed';
import type { CellValue, Input, Plan } from '../plan/plan';
import type { Inputs } from '../plan/template-text';
import { inputCells, placeOf } from './identity';

const kinds: readonly Input['holds'][] = ['answer', 'typed'];

/** What people typed besides the answers, where it is not what is built there. */
export function typedInputs(
  plan: Plan,
  valueAt: (place: string) => CellValue | undefined,
  keeps: (name: string) => boolean,
): Inputs {
  const found = new Map<string, Map<string, (CellValue | null)[]>>();
  const differs = new Set<string>();
  const built = new Map(plan.tabs.flatMap((tab) => tab.cells.map((one) => [placeOf(one.at), one.value])));
  for (const { input, at } of inputCells(plan)) {
    if (!kinds.includes(input.holds) || !keeps(input.name)) continue;
    const value = valueAt(placeOf(at));
    if (value !== undefined && value !== built.get(placeOf(at))) differs.add(input.name);
    const rows = found.get(input.name) ?? new Map<string, (CellValue | null)[]>();
    const isBuilt = value === built.get(placeOf(at));
    // What is built there anyway is left open: an answer may still be changed in the wizard.
    rows.set(at.row, [...(rows.get(at.row) ?? []), isBuilt ? null : (value ?? null)]);
    found.set(input.name, rows);
  }
  return Object.fromEntries(
    [...found]
      .filter(([name]) => differs.has(name))
      .map(([name, rows]) => [name, trimmed([...rows.values()])]),
  );
}

/** Blank rows at the end say nothing. */
function trimmed(rows: (CellValue | null)[][]): (CellValue | null)[][] {
  const last = rows.map((row) => row.some((value) => value !== null)).lastIndexOf(true);
  return rows.slice(0, last + 1);
}

/** The plan with what the template has people type. An input that it does not have is passed over. */
export const withInputs = (plan: Plan, typed: Inputs): Plan => filled(plan, typed, kinds);

/** The plan with all that people of a made-up company typed into it, what happened too. */
export const withExample = (plan: Plan, typed: TypedCells): Plan => filled(plan, typed, [...kinds, 'actual']);

function filled(plan: Plan, typed: TypedCells, holds: readonly Input['holds'][]): Plan {
  const values = new Map<string, CellValue>();
  const places = new Map<string, Map<string, string[]>>();
  for (const { input, at } of inputCells(plan)) {
    if (!holds.includes(input.holds) || !Object.keys(typed).includes(input.name)) continue;
    const rows = places.get(input.name) ?? new Map<string, string[]>();
    rows.set(at.row, [...(rows.get(at.row) ?? []), placeOf(at)]);
    places.set(input.name, rows);
  }
  for (const [name, rows] of places)
    [...rows].forEach(([key, cells], row) => {
      const given = typed[name] ?? [];
      const its = isByPlace(given) ? given[row] : given[key];
      cells.forEach((place, column) => {
        const value = its?.[column];
        if (value !== null && value !== undefined) values.set(place, value);
      });
    });
  return {
    ...plan,
    tabs: plan.tabs.map((tab) => ({
      ...tab,
      cells: tab.cells.map((one) => {
        const value = values.get(placeOf(one.at));
        if (value === undefined) return one;
        const { formula: _, ...look } = one;
        return { ...look, value };
      }),
    })),
  };
}

/** Whether rows are given in their order, and not by their keys. */
const isByPlace = (given: TypedCells[string]): given is readonly Row[] => Array.isArray(given);
