/** Draws the engine's charts as Google does where its own options do not reach: level labels, zeros, dashes, widths. */
import { registries } from '../engine/engine';

type Ticks = {
  callback?: (this: unknown, value: unknown, ...rest: unknown[]) => unknown;
  [option: string]: unknown;
};
type Axis = { getLabelForValue(value: number): string };
type Scales = Record<string, { ticks?: Ticks; stacked?: boolean } | undefined>;
type Dataset = { type?: string; order?: number; borderDash?: number[]; borderWidth?: number; stack?: string };
type Config = { type: string; data: { datasets: Dataset[] }; options: { scales?: Scales } };
type Runtime = { chartJsConfig: Config };

/** What the host adds to the engine's own definition. */
type Definition = {
  horizontal?: boolean;
  dataSource?: { dataSets?: { dataSetId: string }[] };
  dataSetStyles?: Record<string, { dash?: string; lineWidth?: number; isStacked?: boolean } | undefined>;
};
type Builder = { getRuntime(getters: unknown, definition: Definition, ...rest: unknown[]): Runtime };

/** Lengths of dashes and gaps in pixels, by Google's names for them. */
const dashes: Readonly<Record<string, number[]>> = {
  DOTTED: [2, 4],
  MEDIUM_DASHED: [6, 5],
  MEDIUM_DASHED_DOTTED: [6, 4, 2, 4],
  LONG_DASHED: [10, 6],
  LONG_DASHED_DOTTED: [10, 5, 2, 5],
};

const usualWidth = 2;

function drawLines({ type, data }: Config, { dataSource, dataSetStyles = {} }: Definition): void {
  dataSource?.dataSets?.forEach(({ dataSetId }, index) => {
    const dataset = data.datasets[index];
    const { dash = '', lineWidth = usualWidth } = dataSetStyles[dataSetId] ?? {};
    if (!dataset || (dataset.type ?? type) !== 'line') return;
    dataset.borderWidth = lineWidth;
    // The lowest is drawn last: at Google a later line lies over an earlier one.
    dataset.order = -index;
    if (dashes[dash]) dataset.borderDash = dashes[dash];
  });
}

/** Columns of a combo may stand on each other; its lines stand on nothing, each in a stack of its own. */
function stackColumns(
  { type, data, options: { scales = {} } }: Config,
  { dataSetStyles = {} }: Definition,
): void {
  if (!Object.values(dataSetStyles).some((style) => style?.isStacked)) return;
  for (const scale of Object.values(scales)) if (scale) scale.stacked = true;
  data.datasets.forEach((dataset, index) => {
    if ((dataset.type ?? type) === 'line') dataset.stack = `line ${index}`;
  });
}

/** A format may write zero as a dash; on an axis it is a number like the others. */
function withZero(callback: Ticks['callback']): Ticks['callback'] {
  if (!callback) return undefined;
  return function (value, ...rest) {
    const text = callback.call(this, value, ...rest);
    return value === 0 && !/\d/.test(String(text)) ? callback.call(this, 1e-12, ...rest) : text;
  };
}

/** The engine cuts a name at twenty characters. */
function wholeName(this: Axis, value: number): string {
  return this.getLabelForValue(value);
}

function drawAxes({ options: { scales = {} } }: Config, definition: Definition): void {
  for (const [name, scale] of Object.entries(scales)) {
    if (!scale?.ticks) continue;
    const { ticks } = scale;
    const holdsLabels = name === (definition.horizontal ? 'y' : 'x');
    // Bars that lie each have their name, whole; months below columns may be left out.
    if (holdsLabels)
      Object.assign(ticks, {
        maxRotation: 0,
        autoSkip: !definition.horizontal,
        autoSkipPadding: 8,
        ...(definition.horizontal && { callback: wholeName }),
      });
    else ticks.callback = withZero(ticks.callback);
  }
}

for (const type of ['bar', 'combo', 'line']) {
  const builder = registries.chartTypeRegistry.get(type as 'bar') as unknown as Builder;
  const getRuntime = builder.getRuntime;
  builder.getRuntime = (getters, definition, ...rest) => {
    const runtime = getRuntime.call(builder, getters, definition, ...rest);
    drawLines(runtime.chartJsConfig, definition);
    drawAxes(runtime.chartJsConfig, definition);
    stackColumns(runtime.chartJsConfig, definition);
    return runtime;
  };
}
