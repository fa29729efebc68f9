/** What has to be read of a spreadsheet before a plan is placed, listed or removed: one call, no cells. */
import type { ForeignTab } from './plan-record';
import type { GridRange } from './sheets';

export type Metadata = {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
};

/** A part of https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets#Spreadsheet */
export type Outline = {
  readonly spreadsheetId?: string;
  readonly sheets?: readonly {
    readonly properties?: {
      readonly sheetId?: number;
      readonly title?: string;
      readonly hidden?: boolean;
      readonly index?: number;
      readonly gridProperties?: { readonly rowCount?: number; readonly columnCount?: number };
    };
    readonly developerMetadata?: readonly Metadata[];
    readonly charts?: readonly { readonly chartId?: number }[];
  }[];
  readonly namedRanges?: readonly {
    readonly namedRangeId?: string;
    readonly name?: string;
    readonly range?: Partial<GridRange>;
  }[];
  readonly developerMetadata?: readonly Metadata[];
};

/** The `fields` mask that asks for an outline and for nothing else. */
export const outlineFields = [
  'spreadsheetId',
  'sheets(properties(sheetId,title,hidden,index,gridProperties(rowCount,columnCount)),developerMetadata(metadataId,metadataKey,metadataValue),charts.chartId)',
  'namedRanges(namedRangeId,name,range)',
  'developerMetadata(metadataId,metadataKey,metadataValue)',
].join(',');

export const sheetIdOf = (sheet: NonNullable<Outline['sheets']>[number]) => sheet.properties?.sheetId ?? 0;

/** Every id that a sheet or a chart bears; those of all else a plan leaves to Google. */
export const idsIn = (outline: Outline): number[] =>
  (outline.sheets ?? []).flatMap((sheet) => [
    sheetIdOf(sheet),
    ...(sheet.charts ?? []).map((chart) => chart.chartId ?? 0),
  ]);

/** Every tab of the file, by its sheet id. */
export const foreignTabs = (outline: Outline): Readonly<Record<number, ForeignTab>> =>
  Object.fromEntries(
    (outline.sheets ?? []).map((sheet) => [
      sheetIdOf(sheet),
      {
        title: sheet.properties?.title ?? '',
        columns: sheet.properties?.gridProperties?.columnCount ?? 26,
      },
    ]),
  );
