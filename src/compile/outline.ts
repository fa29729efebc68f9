/** What has to be read of a spreadsheet before a plan is placed, listed or removed: one call, no cells. */

export type Metadata = {
  readonly metadataId?: number;
  readonly metadataKey?: string;
  readonly metadataValue?: string;
};

/** A part of https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets#Spreadsheet */
export type Outline = {
  readonly sheets?: readonly {
    readonly properties?: {
      readonly sheetId?: number;
      readonly title?: string;
      readonly hidden?: boolean;
    };
    readonly developerMetadata?: readonly Metadata[];
    readonly charts?: readonly { readonly chartId?: number }[];
    readonly protectedRanges?: readonly { readonly protectedRangeId?: number }[];
  }[];
  readonly namedRanges?: readonly { readonly namedRangeId?: string; readonly name?: string }[];
  readonly developerMetadata?: readonly Metadata[];
};

/** The `fields` mask that asks for an outline and for nothing else. */
export const outlineFields = [
  'sheets(properties(sheetId,title,hidden),developerMetadata(metadataId,metadataKey,metadataValue),charts.chartId,protectedRanges.protectedRangeId)',
  'namedRanges(namedRangeId,name)',
  'developerMetadata(metadataId,metadataKey,metadataValue)',
].join(',');

export const sheetIdOf = (sheet: NonNullable<Outline['sheets']>[number]) => sheet.properties?.sheetId ?? 0;

/** Every numeric id that something in the spreadsheet bears. */
export function idsIn(outline: Outline): number[] {
  const metadata = (entries: readonly Metadata[] = []) => entries.map((entry) => entry.metadataId ?? 0);
  const inSheets = (outline.sheets ?? []).flatMap((sheet) => [
    sheetIdOf(sheet),
    ...metadata(sheet.developerMetadata),
    ...(sheet.charts ?? []).map((chart) => chart.chartId ?? 0),
    ...(sheet.protectedRanges ?? []).map((range) => range.protectedRangeId ?? 0),
  ]);
  return [...inSheets, ...metadata(outline.developerMetadata)];
}
