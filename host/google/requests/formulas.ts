/** Formulas in requests: checked in the spreadsheet's locale, and moved along over the cells of a range. */
import { CompiledFormula, type Getters, helpers, tokenize } from '../../engine/engine';
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

/** The formula as it reads some columns and rows further on; what `$` holds stays. */
export function moved(canonical: string, sheetId: string, getters: Getters) {
  const compiled = CompiledFormula.Compile(canonical, sheetId, getters);
  return (columns: number, rows: number): string =>
    columns === 0 && rows === 0
      ? canonical
      : getters.getTranslatedCellFormula(sheetId, columns, rows, compiled);
}
