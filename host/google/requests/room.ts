/** How much a spreadsheet can hold. */
import type { Batch } from './request';

const mostCells = 10_000_000;
const mostColumns = 18_278;
export const longestText = 50_000;

/** Throws where a sheet would get too wide, or the cells of all sheets too many. `sheetId` is that of a sheet that is there. */
export function checkRoom(
  { getters, cellsBeside }: Batch,
  rows: number,
  columns: number,
  sheetId: string | undefined = undefined,
): void {
  if (rows < 1 || columns < 1) throw new Error(`Invalid grid size: ${rows} rows and ${columns} columns`);
  if (columns > mostColumns)
    throw new Error(
      `This action would increase the number of columns above the limit of ${mostColumns} columns.`,
    );
  const others = getters.getSheetIds().filter((id) => id !== sheetId);
  const cells = others.reduce(
    (sum, id) => sum + getters.getNumberRows(id) * getters.getNumberCols(id),
    cellsBeside,
  );
  if (cells + rows * columns > mostCells)
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
}

/** Throws for a text that is too long for a cell, or that holds a character which no cell takes. */
export function checkText(text: string): void {
  if (text.length > longestText)
    throw new Error(
      `Your input contains more than the maximum of ${longestText} characters in a single cell.`,
    );
  if (/(?![\t\n])\p{Cc}/u.test(text)) throw new Error('The text holds a control character.');
}
