/** What Google tells of a plan's tabs, as the plan that stands there: tracks by their keys, filled cells, names. */
import { stripNames } from '../compile/keys';
import type { Outline } from '../compile/outline';
import type { BuiltPlan } from '../compile/plans';
import { namesOf } from '../plan/inputs';
import type { CellValue, Formula, Plan } from '../plan/plan';
import { stripKey } from '../plan/strip';
import { ownKeys } from './own';
import { parseFormula, type Tracks } from './references';
import type { Content, Filled, Found, Standing, StandingTab } from './standing';

type Value = {
  readonly numberValue?: number;
  readonly stringValue?: string;
  readonly boolValue?: boolean;
  readonly formulaValue?: string;
  readonly errorValue?: object;
};
type CellRead = {
  readonly userEnteredValue?: Value;
  readonly effectiveValue?: Value;
  readonly formattedValue?: string;
  readonly note?: string;
};
type Dimension = { readonly pixelSize?: number };

/** A part of what spreadsheets.getByDataFilter answers. */
export type CellsRead = {
  readonly sheets?: readonly {
    readonly properties?: { readonly sheetId?: number };
    readonly data?: readonly {
      readonly startRow?: number;
      readonly startColumn?: number;
      readonly rowData?: readonly { readonly values?: readonly CellRead[] }[];
      readonly rowMetadata?: readonly Dimension[];
      readonly columnMetadata?: readonly Dimension[];
    }[];
    readonly charts?: readonly { readonly chartId?: number }[];
    readonly conditionalFormats?: readonly {
      readonly booleanRule?: {
        readonly condition?: { readonly values?: readonly { readonly userEnteredValue?: string }[] };
      };
    }[];
  }[];
};

export const cellFields =
  'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(userEnteredValue,effectiveValue,formattedValue,note),' +
  'rowMetadata.pixelSize,columnMetadata.pixelSize),charts.chartId,conditionalFormats.booleanRule.condition.values.userEnteredValue)';

/** A tab whose rows or columns cannot be told any more. */
export class Unreadable extends Error {
  constructor(readonly title: string) {
    super(`The rows or columns of ${title} cannot be told any more.`);
  }
}

/** `shape` is a plan of the same size, whose tracks stand as they were built. @throws Unreadable */
export function readStanding(stands: BuiltPlan, outline: Outline, cells: CellsRead, shape: Plan): Standing {
  const tabs = stands.tabs.map((tab) => tabOf(tab, stands, outline, cells, shape));
  const tracks = new Map(
    tabs.map(({ tab }): [string, Tracks] => [
      tab.title.toLowerCase(),
      { key: tab.key, rows: tab.rows.map(({ key }) => key), columns: tab.columns.map(({ key }) => key) },
    ]),
  );
  const tracksOf = (title: string) => tracks.get(title.toLowerCase());
  const others = new Map(
    (outline.sheets ?? []).map((sheet) => [
      (sheet.properties?.title ?? '').toLowerCase(),
      sheet.properties?.sheetId ?? 0,
    ]),
  );
  const sheetIdOf = (title: string) => others.get(title.toLowerCase());
  return {
    tabs: tabs.map(({ tab }) => tab),
    filled: tabs.flatMap(({ tab, grid }) =>
      filledOn(tab, grid, (text) =>
        parseFormula(text, tracks.get(tab.title.toLowerCase())!, tracksOf, sheetIdOf),
      ),
    ),
    names: new Map(namesOf(shape).map(({ name, range }) => [name, range.from])),
  };
}

type Grid = readonly (readonly CellRead[])[];
type Read = { readonly tab: StandingTab; readonly grid: Grid };

function tabOf(
  { key, sheetId, title }: BuiltPlan['tabs'][number],
  { record }: BuiltPlan,
  outline: Outline,
  cells: CellsRead,
  shape: Plan,
): Read {
  const read = cells.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
  const [data] = read?.data ?? [];
  const grid = (data?.rowData ?? []).map(({ values = [] }) => values);
  const sheet = outline.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
  const { rowCount = grid.length, columnCount = 0 } = sheet?.properties?.gridProperties ?? {};
  const built = shape.tabs.find((tab) => tab.key === key);
  const strip = stripOf(key, sheetId, record.prefix, outline, grid);
  const text = (row: number, column: number) => grid[row]?.[column]?.effectiveValue?.stringValue;
  const keys = (count: number, at: (track: number) => string | undefined) =>
    Array.from({ length: count }, (_, track) => at(track));
  const rows = keys(rowCount, (row) =>
    row === strip.row ? stripKey : strip.column === undefined ? undefined : text(row, strip.column),
  );
  const columns = keys(columnCount, (column) =>
    column === strip.column ? stripKey : strip.row === undefined ? undefined : text(strip.row, column),
  );
  const sized = (
    found: readonly (string | undefined)[],
    size: (track: number) => number | undefined,
    kind: 'row' | 'column',
  ) =>
    tracksFrom(
      found,
      built?.[kind === 'row' ? 'rows' : 'columns'].map((track) => track.key) ?? [],
      kind,
      title,
      size,
    );
  return {
    grid,
    tab: {
      key,
      sheetId,
      title,
      rows: sized(rows, (row) => data?.rowMetadata?.[row]?.pixelSize, 'row'),
      columns: sized(columns, (column) => data?.columnMetadata?.[column]?.pixelSize, 'column'),
      charts: (read?.charts ?? []).map(({ chartId }) => chartId ?? 0),
      conditions: (read?.conditionalFormats ?? []).map(
        ({ booleanRule }) => booleanRule?.condition?.values?.[0]?.userEnteredValue,
      ),
    },
  };
}

/** Where the strips stand: where their names lead, else where the corner asks to be left alone. */
function stripOf(
  tab: string,
  sheetId: number,
  prefix: string,
  outline: Outline,
  grid: Grid,
): { row?: number; column?: number } {
  const named = (name: string) => {
    const found = outline.namedRanges?.find((range) => range.name === prefix + name)?.range;
    return found && (found.sheetId ?? 0) === sheetId ? found : undefined;
  };
  const names = stripNames(tab);
  const column = named(names.rows)?.startColumnIndex;
  const row = named(names.columns)?.startRowIndex;
  if (row !== undefined && column !== undefined) return { row, column };
  for (const [at, cells] of grid.entries()) {
    const corner = cells.findIndex(({ effectiveValue }) =>
      /^Backsolve (finds|ritrova)/.test(effectiveValue?.stringValue ?? ''),
    );
    if (corner >= 0) return { row: row ?? at, column: column ?? corner };
  }
  return { ...(row !== undefined && { row }), ...(column !== undefined && { column }) };
}

/**
 * The ladder: a key in the strip, where it stands first; else the order, if the tab has exactly the tracks it was built
 * with. What has no key then is people's own.
 */
function tracksFrom(
  found: readonly (string | undefined)[],
  built: readonly string[],
  kind: 'row' | 'column',
  title: string,
  size: (track: number) => number | undefined,
): Found[] {
  const seen = new Set<string>();
  const its = new Set([...built, stripKey]);
  // What people typed over a key is no key.
  const first = found.map((key) => {
    if (key === undefined || !its.has(key) || seen.has(key)) return undefined;
    seen.add(key);
    return key;
  });
  const isPlain = (key: string | undefined, track: number) =>
    key === undefined || key === (built[track] ?? stripKey);
  const asBuilt =
    (found.length === built.length || found.length === built.length + 1) && first.every(isPlain);
  if (!asBuilt && !built.some((key) => seen.has(key))) throw new Unreadable(title);
  const known = first.map((key, track) => (asBuilt ? (built[track] ?? stripKey) : key));
  return ownKeys(known, kind).map((key, track): Found => {
    if (known[track] !== undefined) return { key, own: false };
    const pixels = size(track);
    return { key, own: true, ...(pixels !== undefined && { size: pixels }) };
  });
}

function filledOn(tab: StandingTab, grid: Grid, parse: (text: string) => Formula): Filled[] {
  return grid.flatMap((cells, row) =>
    cells.flatMap((cell, column): Filled[] => {
      const [rowKey, columnKey] = [tab.rows[row]?.key, tab.columns[column]?.key];
      if (rowKey === undefined || columnKey === undefined) return [];
      if (rowKey === stripKey || columnKey === stripKey) return [];
      const { userEnteredValue: typed, effectiveValue, formattedValue, note } = cell;
      const value = plainOf(typed);
      const formula = typed?.formulaValue;
      if (value === undefined && formula === undefined && note === undefined) return [];
      return [
        {
          at: { tab: tab.key, row: rowKey, column: columnKey },
          ...contentOf(value, formula === undefined ? undefined : parse(formula)),
          comesTo: plainOf(effectiveValue) ?? null,
          shown: formattedValue ?? String(value ?? ''),
          ...(note !== undefined && { note }),
        },
      ];
    }),
  );
}

const contentOf = (value: CellValue | undefined, formula: Formula | undefined): { content?: Content } => {
  if (formula) return { content: { formula } };
  return value === undefined || value === '' ? {} : { content: { value } };
};

const plainOf = (value: Value | undefined): CellValue | undefined =>
  value?.numberValue ?? value?.stringValue ?? value?.boolValue;
