/** The looks that cells have once the requests of a batch were applied, as Google applies their masks. */
import type { Batch, CellFormat, GridRange } from '../../../src/compile/sheets';
import { requestsOf } from '../requests-of';

type Field = keyof CellFormat;

/** The fields of a format that a mask names; undefined where it speaks of something else. */
function fieldsOf(mask: string): Field[] | undefined {
  const list = /^userEnteredFormat(?:\.(\w+)|\(([\w,]+)\))$/.exec(mask);
  return list ? ((list[1] ?? list[2]!).split(',') as Field[]) : undefined;
}

/** By sheet, row and column: `7!3,0`. A field that a mask names and no cell gives is taken away. */
export function formatsAfter(batch: Batch): ReadonlyMap<string, CellFormat> {
  const looks = new Map<string, CellFormat>();
  const write = (key: string, format: CellFormat, fields: readonly Field[]) => {
    const after: Record<string, unknown> = { ...looks.get(key) };
    for (const field of fields) {
      if (format[field] === undefined) delete after[field];
      else after[field] = format[field];
    }
    looks.set(key, after as CellFormat);
  };
  // A tab's cells are written once over all of it and then each at most once, in whatever order.
  for (const { range, cell, fields } of requestsOf(batch, 'repeatCell')) {
    const named = fieldsOf(fields);
    if (named) for (const key of keysOf(range)) write(key, cell.userEnteredFormat ?? {}, named);
  }
  for (const { start, rows, fields } of requestsOf(batch, 'updateCells')) {
    const named = fieldsOf(fields);
    if (!named) continue;
    rows.forEach(({ values }, row) => {
      values.forEach(({ userEnteredFormat }, column) => {
        const key = `${start.sheetId}!${start.rowIndex + row},${start.columnIndex + column}`;
        write(key, userEnteredFormat ?? {}, named);
      });
    });
  }
  return looks;
}

function* keysOf({ sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: GridRange) {
  for (let row = startRowIndex; row < endRowIndex; row++)
    for (let column = startColumnIndex; column < endColumnIndex; column++)
      yield `${sheetId}!${row},${column}`;
}
