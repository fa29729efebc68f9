/** Charts: bars, columns, or columns with lines. */
import type { CellRange, Chart, Plan, Series } from '../../plan/plan';
import { areaOf, type Grid, type PlacedTab, positionOf, withCellBefore } from '../place';
import { addChart, gridRange } from '../requests';
import type { ChartData, ChartSeries, ChartSpec, Request } from '../sheets';
import { colorStyle, textFormat } from './looks';

/** What a spacer is drawn in. */
const background = '#FFFFFF';

const legends = { bottom: 'BOTTOM_LEGEND', none: 'NO_LEGEND' } as const;
const kinds = { bar: 'BAR', column: 'COLUMN', combo: 'COMBO' } as const;

export function chart(plan: Plan, grid: Grid, placed: PlacedTab, chart: Chart, chartId: number): Request {
  return addChart(chartId, specOf(plan, grid, chart), placed.sheetId, positionOf(grid, chart.at), chart.size);
}

function specOf(plan: Plan, grid: Grid, chart: Chart): ChartSpec {
  const named = chart.legend !== 'none';
  return {
    ...(chart.title !== undefined && { title: chart.title }),
    ...(chart.titleStyle !== undefined && { titleTextFormat: textFormat(plan.styles[chart.titleStyle]!) }),
    altText: chart.altText,
    // Pictures may be drawn from workings that are folded away.
    hiddenDimensionStrategy: 'SHOW_ALL',
    basicChart: {
      chartType: kinds[chart.kind],
      ...(chart.stacked && { stackedType: 'STACKED' as const }),
      legendPosition: legends[chart.legend],
      headerCount: named ? 1 : 0,
      domains: [{ domain: data(grid, chart.categories, named) }],
      series: chart.series.map((series) => seriesOf(grid, chart, series, named)),
    },
  };
}

const valueAxis = (chart: Chart) => (chart.kind === 'bar' ? 'BOTTOM_AXIS' : 'LEFT_AXIS');

function seriesOf(grid: Grid, chart: Chart, series: Series, named: boolean): ChartSeries {
  const color = series.color === 'spacer' ? background : series.color;
  const kind = series.kind ?? 'column';
  const line = {
    ...(series.dashed && {
      type: series.dashed === 'dots' ? ('DOTTED' as const) : ('MEDIUM_DASHED' as const),
    }),
    ...(series.lineWidth !== undefined && { width: series.lineWidth }),
  };
  return {
    series: data(grid, series.values, named),
    targetAxis: valueAxis(chart),
    colorStyle: colorStyle(color),
    ...(chart.kind === 'combo' && { type: kind === 'line' ? 'LINE' : 'COLUMN' }),
    ...(Object.keys(line).length > 0 && { lineStyle: line }),
  };
}

/** With names, a range begins one cell earlier: the legend reads the cell just before the data. */
function data(grid: Grid, range: CellRange, named: boolean): ChartData {
  const area = areaOf(grid, range);
  const { sheetId } = grid.get(range.from.tab)!;
  return { sourceRange: { sources: [gridRange(sheetId, named ? withCellBefore(area) : area)] } };
}
