/** Requests about charts: Google's chart specification as the engine's definition. */
import { figureOf } from '../../engine/extras';
import { Broken } from '../errors';
import { colorOf } from './colors';
import {
  type Batch,
  type ChartSpec,
  type ColorStyle,
  checkId,
  type Handlers,
  rangeOf,
  sheetOf,
  zoneOf,
} from './request';

type Basic = NonNullable<ChartSpec['basicChart']>;
type Data = NonNullable<NonNullable<Basic['series']>[number]['series']>;
type Scorecard = {
  keyValueData?: Data;
  baselineValueData?: Data;
  baselineValueFormat?: {
    comparisonType?: string;
    description?: string;
    positiveColorStyle?: ColorStyle;
    negativeColorStyle?: ColorStyle;
  };
};

// The published types lag behind the API.
type Series = NonNullable<Basic['series']>[number] & { colorStyle?: ColorStyle; dataLabel?: object };
type Spec = ChartSpec & { scorecardChart?: Scorecard };

const legends: Readonly<Record<string, string>> = {
  BOTTOM_LEGEND: 'bottom',
  TOP_LEGEND: 'top',
  LEFT_LEGEND: 'left',
  RIGHT_LEGEND: 'right',
  NO_LEGEND: 'none',
};

const notOneLine = () =>
  new Error('ChartSourceRange ranges require all rows or all columns to have length of 1');

type Line = { text: string; length: number; lies: 'down' | 'across' | undefined };

/** One range, one cell wide or high. Throws for what the engine has no place for. */
function dataRange(data: Data | undefined, { getters }: Batch): Line {
  const sources = data?.sourceRange?.sources ?? [];
  if (sources.length !== 1) throw new Error('Chart data of other than one source range is not faked yet.');
  const { sheetId, zone } = zoneOf(getters, sources[0]);
  const rows = zone.bottom - zone.top + 1;
  const columns = zone.right - zone.left + 1;
  if (rows > 1 && columns > 1) throw notOneLine();
  const range = getters.getRangeFromRangeData(rangeOf(getters, sources[0]));
  return {
    text: getters.getRangeString({ ...range, prefixSheet: true }, sheetId),
    length: rows * columns,
    lies: rows > 1 ? 'down' : columns > 1 ? 'across' : undefined,
  };
}

function styleOf(series: Series, combo: { isStacked: boolean } | undefined, batch: Batch) {
  const color = colorOf(series.colorStyle, series.color);
  const { type: dash, width: lineWidth } = series.lineStyle ?? {};
  if (series.dataLabel) batch.cannotShow('data labels on one series only');
  if (combo && series.type !== 'LINE' && series.type !== 'COLUMN')
    throw new Error(`Combo charts here take LINE and COLUMN series, got ${series.type}.`);
  // The engine draws white as white; only without any colour does a spacer vanish on every background.
  const backgroundColor = color === '#FFFFFF' ? '#FFFFFF00' : color;
  return {
    ...(backgroundColor && { backgroundColor }),
    ...(series.targetAxis === 'RIGHT_AXIS' && { yAxisId: 'y1' }),
    ...(combo && { type: series.type === 'LINE' ? 'line' : 'bar' }),
    // The engine keeps of a chart only what it knows, of a series all.
    ...(combo?.isStacked && { isStacked: true }),
    ...(dash && { dash }),
    ...(lineWidth && { lineWidth }),
  };
}

const shapes: Readonly<Record<string, object>> = {
  BAR: { type: 'bar', horizontal: true },
  COLUMN: { type: 'bar', horizontal: false },
  LINE: { type: 'line', labelsAsText: true, cumulative: false, hideDataMarkers: true },
  AREA: { type: 'line', labelsAsText: true, cumulative: false, hideDataMarkers: true, fillArea: true },
  COMBO: { type: 'combo', hideDataMarkers: true },
};

/** What Google refuses of a chart that has series, whatever they show. */
function checkChart({ chartType, axis = [], series = [] }: Basic): void {
  const positions = axis.map(({ position }) => position);
  if (new Set(positions).size < positions.length) throw new Error('An axis position may be given only once.');
  const domain = chartType === 'BAR' ? 'LEFT_AXIS' : 'BOTTOM_AXIS';
  if (axis.some(({ position, format }) => position === domain && format))
    throw new Error('The axis of the domain cannot have a format.');
  for (const { targetAxis, type, lineStyle } of series) {
    if (chartType === 'BAR' && targetAxis !== undefined && targetAxis !== 'BOTTOM_AXIS')
      throw new Error('Bar charts series may only target the BOTTOM_AXIS');
    if (
      chartType !== 'BAR' &&
      targetAxis !== undefined &&
      targetAxis !== 'LEFT_AXIS' &&
      targetAxis !== 'RIGHT_AXIS'
    )
      throw new Error(`The series of a ${chartType} chart may only target the LEFT_AXIS or the RIGHT_AXIS`);
    if (type && chartType !== 'COMBO') throw new Error('A series has a type in a COMBO chart only.');
    const drawn = chartType === 'COMBO' ? type : chartType;
    if (lineStyle && drawn !== 'LINE' && drawn !== 'AREA' && drawn !== 'STEPPED_AREA' && drawn !== 'SCATTER')
      throw new Error(`A series that is drawn as ${drawn} has no line style.`);
  }
}

const isStacked = ({ stackedType }: Basic) => stackedType === 'STACKED' || stackedType === 'PERCENT_STACKED';

function basicDefinition(spec: Spec, chart: Basic, batch: Batch): object {
  const shape = shapes[chart.chartType ?? ''];
  if (!shape) throw new Error(`A chart of type ${chart.chartType} is not faked yet.`);
  const combo = chart.chartType === 'COMBO';
  const series = chart.series ?? [];
  // Google does not refuse this one: it breaks.
  if (series.length === 0) throw new Broken('A chart must have at least one series.');
  checkChart(chart);
  // The look of an axis is that of its title here as at Google: the numbers keep theirs.
  if (chart.axis?.some(({ format }) => format)) batch.cannotShow('the title of an axis');
  const ranges = series.map((one) => dataRange(one.series, batch));
  const label = chart.domains?.[0] ? dataRange(chart.domains[0].domain, batch) : undefined;
  if (label && ranges.some((range) => range.length !== label.length))
    throw new Error('The domain and all series of a chart must be of the same length.');
  const lies = new Set([label, ...ranges].flatMap((range) => range?.lies ?? []));
  if (lies.size > 1) throw notOneLine();
  return {
    ...shape,
    ...titleOf(spec),
    ...(!combo && { stacked: isStacked(chart) }),
    legendPosition: legends[chart.legendPosition ?? ''] ?? 'top',
    dataSetStyles: Object.fromEntries(
      series.map((one, index) => [
        String(index),
        styleOf(one, combo ? { isStacked: isStacked(chart) } : undefined, batch),
      ]),
    ),
    dataSource: {
      type: 'range',
      dataSets: ranges.map(({ text }, index) => ({ dataSetId: String(index), dataRange: text })),
      labelRange: label?.text,
      dataSetsHaveTitle: (chart.headerCount ?? 0) > 0,
    },
    aggregated: false,
  };
}

function scorecardDefinition(spec: Spec, batch: Batch): object {
  const { keyValueData, baselineValueData, baselineValueFormat } = spec.scorecardChart ?? {};
  const modes: Readonly<Record<string, string>> = {
    ABSOLUTE_DIFFERENCE: 'difference',
    PERCENTAGE_DIFFERENCE: 'percentage',
  };
  return {
    type: 'scorecard',
    ...titleOf(spec),
    keyValue: dataRange(keyValueData, batch).text,
    ...(baselineValueData && { baseline: dataRange(baselineValueData, batch).text }),
    baselineMode: modes[baselineValueFormat?.comparisonType ?? ''] ?? 'text',
    baselineDescr: { text: baselineValueFormat?.description ?? '' },
    baselineColorUp: colorOf(baselineValueFormat?.positiveColorStyle) ?? '#0F766E',
    baselineColorDown: colorOf(baselineValueFormat?.negativeColorStyle) ?? '#A11B12',
    humanize: false,
  };
}

/** Google's sizes are in points, the engine's in pixels. */
const pixels = (points: number): number => Math.round((points * 4) / 3);

function titleOf({ title, titleTextFormat: look }: ChartSpec): object {
  const color = colorOf(look?.foregroundColorStyle);
  return {
    title: {
      text: title ?? '',
      ...(look?.bold && { bold: true }),
      ...(look?.fontSize && { fontSize: pixels(look.fontSize) }),
      ...(color && { color }),
    },
  };
}

function definitionOf(spec: Spec, batch: Batch): object {
  if (spec.subtitle) batch.cannotShow('the subtitle of a chart');
  if (spec.basicChart) return basicDefinition(spec, spec.basicChart, batch);
  if (spec.scorecardChart) return scorecardDefinition(spec, batch);
  throw new Error('Charts other than basic ones and scorecards are not faked yet.');
}

/** Every chart of a sheet as Google tells it. */
export function chartsOf(getters: Batch['getters'], sheetId: string): object[] {
  return getters.getExtras('chart').flatMap(({ extra }) => {
    const { id, spec } = extra.data;
    return extra.sheetId === sheetId ? [{ chartId: id, spec }] : [];
  });
}

export const chartRequests: Handlers = {
  addChart({ chart = {} }, batch) {
    const { getters, dispatch } = batch;
    const place = chart.position?.overlayPosition;
    if (!chart.spec) throw new Error('A chart must have a specification.');
    if (!place?.anchorCell) throw new Error('Charts without an anchor cell are not faked yet.');
    const { sheetId: anchorSheet, rowIndex: row = 0, columnIndex: col = 0 } = place.anchorCell;
    const sheetId = sheetOf(getters, anchorSheet);
    zoneOf(getters, {
      sheetId: anchorSheet,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: col,
      endColumnIndex: col + 1,
    });
    const { widthPixels = 600, heightPixels = 371 } = place;
    if (widthPixels <= 0 || heightPixels <= 0)
      throw new Error(`Invalid size of a chart: ${widthPixels} x ${heightPixels}`);
    const id = chart.chartId ?? batch.freshId();
    checkId(id, 'chartId');
    if (getters.getExtras('chart').some(({ extra }) => extra.data.id === id))
      throw new Error(`A chart with id ${id} already exists.`);
    dispatch('CREATE_CHART', {
      chartId: String(id),
      figureId: figureOf(id),
      sheetId,
      col,
      row,
      offset: { x: place.offsetXPixels ?? 0, y: place.offsetYPixels ?? 0 },
      size: { width: widthPixels, height: heightPixels },
      definition: definitionOf(chart.spec, batch),
    });
    const extra = { kind: 'chart', sheetId, data: { id, spec: chart.spec } };
    dispatch('EXTRAS_SET', { key: `chart:${id}`, extra });
    return { chart: { ...chart, chartId: id } };
  },

  deleteEmbeddedObject({ objectId }, { getters, dispatch }) {
    const found = getters.getExtras('chart').find(({ extra }) => extra.data.id === objectId);
    if (!found) throw new Error(`No embedded object with id: ${objectId}`);
    dispatch('DELETE_FIGURE', { sheetId: found.extra.sheetId, figureId: figureOf(objectId!) });
    return undefined;
  },
};
