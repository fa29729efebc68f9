/** Cumulative goal, outlook and actual, and the charts' own names for the rows they draw. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Cell, CellRef, Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import { monthColumn } from '../../../spine/timeline';
import { isStock } from '../counts';
import { isIncomplete } from '../page/incomplete';
import type { Setting } from '../setting';
import { forecast, at as here, row } from './frame';

export function cumulative(setting: Setting): Part {
  const { counts, text, at, patterns } = setting;
  // What is there at a month's end is added up already.
  const upTo = (source: string, month: number) =>
    isStock(counts)
      ? formula`${here(source, monthColumn(month))}`
      : formula`SUM(${at.forecast.until(source, month)})`;
  const { replanFrom, came } = at.assumptions;
  const { from, until, months, monthNumbers, to } = at.forecast;
  const sum = (
    key: 'cumulativeGoal' | 'cumulativeOutlook' | 'cumulativeLow' | 'cumulativeHigh',
    source: string,
  ) =>
    row(setting, {
      key,
      style: 'soft',
      pattern: patterns.goalAxis,
      // Nothing is drawn of a plan that lacks something.
      month: (_, month) => formula`IF(${isIncomplete};"";${upTo(source, month)})`,
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
      pattern: patterns.goalAxis,
      month: (column, month) =>
        formula`IF(AND(${replanFrom}>0;${from(column)}>=${replanFrom});${isStock(counts) ? upTo('goal', month) : formula`${came}+SUMIFS(${until('goal', month)};${until('from', month)};">="&${replanFrom})`};"")`,
      total: null,
      split: 'none',
    }),
    sum('cumulativeOutlook', 'outlook'),
    sum('cumulativeLow', 'low'),
    sum('cumulativeHigh', 'high'),
    row(setting, {
      key: 'cumulativeActual',
      style: 'soft',
      pattern: patterns.goalAxis,
      month: (column, month) => formula`IF(${here('closed', column)}=1;${upTo('actual', month)};"")`,
      total: null,
      split: 'none',
    }),
    row(setting, {
      key: 'cumulativeBaseline',
      style: 'soft',
      pattern: patterns.goalAxis,
      month: (column, month) =>
        formula`IF(ISNUMBER(${here('baseline', column)});${upTo('baseline', month)};"")`,
      total: null,
      split: 'none',
    }),
    ...drawnByMonth(setting),
    { rows: [], cells: chartNames(drawn, replanFrom) },
  ]);
}

/** A month is either come or expected: two rows, since a bar has one colour. */
function drawnByMonth(setting: Setting): readonly Part[] {
  const isClosed = (column: string) => formula`${here('closed', column)}=1`;
  const one = (key: 'actualDrawn' | 'outlookAhead', month: (column: string) => Formula) =>
    row(setting, {
      key,
      style: 'soft',
      pattern: setting.patterns.monthAxis,
      month,
      total: null,
      split: 'none',
    });
  return [
    one('actualDrawn', (column) => formula`IF(${isClosed(column)};${here('actual', column)};"")`),
    one('outlookAhead', (column) => formula`IF(${isClosed(column)};"";${here('outlook', column)})`),
  ];
}

/** The rows that charts draw. */
const drawn = [
  'goal',
  'actualDrawn',
  'outlookAhead',
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
    style: key === 'baseline' ? 'unseenKey' : 'unseen',
  }));
