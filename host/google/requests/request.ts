/// <reference types="google-apps-script/apis/sheets_v4" />
/** Google's request types under short names, and what each request gets to work with. */
import type { Dispatch, Getters, Zone } from '../../engine/engine';
import { rangeData } from '../../engine/engine';
import type { Workbook } from '../../engine/workbook';
import type { Drawn } from './drawn';

export type Request = GoogleAppsScript.Sheets.Schema.Request;
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
export type CellData = GoogleAppsScript.Sheets.Schema.CellData;
export type CellFormat = GoogleAppsScript.Sheets.Schema.CellFormat;
export type Borders = GoogleAppsScript.Sheets.Schema.Borders;
export type Border = GoogleAppsScript.Sheets.Schema.Border;
export type Color = GoogleAppsScript.Sheets.Schema.Color;
export type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;
export type SheetProperties = GoogleAppsScript.Sheets.Schema.SheetProperties;
export type DimensionRange = GoogleAppsScript.Sheets.Schema.DimensionRange;
export type DataValidationRule = GoogleAppsScript.Sheets.Schema.DataValidationRule;
export type BooleanCondition = GoogleAppsScript.Sheets.Schema.BooleanCondition;
export type ChartSpec = GoogleAppsScript.Sheets.Schema.ChartSpec;
export type DeveloperMetadataLocation = GoogleAppsScript.Sheets.Schema.DeveloperMetadataLocation;

/** The batch in progress. Each request sees the workbook as the requests before it left it. */
export type Batch = {
  workbook: Workbook;
  getters: Workbook['getters'];
  dispatch: Dispatch;
  /** Drawn on cells, and told to the engine before a request of another kind. */
  drawn: Drawn;
  /** An id that nothing in this workbook has, for a thing that came without one. */
  freshId(): number;
  /** Cells that the file has besides those of the sheets in it: a file so large is never built here. */
  cellsBeside: number;
  /** Names, in small letters, that Google still holds to be in use though their ranges were removed. */
  lingering: ReadonlySet<string>;
  /** Told of every name that is removed. */
  removed(name: string): void;
  /** Notes that the engine cannot show something, which is no reason to refuse it. */
  cannotShow(what: string): void;
};

/** One function a kind: checks the request, applies it, and answers with its reply. Throws what Google would say. */
export type Handlers = {
  [Kind in keyof Request]?: (request: NonNullable<Request[Kind]>, batch: Batch) => object | undefined;
};

/** Throws for an id that Google takes for none. */
export function checkId(id: number, what: string): void {
  if (id <= 0) throw new Error(`Invalid ${what}: ${id}`);
}

/** The engine's id of a sheet. Throws for one that does not exist. */
export function sheetOf(getters: Getters, sheetId: number | undefined, what = 'grid'): string {
  const id = String(sheetId ?? 0);
  if (!getters.tryGetSheet(id)) throw new Error(`No ${what} with id: ${id}`);
  return id;
}

/** The zone of a GridRange; a side that is left out reaches to the edge. Throws beyond the grid. */
export function zoneOf(getters: Getters, range: GridRange | undefined): { sheetId: string; zone: Zone } {
  if (!range) throw new Error('A range is required.');
  const sheetId = sheetOf(getters, range.sheetId);
  const rows = getters.getNumberRows(sheetId);
  const columns = getters.getNumberCols(sheetId);
  const zone = {
    top: range.startRowIndex ?? 0,
    bottom: (range.endRowIndex ?? rows) - 1,
    left: range.startColumnIndex ?? 0,
    right: (range.endColumnIndex ?? columns) - 1,
  };
  if (zone.top < 0 || zone.left < 0) throw new Error('The start index of a range must not be negative.');
  if (zone.bottom < zone.top || zone.right < zone.left)
    throw new Error('The start index of a range must be below its end index.');
  if (zone.bottom >= rows || zone.right >= columns)
    throw new Error(
      `Range (${getters.getSheetName(sheetId)}!${name(zone)}) exceeds grid limits. Max rows: ${rows}, max columns: ${columns}`,
    );
  return { sheetId, zone };
}

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
const name = ({ top, bottom, left, right }: Zone) =>
  `${letters(left)}${top + 1}:${letters(right)}${bottom + 1}`;

/** The same as the engine wants it in its commands. */
export function rangeOf(getters: Getters, range: GridRange | undefined): ReturnType<typeof rangeData> {
  const { sheetId, zone } = zoneOf(getters, range);
  return rangeData(sheetId, zone);
}

/** The GridRange of an engine's range. */
export const gridRange = ({ _sheetId, _zone }: ReturnType<typeof rangeData>): GridRange => ({
  sheetId: Number(_sheetId),
  startRowIndex: _zone.top,
  endRowIndex: _zone.bottom + 1,
  startColumnIndex: _zone.left,
  endColumnIndex: _zone.right + 1,
});
