/** The spreadsheet at hand: the reads and the writes that everything else goes through, each one request to Google. */
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

/** Today in the spreadsheet's time zone, as yyyy-mm-dd. */
export const today = () => Utilities.formatDate(new Date(), active().getSpreadsheetTimeZone(), 'yyyy-MM-dd');

/** What a field mask asks for of the whole spreadsheet. */
export const read = (fields: string): object =>
  asking(() => service().get(active().getId(), { fields })) as object;

export const readOutline = (): Outline => read(outlineFields);

/** What a field mask asks for of some sheets, all their cells. */
export function readSheets(sheetIds: readonly number[], fields: string): object {
  const dataFilters = sheetIds.map((sheetId) => ({ gridRange: { sheetId } }));
  return asking(() => service().getByDataFilter({ dataFilters }, active().getId(), { fields })) as object;
}

/** Goes through whole or not at all. */
export function write(batch: Batch): void {
  const body = batch as GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
  asking(() => service().batchUpdate(body, active().getId()));
}

export type ValueRange = GoogleAppsScript.Sheets.Schema.ValueRange;

/** What is read of a cell: what it comes to, or what was entered, which is a formula where it has one. */
export type Render = 'UNFORMATTED_VALUE' | 'FORMULA';

/** Ranges by name or address, in their order. Numbers, ticks and texts as they are, dates as serial numbers. */
export function readValues(
  ranges: readonly string[],
  valueRenderOption: Render = 'UNFORMATTED_VALUE',
): readonly ValueRange[] {
  const options = {
    ranges: [...ranges],
    valueRenderOption,
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
  return asking(() => values().batchGet(active().getId(), options)).valueRanges ?? [];
}

/** Null leaves a cell as it is, an empty text clears it, and no text becomes a formula. Whole or not at all. */
export function writeValues(data: readonly ValueRange[]): void {
  const body = { valueInputOption: 'RAW', data: [...data] };
  asking(() => values().batchUpdate(body, active().getId()));
}

function values() {
  const collection = service().Values;
  if (!collection) throw new Error('The advanced Sheets service has no values to read or write.');
  return collection;
}
