/** spreadsheets.values.batchUpdate: checks everything that is to be written, then writes it as one undo step, or nothing. */
import { helpers } from '../engine/engine';
import type { Cell, Workbook } from '../engine/workbook';
import { rangeName, rangeOf } from './range';
import { contentOf } from './requests/cells';
import { zoneOf } from './requests/request';
import { checkType } from './schema';

type Body = GoogleAppsScript.Sheets.Schema.BatchUpdateValuesRequest;
type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;
type Written = Cell & { content: string };
type Update = { updatedRange: string; cells: Written[] };

/** Null leaves a cell as it is, an empty text clears it, any other text stays text. */
export function writeValues(workbook: Workbook, body: Body): object {
  checkType(body, 'BatchUpdateValuesRequest');
  if (!body.valueInputOption) throw new Error("'valueInputOption' is required but not specified");
  if (body.valueInputOption !== 'RAW')
    throw new Error(`values.batchUpdate with ${body.valueInputOption} is not faked yet`);
  if (body.includeValuesInResponse)
    throw new Error('values.batchUpdate with includeValuesInResponse is not faked yet');
  const updates = (body.data ?? []).map((data) => updateOf(workbook, data));
  workbook.batch((dispatch) => {
    for (const { cells } of updates) for (const cell of cells) dispatch('UPDATE_CELL', cell);
  });
  const all = updates.flatMap(({ cells }) => cells);
  return {
    ...count('totalUpdated', all),
    totalUpdatedSheets: new Set(all.map(({ sheetId }) => sheetId)).size,
    responses: updates.map(({ updatedRange, cells }) => ({ updatedRange, ...count('updated', cells) })),
  };
}

/** Everything that one range is to receive. Throws where a value has no kind that a cell can hold, or no room. */
function updateOf(
  workbook: Workbook,
  { range = '', majorDimension = 'ROWS', values = [] }: ValueRange,
): Update {
  const found = rangeOf(workbook, range);
  const { sheetId, zone } = zoneOf(workbook.getters, found.grid);
  const updatedRange = rangeName(workbook, sheetId, zone);
  // A single cell in A1 notation only says where the values begin.
  const start = !found.named && zone.left === zone.right && zone.top === zone.bottom;
  const last = start
    ? {
        bottom: workbook.getters.getNumberRows(sheetId) - 1,
        right: workbook.getters.getNumberCols(sheetId) - 1,
      }
    : zone;
  const tried = (what: string) =>
    new Error(`Requested writing within range [${updatedRange}], but tried writing to ${what}`);
  const cells = values.flatMap((line: unknown[], major) =>
    line.flatMap((value, minor): Written[] => {
      const row = zone.top + (majorDimension === 'ROWS' ? major : minor);
      const col = zone.left + (majorDimension === 'ROWS' ? minor : major);
      if (row > last.bottom) throw tried(`row [${row + 1}]`);
      if (col > last.right) throw tried(`column [${helpers.numberToLetters(col)}]`);
      if (value === null || value === undefined || hidden(workbook, { sheetId, row, col })) return [];
      return [{ sheetId, row, col, content: content(workbook, value, `${major}][${minor}`) }];
    }),
  );
  return { updatedRange, cells };
}

function content(workbook: Workbook, value: unknown, at: string): string {
  if (typeof value === 'string') return contentOf({ stringValue: value }, workbook);
  if (typeof value === 'number') return contentOf({ numberValue: value }, workbook);
  if (typeof value === 'boolean') return contentOf({ boolValue: value }, workbook);
  throw new Error(`Invalid values[${at}]: ${Array.isArray(value) ? 'list_value' : 'struct_value'} { }`);
}

/** Merged cells keep what is written into their first one only. */
function hidden({ getters }: Workbook, cell: Cell): boolean {
  const merge = getters.getMerge(cell);
  return merge !== undefined && (merge.left !== cell.col || merge.top !== cell.row);
}

const count = (prefix: string, cells: readonly Written[]) => ({
  [`${prefix}Rows`]: new Set(cells.map(({ sheetId, row }) => `${sheetId} ${row}`)).size,
  [`${prefix}Columns`]: new Set(cells.map(({ sheetId, col }) => `${sheetId} ${col}`)).size,
  [`${prefix}Cells`]: cells.length,
});
