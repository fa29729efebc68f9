/** Formulas are written with a tag over cells: formula`IF(${goal}>0;${goal}/${value};0)`. No address is ever typed. */
import type { CellRange, CellRef, Formula } from './plan';

type Part = CellRef | CellRange | Formula;

export function formula(text: TemplateStringsArray, ...values: readonly (Part | string)[]): Formula {
  const parts: (string | CellRef | CellRange)[] = [text[0] ?? ''];
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

export const isRange = (part: CellRef | CellRange): part is CellRange => 'from' in part;
