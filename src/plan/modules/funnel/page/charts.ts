/** The two charts of the Plan tab: the funnel in an average month, and goal and forecast cumulative. */
import { range } from '../../../formula';
import { counting, type Part, track } from '../../../layout';
import { colors } from '../../../look';
import type { Chart, Series } from '../../../plan';
import { columnWidth, at as here } from '../../../spine/page/frame';
import type { Setting } from '../setting';

const rowHeight = 20;
const rows = counting(13).map((number) => track(`chart ${number}`, rowHeight));
const size = { width: 4 * columnWidth - 4, height: rows.length * rowHeight - 4 };

export const charts = (setting: Setting): Part => ({
  rows: [...rows, track('charts gap', 8)],
  cells: [],
  charts: [funnelChart(setting), cumulativeChart(setting)],
});

/** A centred bar for each stage: the spacer before it is drawn in the background's colour. */
function funnelChart({ text, at, stages }: Setting): Chart {
  const down = (column: string) =>
    range(at.funnel.at(at.funnel.picture(1), column), at.funnel.at(at.funnel.picture(stages.length), column));
  const head = (column: string) => at.funnel.at('picture head', column);
  return {
    key: 'funnel',
    title: text.charts.funnel.title,
    altText: text.charts.funnel.alt,
    titleStyle: 'chartTitle',
    at: here('chart 1', 1),
    size,
    kind: 'bar',
    stacked: true,
    legend: 'none',
    categories: down('label'),
    series: [
      { label: head('third'), values: down('third'), color: 'spacer' },
      { label: head('second'), values: down('second'), color: colors.blue },
    ],
  };
}

/** The goal is drawn last and dashed, so that an outlook that meets it does not hide it. */
function cumulativeChart({ answers, text, at }: Setting): Chart {
  const { months } = at.forecast;
  const words = answers.history ? text.charts.cumulativeAndBaseline : text.charts.cumulative;
  const series = (key: string, look: Omit<Series, 'label' | 'values'>): Series => ({
    label: at.forecast.at(key, 'gap'),
    values: months(key),
    ...look,
  });
  return {
    key: 'cumulative',
    title: words.title,
    altText: words.alt,
    titleStyle: 'chartTitle',
    at: here('chart 1', 5),
    size,
    kind: 'combo',
    legend: 'bottom',
    categories: months('head'),
    series: [
      series('cumulativeActual', { color: colors.teal, kind: 'column' }),
      series('cumulativeLow', { color: colors.lightBlue, kind: 'line', lineWidth: 2 }),
      series('cumulativeHigh', { color: colors.lightBlue, kind: 'line', lineWidth: 2 }),
      ...(answers.history
        ? [series('cumulativeBaseline', { color: colors.baseline, kind: 'line', lineWidth: 2 })]
        : []),
      series('cumulativeOutlook', { color: colors.blue, kind: 'line', lineWidth: 4 }),
      series('cumulativeAnew', { color: colors.navy, kind: 'line', lineWidth: 2, dashed: true }),
      series('cumulativeGoal', { color: colors.goalLine, kind: 'line', lineWidth: 2, dashed: true }),
    ],
  };
}
