/** Cumulative goal, outlook and actual, and the charts' own names for the rows they draw. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import { colors } from '../../../look';
import type { Cell, CellRef, Chart, Series } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import type { Setting } from '../setting';
import { forecast, at as here, row } from './frame';

export function cumulative(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { replanFrom, came } = at.assumptions;
  const { from, until, months, monthNumbers, to } = at.forecast;
  const sum = (
    key: 'cumulativeGoal' | 'cumulativeOutlook' | 'cumulativeLow' | 'cumulativeHigh',
    source: string,
  ) =>
    row(setting, {
      key,
      style: 'soft',
      pattern: patterns.axis,
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
    sum('cumulativeGoal', 'original'),
    row(setting, {
      key: 'cumulativeAnew',
      style: 'soft',
      pattern: patterns.axis,
      month: (column, month) =>
        formula`IF(AND(${replanFrom}>0;${from(column)}>=${replanFrom});${came}+SUMIFS(${until('goal', month)};${until('from', month)};">="&${replanFrom});"")`,
      total: null,
      split: 'none',
    }),
    sum('cumulativeOutlook', 'outlook'),
    sum('cumulativeLow', 'low'),
    sum('cumulativeHigh', 'high'),
    row(setting, {
      key: 'cumulativeActual',
      style: 'soft',
      pattern: patterns.axis,
      month: (column, month) => formula`IF(${here('closed', column)}=1;SUM(${until('actual', month)});"")`,
      total: null,
      split: 'none',
    }),
    row(setting, {
      key: 'cumulativeBaseline',
      style: 'soft',
      pattern: patterns.axis,
      month: (column, month) =>
        formula`IF(ISNUMBER(${here('baseline', column)});SUM(${until('baseline', month)});"")`,
      total: null,
      split: 'none',
    }),
    { rows: [], cells: chartNames(drawn, replanFrom) },
  ]);
}

/** The rows that charts draw. */
const drawn = [
  'goal',
  'outlook',
  'cumulativeGoal',
  'cumulativeAnew',
  'cumulativeOutlook',
  'cumulativeLow',
  'cumulativeHigh',
  'cumulativeActual',
  'cumulativeBaseline',
  'baseline',
  'baselineLow',
  'baselineHigh',
];

/** A chart takes a series' name from the cell before its values: here the narrow gap, where it is not seen. */
const chartNames = (rows: readonly string[], replanFrom: CellRef): Cell[] =>
  rows.map((key) => ({
    at: here(key, 'gap'),
    // A line that is not drawn has no name.
    formula:
      key === 'cumulativeAnew'
        ? formula`IF(${replanFrom}>0;${here(key, 'label')};"")`
        : formula`${here(key, 'label')}`,
    style: key === 'outlook' || key === 'baseline' ? 'unseenKey' : 'unseen',
  }));

export function chartOfMonths({ answers, text, at, time }: Setting): Part {
  const size = { width: Math.max(900, Math.min(1400, time.months.length * 80)), height: 320 };
  const keys = Array.from({ length: 17 }, (_, index) => `chart ${index + 1}`);
  const { months } = at.forecast;
  /** Columns, or lines of so many pixels. */
  const series = (key: string, color: string, lineWidth?: number): Series => ({
    label: here(key, 'gap'),
    values: months(key),
    color,
    kind: 'column',
    ...(lineWidth && { kind: 'line', lineWidth }),
  });
  const lines = [
    series('baselineLow', colors.paleBaseline, 1),
    series('baselineHigh', colors.paleBaseline, 1),
    series('baseline', colors.baseline, 2),
  ];
  const words = answers.history ? text.charts.monthsAndBaseline : text.charts.months;
  const chart: Chart = {
    key: 'months',
    title: words.title,
    altText: words.alt,
    titleStyle: 'chartTitle',
    at: here('chart 1', 'label'),
    size,
    kind: answers.history ? 'combo' : 'column',
    legend: 'bottom',
    categories: months('head'),
    series: [
      series('goal', colors.goalColumn),
      series('outlook', colors.blue),
      ...(answers.history ? lines : []),
    ],
  };
  return { rows: keys.map((key) => ({ key })), cells: [], charts: [chart] };
}
