/**
 * One small constructor per kind of request. Here, as in the API, rows and columns count from 0 and ends are excluded.
 * The links lead into https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request.
 */
import type { Area, Position } from './address';
import type {
  CellData,
  CellFormat,
  ChartSpec,
  Condition,
  DataValidationRule,
  DimensionRange,
  Entry,
  GridRange,
  MetadataLocation,
  Request,
  SheetProperties,
} from './sheets';

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#GridRange */
export const gridRange = (sheetId: number, area: Area): GridRange => ({
  sheetId,
  startRowIndex: area.row,
  endRowIndex: area.row + area.rows,
  startColumnIndex: area.column,
  endColumnIndex: area.column + area.columns,
});

const coordinate = (sheetId: number, at: Position) => ({ sheetId, rowIndex: at.row, columnIndex: at.column });

/** A run of rows or columns; `end` is the first one after it. */
export const dimensionRange = (
  sheetId: number,
  dimension: DimensionRange['dimension'],
  startIndex: number,
  endIndex: number,
): DimensionRange => ({ sheetId, dimension, startIndex, endIndex });

/** What a mask must name: everything that the object says. */
const fieldsOf = (...objects: readonly object[]) => [...new Set(objects.flatMap(Object.keys))].join(',');

/** …/request#AddSheetRequest */
export const addSheet = (properties: SheetProperties): Request => ({ addSheet: { properties } });

/** …/request#UpdateSheetPropertiesRequest */
export const updateSheet = ({ sheetId, ...changes }: SheetProperties): Request => ({
  // The id only says which sheet it is.
  updateSheetProperties: { properties: { sheetId, ...changes }, fields: fieldsOf(changes) },
});

/** …/request#DeleteSheetRequest */
export const deleteSheet = (sheetId: number): Request => ({ deleteSheet: { sheetId } });

/** …/request#AddNamedRangeRequest */
export const addNamedRange = (namedRangeId: string, name: string, range: GridRange): Request => ({
  addNamedRange: { namedRange: { namedRangeId, name, range } },
});

/** Leads a name elsewhere; formulas that use it follow. …/request#UpdateNamedRangeRequest */
export const moveNamedRange = (namedRangeId: string, range: GridRange): Request => ({
  updateNamedRange: { namedRange: { namedRangeId, range }, fields: fieldsOf({ range }) },
});

/** …/request#DeleteNamedRangeRequest */
export const deleteNamedRange = (namedRangeId: string): Request => ({ deleteNamedRange: { namedRangeId } });

/** Each cell its own data, row by row from the start. …/request#UpdateCellsRequest */
export const updateCells = (
  sheetId: number,
  start: Position,
  rows: readonly (readonly CellData[])[],
): Request => ({
  updateCells: {
    start: coordinate(sheetId, start),
    rows: rows.map((values) => ({ values: [...values] })),
    fields: fieldsOf(...rows.flat()),
  },
});

/** The same data in each cell; the relative references of a formula move along. …/request#RepeatCellRequest */
export const repeatCell = (range: GridRange, cell: CellData): Request => ({
  repeatCell: { range, cell, fields: fieldsOf(cell) },
});

/** Nothing in any cell; looks and notes stay. …/request#RepeatCellRequest */
export const clearValues = (range: GridRange): Request => ({
  repeatCell: { range, cell: {}, fields: fieldsOf({ userEnteredValue: undefined }) },
});

/** A mask of some fields of a format. A field that is named and not given gets Sheets' default. */
const formatFields = (fields: readonly (keyof CellFormat)[]) =>
  fields.length === 1 ? `userEnteredFormat.${fields[0]}` : `userEnteredFormat(${fields.join(',')})`;

/** Some fields of the same format in each cell. …/request#RepeatCellRequest */
export const repeatFormat = (
  range: GridRange,
  userEnteredFormat: CellFormat,
  fields: readonly (keyof CellFormat)[],
): Request => ({ repeatCell: { range, cell: { userEnteredFormat }, fields: formatFields(fields) } });

/** The same fields of each cell's own format. …/request#UpdateCellsRequest */
export const updateFormats = (
  sheetId: number,
  start: Position,
  rows: readonly (readonly CellFormat[])[],
  fields: readonly (keyof CellFormat)[],
): Request => ({
  updateCells: {
    start: coordinate(sheetId, start),
    rows: rows.map((formats) => ({ values: formats.map((userEnteredFormat) => ({ userEnteredFormat })) })),
    fields: formatFields(fields),
  },
});

/** …/request#UpdateDimensionPropertiesRequest */
export const resize = (range: DimensionRange, pixelSize: number): Request => ({
  updateDimensionProperties: { range, properties: { pixelSize }, fields: fieldsOf({ pixelSize }) },
});

/** …/request#UpdateDimensionPropertiesRequest */
export const hide = (range: DimensionRange): Request => ({
  updateDimensionProperties: {
    range,
    properties: { hiddenByUser: true },
    fields: fieldsOf({ hiddenByUser: true }),
  },
});

/** …/request#AddDimensionGroupRequest */
export const addDimensionGroup = (range: DimensionRange): Request => ({ addDimensionGroup: { range } });

/** Folds a group; the depth counts the groups that it lies in, itself among them. …/request#UpdateDimensionGroupRequest */
export const collapse = (range: DimensionRange, depth: number): Request => ({
  updateDimensionGroup: {
    dimensionGroup: { range, depth, collapsed: true },
    // The range and the depth only say which group it is.
    fields: fieldsOf({ collapsed: true }),
  },
});

/** …/request#MergeCellsRequest */
export const mergeCells = (range: GridRange): Request => ({ mergeCells: { range, mergeType: 'MERGE_ALL' } });

/** …/request#SetBasicFilterRequest */
export const setBasicFilter = (range: GridRange): Request => ({ setBasicFilter: { filter: { range } } });

/** …/request#SetDataValidationRequest */
export const setDataValidation = (range: GridRange, rule: DataValidationRule): Request => ({
  setDataValidation: { range, rule },
});

/** `index` is its rank among the rules of its sheet; 0 wins. …/request#AddConditionalFormatRuleRequest */
export const addConditionalFormatRule = (
  range: GridRange,
  condition: Condition,
  format: CellFormat,
  index: number,
): Request => ({
  addConditionalFormatRule: { rule: { ranges: [range], booleanRule: { condition, format } }, index },
});

/** Another rule in the place of one. …/request#UpdateConditionalFormatRuleRequest */
export const replaceConditionalFormatRule = (
  range: GridRange,
  condition: Condition,
  format: CellFormat,
  index: number,
  sheetId: number,
): Request => ({
  updateConditionalFormatRule: {
    rule: { ranges: [range], booleanRule: { condition, format } },
    index,
    sheetId,
  },
});

/** …/request#DeleteEmbeddedObjectRequest */
export const deleteEmbeddedObject = (objectId: number): Request => ({ deleteEmbeddedObject: { objectId } });

/** A chart that floats over the grid, its corner in a cell. …/request#AddChartRequest */
export const addChart = (
  chartId: number,
  spec: ChartSpec,
  sheetId: number,
  at: Position,
  size: { readonly width: number; readonly height: number },
): Request => ({
  addChart: {
    chart: {
      chartId,
      spec,
      position: {
        overlayPosition: {
          anchorCell: coordinate(sheetId, at),
          widthPixels: size.width,
          heightPixels: size.height,
        },
      },
    },
  },
});

/** Google draws its id, since nothing refers to it later. Asks before anybody changes the sheet outside of its open ranges; locks nobody out. …/request#AddProtectedRangeRequest */
export const protectSheet = (sheetId: number, description: string, open: readonly GridRange[]): Request => ({
  addProtectedRange: {
    protectedRange: {
      range: { sheetId },
      description,
      warningOnly: true,
      ...(open.length > 0 && { unprotectedRanges: [...open] }),
    },
  },
});

/** Readable by whoever may read the document; Google draws its id. …/request#CreateDeveloperMetadataRequest */
export const createDeveloperMetadata = ({ key, value }: Entry, location: MetadataLocation): Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: key,
      metadataValue: value,
      location,
      visibility: 'DOCUMENT',
    },
  },
});

/** …/request#DeleteDeveloperMetadataRequest */
export const deleteDeveloperMetadata = (metadataId: number): Request => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
});
