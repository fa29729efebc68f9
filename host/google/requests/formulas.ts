/** Formulas in requests: checked in the spreadsheet's locale, and moved along over the cells of a range. */
import { helpers, tokenize } from '../../engine/engine';
import type { Batch } from './request';

/** The engine's form of a formula. Throws where it does not parse, or names a sheet that does not exist (yet). */
export function checkFormula(formula: string, { workbook, getters }: Batch, sheetId: string): string {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  const canonical = workbook.canonical(text);
  for (const title of sheetsIn(canonical))
    if (!getters.getSheetIdByName(title))
      // The engine would keep #REF! for ever, even if the sheet were added later.
      throw new Error(`Unresolved sheet name '${title}' in ${formula} on ${getters.getSheetName(sheetId)}.`);
  return canonical;
}

/** The titles of the sheets that a formula in the engine's form refers to. */
export function sheetsIn(canonical: string): string[] {
  const named = tokenize(canonical).flatMap(({ type, value }) => {
    if (type !== 'REFERENCE' && type !== 'SYMBOL') return [];
    const mark = value.lastIndexOf('!');
    return mark > 0 ? [helpers.splitReference(value).sheetName ?? ''] : [];
  });
  return [...new Set(named.filter((title) => title !== ''))];
}

/** What a formula in the engine's form may refer to by a name. */
export const namesIn = (canonical: string): string[] =>
  tokenize(canonical).flatMap(({ type, value }) => (type === 'SYMBOL' ? [value] : []));

const corner = /(\$?)([A-Z]{1,3})(\$?)(\d+)/g;

/**
 * The formula as it reads some columns and rows further on; what `$` holds stays. The engine's own translation works on
 * compiled ranges, which take `$A1:A1` for the single cell `$A1` and would not let it grow.
 */
export function moved(canonical: string) {
  const tokens = tokenize(canonical);
  const whole = tokens.some(
    ({ value }, at) => value === ':' && [tokens[at - 1], tokens[at + 1]].some(isOpenEnd),
  );
  return (columns: number, rows: number): string => {
    if (whole && (columns !== 0 || rows !== 0))
      throw new Error(`Repeating whole columns or rows without $ is not faked yet: ${canonical}`);
    return tokens
      .map(({ type, value }) => (type === 'REFERENCE' ? shifted(value, columns, rows) : value))
      .join('');
  };
}

/** An end of `A:A`, `Plan!A:A` or `2:2`, which would move along; that of `$A:$A` stays. */
const isOpenEnd = (token?: { value: string }) => /(^|!)([A-Z]{1,3}|\d+)$/.test(token?.value ?? '');

function shifted(reference: string, columns: number, rows: number): string {
  const start = reference.lastIndexOf('!') + 1;
  const cells = reference
    .slice(start)
    .replace(corner, (_, columnHeld: string, letters: string, rowHeld: string, row: string) => {
      const column = helpers.lettersToNumber(letters) + (columnHeld ? 0 : columns);
      return `${columnHeld}${helpers.numberToLetters(column)}${rowHeld}${Number(row) + (rowHeld ? 0 : rows)}`;
    });
  return reference.slice(0, start) + cells;
}
