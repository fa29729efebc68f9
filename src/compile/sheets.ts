/** The part of the Sheets API's vocabulary that a plan needs, spelt as Google spells it. */

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/other#GridRange */
export type GridRange = {
  sheetId: number;
  startRowIndex: number;
  endRowIndex: number;
  startColumnIndex: number;
  endColumnIndex: number;
};

export type GridCoordinate = { sheetId: number; rowIndex: number; columnIndex: number };

export type DimensionRange = {
  sheetId: number;
  dimension: 'ROWS' | 'COLUMNS';
  startIndex: number;
  endIndex: number;
};

export type ColorStyle = { rgbColor: { red: number; green: number; blue: number } };

export type SheetProperties = {
  sheetId: number;
  title?: string;
  index?: number;
  hidden?: boolean;
  tabColorStyle?: ColorStyle;
  gridProperties?: {
    rowCount: number;
    columnCount: number;
    frozenRowCount?: number;
    frozenColumnCount?: number;
    hideGridlines: boolean;
    rowGroupControlAfter?: boolean;
    columnGroupControlAfter?: boolean;
  };
};

export type ExtendedValue =
  | { stringValue: string }
  | { numberValue: number }
  | { boolValue: boolean }
  | { formulaValue: string };

export type TextFormat = {
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  foregroundColorStyle?: ColorStyle;
  link?: { uri: string };
};

export type Border = { style: 'SOLID' | 'SOLID_MEDIUM' | 'SOLID_THICK'; colorStyle: ColorStyle };

export type NumberFormat = { type: 'TEXT' | 'NUMBER' | 'PERCENT' | 'DATE'; pattern: string };

export type CellFormat = {
  textFormat?: TextFormat;
  backgroundColorStyle?: ColorStyle;
  horizontalAlignment?: 'LEFT' | 'CENTER' | 'RIGHT';
  verticalAlignment?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  wrapStrategy?: 'WRAP';
  padding?: { top: number; right: number; bottom: number; left: number };
  borders?: { top?: Border; bottom?: Border; left?: Border; right?: Border };
  numberFormat?: NumberFormat;
};

export type CellData = {
  userEnteredValue?: ExtendedValue;
  userEnteredFormat?: CellFormat;
  note?: string;
  textFormatRuns?: { startIndex: number; format: TextFormat }[];
};

export type Condition = {
  type:
    | 'NUMBER_GREATER'
    | 'NUMBER_GREATER_THAN_EQ'
    | 'NUMBER_LESS_THAN_EQ'
    | 'NUMBER_BETWEEN'
    | 'DATE_AFTER'
    | 'ONE_OF_RANGE'
    | 'BOOLEAN'
    | 'CUSTOM_FORMULA';
  values?: { userEnteredValue: string }[];
};

export type DataValidationRule = {
  condition: Condition;
  inputMessage?: string;
  strict?: boolean;
  showCustomUi?: boolean;
};

export type ChartData = { sourceRange: { sources: GridRange[] } };

type AxisPosition = 'BOTTOM_AXIS' | 'LEFT_AXIS';

export type ChartSeries = {
  series: ChartData;
  targetAxis: AxisPosition;
  colorStyle: ColorStyle;
  type?: 'COLUMN' | 'LINE';
  lineStyle?: { type?: 'MEDIUM_DASHED' | 'DOTTED'; width?: number };
};

export type ChartSpec = {
  title?: string;
  titleTextFormat?: TextFormat;
  altText: string;
  hiddenDimensionStrategy: 'SHOW_ALL';
  basicChart: {
    chartType: 'BAR' | 'COLUMN' | 'COMBO';
    stackedType?: 'STACKED';
    legendPosition: 'BOTTOM_LEGEND' | 'NO_LEGEND';
    headerCount: 0 | 1;
    domains: { domain: ChartData }[];
    series: ChartSeries[];
  };
};

export type MetadataLocation = { sheetId: number } | { spreadsheet: true };

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#Request */
export type Request =
  | { addSheet: { properties: SheetProperties } }
  | { updateSheetProperties: { properties: SheetProperties; fields: string } }
  | { deleteEmbeddedObject: { objectId: number } }
  | {
      updateConditionalFormatRule: {
        rule: { ranges: GridRange[]; booleanRule: { condition: Condition; format: CellFormat } };
        index: number;
        sheetId: number;
      };
    }
  | { updateNamedRange: { namedRange: { namedRangeId: string; range: GridRange }; fields: string } }
  | { deleteSheet: { sheetId: number } }
  | { addNamedRange: { namedRange: { namedRangeId: string; name: string; range: GridRange } } }
  | { deleteNamedRange: { namedRangeId: string } }
  | { updateCells: { start: GridCoordinate; rows: { values: CellData[] }[]; fields: string } }
  | { repeatCell: { range: GridRange; cell: CellData; fields: string } }
  | {
      updateDimensionProperties: {
        range: DimensionRange;
        properties: { pixelSize?: number; hiddenByUser?: boolean };
        fields: string;
      };
    }
  | { addDimensionGroup: { range: DimensionRange } }
  | {
      updateDimensionGroup: {
        dimensionGroup: { range: DimensionRange; depth: number; collapsed: boolean };
        fields: string;
      };
    }
  | { mergeCells: { range: GridRange; mergeType: 'MERGE_ALL' } }
  | { setBasicFilter: { filter: { range: GridRange } } }
  | { setDataValidation: { range: GridRange; rule: DataValidationRule } }
  | {
      addConditionalFormatRule: {
        rule: { ranges: GridRange[]; booleanRule: { condition: Condition; format: CellFormat } };
        index: number;
      };
    }
  | {
      addChart: {
        chart: {
          chartId: number;
          spec: ChartSpec;
          position: {
            overlayPosition: { anchorCell: GridCoordinate; widthPixels: number; heightPixels: number };
          };
        };
      };
    }
  | {
      addProtectedRange: {
        protectedRange: {
          range: { sheetId: number };
          description: string;
          warningOnly: true;
          unprotectedRanges?: GridRange[];
        };
      };
    }
  | {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: string;
          metadataValue: string;
          location: MetadataLocation;
          visibility: 'DOCUMENT';
        };
      };
    }
  | { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: number } } } };

/** What spreadsheets.batchUpdate takes: applied whole, in this order, or not at all. */
export type Batch = { requests: Request[] };

/** A piece of developer metadata. */
export type Entry = { readonly key: string; readonly value: string };
