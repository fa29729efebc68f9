/** The spreadsheet at hand: the one read and the one write that everything else goes through. */
import { type Outline, outlineFields } from '../compile/outline';
import type { Batch } from '../compile/sheets';
import { asking } from './faults';

/** The advanced Sheets service, which the manifest switches on. */
function service() {
  if (!Sheets?.Spreadsheets)
    throw new Error('The advanced Sheets service is not switched on in appsscript.json.');
  return Sheets.Spreadsheets;
}

export const active = () => asking(() => SpreadsheetApp.getActiveSpreadsheet());

export function readOutline(): Outline {
  return asking(() => service().get(active().getId(), { fields: outlineFields })) as Outline;
}

/** Goes through whole or not at all. */
export function write(batch: Batch): void {
  const body = batch as GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
  asking(() => service().batchUpdate(body, active().getId()));
}
