/** Formulas are written with a tag over cells: formula`IF(${goal}>0;${goal}/${value};0)`. No address is ever typed. */
import type { CellRange, CellRef, Foreign, Formula, Reference } from './plan';

type Part = Reference | Formula;

export function formula(text: TemplateStringsArray, ...values: readonly (Part | string)[]): Formula {
  const parts: (string | Reference)[] = [text[0] ?? ''];
  values.forEach((value, index) => {
    if (typeof value === 'string') parts.push(value);
    else if ('parts' in value) parts.push(...value.parts);
    else parts.push(value);
    parts.push(text[index + 1] ?? '');
  });
  return { parts: parts.filter((part) => part !== '') };
}

export const cell = (tab: string, row: string, column: string): CellRef => ({ tab, row, column });

export const range = (from: CellRef, to: CellRef): CellRange => ({ from, to });

export const isRange = (part: Reference): part is CellRange => 'from' in part;

/** All columns of a tab that is none of the plan's, and one of its rows. */
export const foreign = (sheetId: number) => ({
  columns: { sheetId } satisfies Foreign,
  row: (row: number): Foreign => ({ sheetId, row }),
});

export const isForeign = (part: Reference): part is Foreign => 'sheetId' in part;
