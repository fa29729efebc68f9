/** Below everything to type: the words of the dropdowns, the check in focus, and what the chart draws. */
import { cell as cellOf, formula, range } from '../../formula';
import { counting, type Part, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, Formula } from '../../plan';
import { fillText } from '../../sentence';
import { lists as listsOf } from '../../spine/tab-frame/frame';
import { at, shape } from './frame';
import { checksAMonth, type Figure, tab } from './places';
import type { Setting } from './setting';

/** Folded below the tab. */
export function lists(setting: Setting): Part {
  const { text, at: places, common } = setting;
  const inUse: Part = {
    rows: [track('in use', 18)],
    cells: [
      {
        at: places.dayInUse,
        formula: formula`IF(COUNTIFS(${places.weekdays};${places.settings.day})>0;MATCH(${places.settings.day};${places.weekdays};0)-1;4)`,
        style: 'helper',
        pattern: patterns.plain,
      },
      {
        at: places.toleranceInUse,
        formula: formula`IF(ISNUMBER(${places.settings.tolerance});MAX(0;MIN(1;${places.settings.tolerance}));1/10)`,
        style: 'helper',
        pattern: patterns.percent,
      },
    ],
  };
  return listsOf(
    shape,
    common,
    'month',
    { weekday: text.weekdays, pace: text.paces, status: text.statuses },
    stack([inUse, focus(setting), charted(setting)]),
  );
}

/** The last check that is due, and what it says; before the first one, the first month. */
function focus({ text, at: places, basis: { today } }: Setting): Part {
  const { checks, months, figure: of } = places;
  const row = formula`MATCH(MAX(1;${of('past')});${checks('order')};0)`;
  const here = (column: string) => formula`INDEX(${checks(column)};${row};1)`;
  const number = (value: Formula) => formula`IF(${of('past')}=0;"–";${value})`;
  const ofMonth = (column: string) => formula`SUMIFS(${months(column)};${months('number')};${of('number')})`;
  const figures: Readonly<Record<Figure, readonly [Formula, string]>> = {
    past: [formula`COUNTIFS(${checks('date')};"<="&${today})`, patterns.plain],
    number: [here('number'), patterns.plain],
    month: [here('month'), patterns.month],
    check: [formula`IF(${of('past')}=0;0;${here('check')})`, patterns.plain],
    checks: [here('checks'), patterns.plain],
    date: [here('date'), patterns.day],
    isTyped: [formula`IF(${of('past')}=0;0;IF(ISNUMBER(${here('delivered')});1;0))`, patterns.plain],
    promise: [here('promise'), patterns.plain],
    due: [number(here('promised')), '#,##0.0'],
    share: [
      formula`IF(AND(ISNUMBER(${of('due')});ISNUMBER(${of('promise')}));IF(${of('promise')}>0;${of('due')}/${of('promise')};0);0)`,
      patterns.percent,
    ],
    counted: [
      formula`IF(COUNTIFS(${months('number')};${of('number')};${months('counted')};">=-1000000000")>0;${ofMonth('counted')};"–")`,
      patterns.plain,
    ],
    gap: [
      formula`IF(AND(${of('isTyped')}=1;ISNUMBER(${of('due')});ISNUMBER(${of('counted')}));${of('counted')}-${of('due')};"–")`,
      '#,##0.0;-#,##0.0',
    ],
    pace: [
      formula`IF(AND(ISNUMBER(${of('promise')});${of('left')}>0);MAX(0;${of('promise')}-SUM(${of('counted')}))/MAX(1;${of('left')});"–")`,
      '#,##0.0',
    ],
    left: [formula`${of('checks')}-${of('check')}`, patterns.plain],
    first: [formula`INDEX(${checks('date')};MATCH(1;${checks('order')};0);1)`, patterns.day],
    next: [
      formula`IF(COUNTIFS(${checks('order')};${of('past')}+1)>0;INDEX(${checks('date')};MATCH(${of('past')}+1;${checks('order')};0);1);"–")`,
      patterns.day,
    ],
    answered: [
      formula`IF(${ofMonth('first')}>0;${ofMonth('answered')}/${ofMonth('first')};"–")`,
      patterns.percent,
    ],
  };
  return stack(
    (Object.keys(figures) as Figure[]).map((key): Part => {
      const [value, pattern] = figures[key];
      const cell = of(key);
      return {
        rows: [track(cell.row, 18)],
        cells: [
          { at: at(cell.row, 'month'), value: text.focus[key], style: 'helperLabel' },
          { at: cell, formula: value, style: 'helper', pattern },
        ],
      };
    }),
  );
}

/** The checks of the month in focus, a row each: what was counted, and what was promised by then. */
function charted({ text, at: places }: Setting): Part {
  const { checks, figure: of } = places;
  const key = (number: number) => `chart ${number}`;
  const [first, last] = [key(1), key(checksAMonth)];
  const down = (column: string) => range(at(first, column), at(last, column));
  const value = (column: string, number: number) =>
    formula`IF(COUNTIFS(${checks('number')};${of('number')};${checks('check')};${String(number)};${checks(column)};">=0")>0;SUMIFS(${checks(column)};${checks('number')};${of('number')};${checks('check')};${String(number)});"")`;
  return {
    rows: [track('chart head', 16), ...counting(checksAMonth).map((number) => track(key(number), 16))],
    cells: [
      { at: at('chart head', 'promised'), value: text.checks.counted, style: 'helper' },
      { at: at('chart head', 'delivered'), value: text.checks.promised, style: 'helper' },
      ...counting(checksAMonth).flatMap((number): Cell[] => [
        {
          at: at(key(number), 'month'),
          value: fillText(text.chart.check, { number: String(number) }),
          style: 'helperLabel',
        },
        { at: at(key(number), 'promised'), formula: value('counted', number), style: 'helper' },
        { at: at(key(number), 'delivered'), formula: value('promised', number), style: 'helper' },
      ]),
    ],
    charts: [
      {
        key: 'weekly',
        title: text.chart.title,
        titleStyle: 'chartTitle',
        altText: text.chart.alt,
        at: cellOf(tab, 'response head', 'decided'),
        size: { width: 336, height: 190 },
        kind: 'combo',
        legend: 'bottom',
        categories: down('month'),
        series: [
          { label: at('chart head', 'promised'), values: down('promised'), color: '#2563A8', kind: 'column' },
          {
            label: at('chart head', 'delivered'),
            values: down('delivered'),
            color: '#B45309',
            kind: 'line',
            lineWidth: 2,
          },
        ],
      },
    ],
  };
}
