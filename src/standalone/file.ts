/** A file as it is read to make it stand alone: every cell's formula, result, look and note, in one call. */
import type { Position } from '../compile/address';

/** The `fields` mask of spreadsheets.get. A mask overrides `includeGridData`. */
export const fileFields =
  'properties.locale,sheets(properties(sheetId,title),data(startRow,startColumn,' +
  'rowData.values(userEnteredValue,effectiveValue,formattedValue,note,pivotTable.source,dataSourceTable.dataSourceId)))';

type Value = {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: { readonly type?: string };
};

export type CellRead = {
  readonly userEnteredValue?: Value;
  readonly effectiveValue?: Value;
  readonly formattedValue?: string;
  readonly note?: string;
  readonly pivotTable?: object;
  readonly dataSourceTable?: object;
};

/** A part of https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets#Spreadsheet */
export type FileRead = {
  readonly properties?: { readonly locale?: string };
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number; readonly title?: string };
    readonly data?: readonly {
      readonly startRow?: number;
      readonly startColumn?: number;
      readonly rowData?: readonly { readonly values?: readonly CellRead[] }[];
    }[];
  }[];
};

/** One tab, its cells found by place. */
export type TabRead = {
  readonly sheetId: number;
  readonly title: string;
  /** Undefined where nothing stands. */
  at(row: number, column: number): CellRead | undefined;
  /** Every place that holds anything, row by row. */
  readonly places: readonly Position[];
};

export const tabsOf = ({ sheets = [] }: FileRead): TabRead[] =>
  sheets.map(({ properties, data = [] }) => {
    const rows = new Map<number, Map<number, CellRead>>();
    const places: Position[] = [];
    for (const { startRow = 0, startColumn = 0, rowData = [] } of data)
      rowData.forEach(({ values = [] }, down) => {
        const row = startRow + down;
        const cells = rows.get(row) ?? new Map<number, CellRead>();
        rows.set(row, cells);
        values.forEach((cell, right) => {
          if (Object.keys(cell).length === 0) return;
          cells.set(startColumn + right, cell);
          places.push({ row, column: startColumn + right });
        });
      });
    return {
      sheetId: properties?.sheetId ?? 0,
      title: properties?.title ?? '',
      at: (row, column) => rows.get(row)?.get(column),
      places,
    };
  });

export const formulaIn = (cell: CellRead | undefined): string | undefined =>
  cell?.userEnteredValue?.formulaValue;

/** Whether other cells may show what this one brings: a formula, a pivot table, a table of connected data. */
export const isOrigin = (cell: CellRead | undefined): boolean =>
  formulaIn(cell) !== undefined || cell?.pivotTable !== undefined || cell?.dataSourceTable !== undefined;

/** Whether something elsewhere has put this cell's value here. */
export const isSpilled = (cell: CellRead | undefined): boolean =>
  cell?.effectiveValue !== undefined && cell.userEnteredValue === undefined && !isOrigin(cell);

export const isLoading = (cell: CellRead | undefined): boolean =>
  cell?.effectiveValue?.errorValue?.type === 'LOADING';

export const isError = (cell: CellRead | undefined): boolean =>
  cell?.effectiveValue?.errorValue !== undefined;

/** What a cell shows, as a value to write: an error becomes the text that it shows. */
export function plainValue(cell: CellRead | undefined): number | string | boolean {
  const { numberValue, stringValue, boolValue } = cell?.effectiveValue ?? {};
  return numberValue ?? boolValue ?? stringValue ?? cell?.formattedValue ?? '';
}
