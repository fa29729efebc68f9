/** What a deed writes, and what it takes to write it back. Pure: cells by their keys become ranges by their names. */
import type { Change, Undo } from '../plan/deed';
import type { CellValue } from '../plan/plan';
import { type Blocks, valueIn } from './ladder';
import type { Reader } from './typed';

type Content = Change['value'];

/** As near as a cell keeps a number. */
export const isSame = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.abs(one)
    : (one ?? '') === (other ?? '');

/** Those that change something: the same press twice has nothing to write. */
export const newOnes = (changes: readonly Change[], { typed }: Reader): Change[] =>
  changes.filter(
    ({ name, row, column, value }) => isObject(value) || !isSame(typed(name, row, column), value),
  );

const isObject = (value: Content): value is Exclude<Content, CellValue | null> =>
  typeof value === 'object' && value !== null;

/** What stands in a cell once that is written; the text of a formula is the file's to say. */
const writtenAs = (value: Content): CellValue | null =>
  isObject(value) ? ('fixed' in value ? value.fixed : null) : value;

export type Write = { readonly name: string; readonly values: (CellValue | null)[][] };

/** A write of some cells of each range: every other cell is null, which is left as it is; an empty text clears. */
export function writesOf(changes: readonly Change[], blocks: Blocks, { at }: Reader): Write[] {
  const names = [...new Set(changes.map(({ name }) => name))];
  return names.map((name) => {
    const { area } = blocks.get(name)!;
    const values = Array.from({ length: area.rows }, () =>
      new Array<CellValue | null>(area.columns).fill(null),
    );
    for (const { row, column, value } of changes.filter((change) => change.name === name)) {
      const place = at(name, row, column)!;
      values[place.row - area.row]![place.column - area.column] = writtenAs(value) ?? '';
    }
    return { name, values };
  });
}

/**
 * What was entered in a cell, of which `shown` is what it came to. A text that begins with = is no formula where it comes
 * to itself.
 */
export function contentOf(entered: unknown, shown: unknown): Content {
  if (isFormula(entered) && entered !== shown) return { formula: entered };
  return entered === undefined || entered === '' ? null : (entered as CellValue);
}

const isFormula = (entered: unknown): entered is string =>
  typeof entered === 'string' && entered.startsWith('=');

/** `entered` is the same blocks, read as they were entered. */
export const undoOf = (changes: readonly Change[], { at, typed }: Reader, entered: Blocks): Undo[] =>
  changes.map((change) => {
    const { name, row, column, value: wrote } = change;
    const place = at(name, row, column)!;
    const stood = contentOf(valueIn(entered.get(name)!, place.row, place.column), typed(name, row, column));
    return { ...change, value: stood, wrote: isObject(wrote) && 'fixed' in wrote ? wrote.fixed : wrote };
  });

/** Whether a cell in which this was entered holds this content. */
export const holds = (entered: unknown, content: Content): boolean =>
  isObject(content) ? 'formula' in content && entered === content.formula : isSame(entered, content);
