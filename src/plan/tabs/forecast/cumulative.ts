/** Cumulative goal, outlook and actual, and the charts' own names for the rows they draw. */
import { formula } from '../../formula';
import { type Part, stack } from '../../layout';
import { colors } from '../../look';
import type { Cell, Chart, Series } from '../../plan';
import type { Setting } from '../setting';
import { blockHead } from '../timed';
import { forecast, at as here, row } from './frame';

export function cumulative(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { until, months, monthNumbers, to } = at.forecast;
  const sum = (
    key: 'cumulativeGoal' | 'cumulativeOutlook' | 'cumulativeLow' | 'cumulativeHigh',
    source: string,
  ) =>
    row(setting, {
      key,
      style: 'soft',
      pattern: patterns.money,
      month: (_, month) => formula`SUM(${until(source, month)})`,
      total: (column) => formula`SUMIFS(${months(key)};${monthNumbers};${to(column)})`,
      split: 'none',
    });
  return stack([
    blockHead(
      forecast,
      setting,
      'cumulative',
      text.forecast.sections.cumulative,
      [],
      text.forecast.cumulativeNote,
    ),
    sum('cumulativeGoal', 'goal'),
    sum('cumulativeOutlook', 'outlook'),
    sum('cumulativeLow', 'low'),
    sum('cumulativeHigh', 'high'),
    row(setting, {
      key: 'cumulativeActual',
      style: 'soft',
      pattern: patterns.money,
      month: (column, month) => formula`IF(${here('closed', column)}=1;SUM(${until('actual', month)});"")`,
      total: null,
      split: 'none',
    }),
    { rows: [], cells: chartNames(drawn) },
  ]);
}

/** The rows that charts draw. */
const drawn = [
  'goal',
  'outlook',
  'cumulativeGoal',
  'cumulativeOutlook',
  'cumulativeLow',
  'cumulativeHigh',
  'cumulativeActual',
];

/** A chart takes a series' name from the cell before its values: here the narrow gap, where it is not seen. */
const chartNames = (rows: readonly string[]): Cell[] =>
  rows.map((key) => ({
    at: here(key, 'gap'),
    formula: formula`${here(key, 'label')}`,
    style: key === 'outlook' ? 'unseenKey' : 'unseen',
  }));

export function chartOfMonths({ text, at, time }: Setting): Part {
  const size = { width: Math.max(900, Math.min(1400, time.months.length * 80)), height: 320 };
  const keys = Array.from({ length: 17 }, (_, index) => `chart ${index + 1}`);
  const { months } = at.forecast;
  const series = (key: string, color: string): Series => ({
    label: here(key, 'gap'),
    values: months(key),
    color,
  });
  const chart: Chart = {
    key: 'months',
    title: text.charts.months.title,
    altText: text.charts.months.alt,
    titleStyle: 'chartTitle',
    axisStyle: 'chartAxis',
    at: here('chart 1', 'label'),
    size,
    kind: 'column',
    legend: 'bottom',
    categories: months('head'),
    series: [series('goal', colors.goalColumn), series('outlook', colors.blue)],
  };
  return { rows: keys.map((key) => ({ key })), cells: [], charts: [chart] };
}
