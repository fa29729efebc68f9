/** The spreadsheet at hand: the reads and the writes that everything else goes through, each one request to Google. */
import { type Outline, outlineFields } from '../compile/outline';
import type { Batch } from '../compile/sheets';
import { asking, Failure } from './faults';

/** Another file than the open one, while a piece of work is about it. */
let other: string | undefined;

const fileId = () => other ?? active().getId();

/** Every read and write of this work goes to that file. */
export function inFile<Value>(id: string, work: () => Value): Value {
  const before = other;
  other = id;
  try {
    return work();
  } finally {
    other = before;
  }
}

/** Requests that were sent, as Google's quota counts them. */
const sent = { reads: 0, writes: 0 };

export type Used = Readonly<typeof sent>;

/** A meter of what is used from now on. */
export function metered(): () => Used {
  const { reads, writes } = sent;
  return () => ({ reads: sent.reads - reads, writes: sent.writes - writes });
}

const reading = <Value>(call: () => Value): Value => {
  sent.reads += 1;
  return asking(call);
};

const writing = <Value>(call: () => Value): Value => {
  sent.writes += 1;
  return asking(call);
};

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
export const read = (fields: string): object => reading(() => service().get(fileId(), { fields })) as object;

export const readOutline = (): Outline => read(outlineFields);

/** What a field mask asks for of some sheets, all their cells. */
export function readSheets(sheetIds: readonly number[], fields: string): object {
  const dataFilters = sheetIds.map((sheetId) => ({ gridRange: { sheetId } }));
  return reading(() => service().getByDataFilter({ dataFilters }, fileId(), { fields })) as object;
}

/** Goes through whole or not at all. */
export function write(batch: Batch): void {
  const body = batch as GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
  writing(() => service().batchUpdate(body, fileId()));
}

export type NewFile = GoogleAppsScript.Sheets.Schema.Spreadsheet;

/** Makes a spreadsheet in the person's own Drive. Google knows no request id for this: a lost answer may leave a file behind. */
export function create(file: NewFile): string {
  const { spreadsheetId } = writing(() => service().create(file));
  if (!spreadsheetId) throw new Failure('lost', 'Google did not say which spreadsheet it made.');
  return spreadsheetId;
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
  return reading(() => values().batchGet(fileId(), options)).valueRanges ?? [];
}

/** Null leaves a cell as it is, an empty text clears it, and no text becomes a formula. Whole or not at all. */
export function writeValues(data: readonly ValueRange[]): void {
  const body = { valueInputOption: 'RAW', data: [...data] };
  writing(() => values().batchUpdate(body, fileId()));
}

function values() {
  const collection = service().Values;
  if (!collection) throw new Error('The advanced Sheets service has no values to read or write.');
  return collection;
}
