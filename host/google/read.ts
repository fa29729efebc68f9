/** spreadsheets.get and getByDataFilter: the workbook in Google's words, with only what the field mask asks for. */
import type { Workbook } from '../engine/workbook';
import { cellsOf } from './cell-data';
import { applyMask, asks, checkMask, inside, type Mask, parseMask } from './mask';
import { rangeOf, type SheetRange } from './range';
import { chartsOf } from './requests/charts';
import { conditionalFormats } from './requests/conditional-formats';
import { groupsOf } from './requests/dimensions';
import { basicFilter, filterViews } from './requests/filters';
import { developerMetadata } from './requests/metadata';
import { namedRanges } from './requests/names';
import { protectedRanges } from './requests/protection';
import { gridRange, zoneOf } from './requests/request';
import { sheetProperties } from './requests/sheets';

/** What the workbook itself does not hold. */
export type File = { id: string; title: string; timeZone: string };

/** What to read of the file: a part of a grid, or a range in A1 notation. */
export type DataFilter = GoogleAppsScript.Sheets.Schema.DataFilter;

export type ReadOptions = { fields?: string; ranges?: string | string[]; includeGridData?: boolean };

/** The spreadsheet as a read answers it. Throws for a mask or a range that Google would refuse. */
export function readSpreadsheet(workbook: Workbook, file: File, options: ReadOptions): object {
  const ranges = [options.ranges ?? []].flat().map((text) => rangeOf(workbook, text));
  return read(workbook, file, options, ranges);
}

/** The same of what the filters name: a sheet that none of them touches is left out. */
export function readByDataFilter(
  workbook: Workbook,
  file: File,
  { dataFilters = [], includeGridData }: { dataFilters?: DataFilter[]; includeGridData?: boolean },
  { fields }: { fields?: string } = {},
): object {
  if (dataFilters.length === 0) throw new Error('Must specify at least one data filter.');
  const ranges = dataFilters.map(({ gridRange: grid, a1Range, ...rest }): SheetRange => {
    if (Object.keys(rest).length > 0)
      throw new Error(`Sheets.Spreadsheets.getByDataFilter by ${Object.keys(rest)[0]} is not faked yet`);
    if (a1Range !== undefined) return rangeOf(workbook, a1Range);
    return { sheetId: zoneOf(workbook.getters, grid).sheetId, grid: grid!, named: false };
  });
  const options = { ...(fields && { fields }), ...(includeGridData && { includeGridData }) };
  return read(workbook, file, options, ranges);
}

function read(
  workbook: Workbook,
  file: File,
  options: Omit<ReadOptions, 'ranges'>,
  ranges: readonly SheetRange[],
): object {
  const { getters } = workbook;
  const mask = maskOf(options);
  checkMask(mask, 'Spreadsheet', '');
  checkTold(mask);
  const only = new Set(ranges.map((range) => range.sheetId));
  const wanted = inside(mask, 'sheets');
  const sheetIds = getters.getSheetIds().filter((id) => ranges.length === 0 || only.has(id));
  const names = namedRanges(getters);
  const metadata = developerMetadata(getters, null);
  const answer = {
    spreadsheetId: file.id,
    properties: {
      title: file.title,
      locale: workbook.locale.code,
      autoRecalc: 'ON_CHANGE',
      timeZone: file.timeZone,
    },
    ...(asks(mask, 'sheets') && {
      sheets: sheetIds.map((id) => sheetOf(workbook, id, wanted, ranges)),
    }),
    ...(names.length > 0 && { namedRanges: names }),
    ...(metadata.length > 0 && { developerMetadata: metadata }),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${file.id}/edit`,
  };
  return applyMask(answer, mask) as object;
}

const told = '* spreadsheetId properties sheets namedRanges developerMetadata spreadsheetUrl'.split(' ');
const toldOfSheets =
  '* properties data merges charts protectedRanges rowGroups columnGroups developerMetadata conditionalFormats basicFilter filterViews'.split(
    ' ',
  );
const toldOfCharts = '* chartId spec'.split(' ');

/** What is asked for and not told must not look as if there were none of it. */
function checkTold(mask: Mask): void {
  const missing = [
    ...Object.keys(mask).filter((field) => !told.includes(field)),
    ...Object.keys(mask.sheets ?? {})
      .filter((field) => !toldOfSheets.includes(field))
      .map((field) => `sheets.${field}`),
    ...Object.keys(mask.sheets?.charts ?? {})
      .filter((field) => !toldOfCharts.includes(field))
      .map((field) => `sheets.charts.${field}`),
  ];
  if (missing.length > 0) throw new Error(`Sheets.Spreadsheets.get with ${missing[0]} is not faked yet`);
}

/** Without a mask everything is answered, the cells only where they are asked for. A mask overrides that switch. */
function maskOf({ fields, includeGridData = false }: ReadOptions): Mask {
  if (fields) return parseMask(fields);
  const sheets = toldOfSheets.filter((field) => field !== '*' && field !== 'data').join(',');
  return includeGridData
    ? parseMask('*')
    : parseMask(`spreadsheetId,properties,namedRanges,developerMetadata,spreadsheetUrl,sheets(${sheets})`);
}

function sheetOf(workbook: Workbook, sheetId: string, wanted: Mask, ranges: readonly SheetRange[]): object {
  const { getters } = workbook;
  const here = ranges.filter((range) => range.sheetId === sheetId).map((range) => range.grid);
  const some = (name: string, list: object[]) => (list.length > 0 ? { [name]: list } : {});
  const merges = getters.getMerges(sheetId);
  const whole = { sheetId: Number(sheetId) };
  const filter = basicFilter(getters, sheetId);
  return {
    properties: sheetProperties(getters, sheetId),
    ...(asks(wanted, 'data') && {
      data: (here.length > 0 ? here : [whole]).map((range) =>
        cellsOf(workbook, range, inside(wanted, 'data')),
      ),
    }),
    ...some(
      'merges',
      merges.map(({ left, right, top, bottom }) =>
        gridRange({ _sheetId: sheetId, _zone: { left, right, top, bottom } }),
      ),
    ),
    ...some('charts', chartsOf(getters, sheetId)),
    ...some('protectedRanges', protectedRanges(getters, sheetId)),
    ...some('rowGroups', groupsOf(getters, sheetId, 'ROW')),
    ...some('columnGroups', groupsOf(getters, sheetId, 'COL')),
    ...(asks(wanted, 'conditionalFormats') &&
      some('conditionalFormats', conditionalFormats(workbook, sheetId))),
    ...(filter && { basicFilter: filter }),
    ...some('filterViews', filterViews(getters, sheetId)),
    // What belongs to a row or a column stands with the row or the column, which is not faked yet.
    ...some(
      'developerMetadata',
      developerMetadata(getters, sheetId).filter((one) => one.location?.locationType === 'SHEET'),
    ),
  };
}
