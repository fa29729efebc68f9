/** The head of a tab with a column for every month: its title, and the months that each column covers. */
import { cell, formula } from '../formula';
import { type Part, rule, track } from '../layout';
import type { Cell, Formula, Rule, Track } from '../plan';
import type { Timed, TimedTab } from './timed';
import { monthColumn, quarterColumn, type TimedPlaces, yearColumn } from './timeline';

type Head = { readonly title: string; readonly lead: string | Formula; readonly attributes: readonly Cell[] };

/** Title and lead, then the columns' names and the months that each of them covers. Every total finds its months here. */
export function timedHead<Tab extends string>(
  { tab }: TimedTab<Tab>,
  setting: Timed<Tab>,
  { title, lead, attributes }: Head,
): Part {
  const { text, time } = setting;
  const at = (row: string, column: string) => cell(tab, row, column);
  const yearOf = (quarter: number) => Math.ceil(quarter / 4);
  const quarterName = (quarter: number) =>
    (time.years.length > 0 ? `${text.yearShort}${yearOf(quarter)} ` : '') +
    text.quarter +
    (((quarter - 1) % 4) + 1);
  const name = (column: string, value: string): Cell => ({ at: at('head', column), value, style: 'head' });
  return {
    // The last three are read by formulas only.
    rows: [
      track('title', 30),
      track('head', 24),
      ...['from', 'to', 'closed'].map((key): Track => ({ key, size: 15, hidden: true })),
    ],
    rules: [closedHeads(tab, setting)],
    names: [{ name: `${tab}_months`, range: setting.at[tab].monthNumbers }],
    cells: [
      { at: at('title', 'label'), value: title, style: 'title' },
      // Beside the title, not below: some grids cut text at the edge of a frozen column.
      {
        at: at('title', monthColumn(1)),
        ...(typeof lead === 'object' ? { formula: lead } : { value: lead }),
        style: 'subtitle',
      },
      { at: at('head', 'label'), style: 'headLeft' },
      ...attributes,
      name('total', text.wholePlan),
      ...time.years.map((year) => name(yearColumn(year), text.year + year)),
      ...time.quarters.map((quarter) => name(quarterColumn(quarter), quarterName(quarter))),
      { at: at('head', 'gap'), style: 'head' },
      { at: at('from', 'label'), value: text.monthFrom, style: 'helperLabel' },
      { at: at('to', 'label'), value: text.monthTo, style: 'helperLabel' },
      { at: at('closed', 'label'), value: text.closed, style: 'helperLabel' },
      ...monthNumbers(tab, setting),
    ],
  };
}

/** The months whose revenue was typed. */
const closedHeads = <Tab extends string>(tab: Tab, { at }: Timed<Tab>): Rule =>
  rule(at[tab].months('head'), ({ column }) => formula`${cell(tab, 'closed', column)}=1`, 'good');

function monthNumbers<Tab extends string>(tab: Tab, { at: places, time, patterns }: Timed<Tab>): Cell[] {
  const { from, to, monthNumbers: all }: TimedPlaces = places[tab];
  const helper = { style: 'helper', pattern: patterns.count };
  const sums = (column: string, first: number, months: number): Cell[] => [
    { at: from(column), value: first, ...helper },
    {
      at: to(column),
      formula: formula`MIN(${to('total')};${from(column)}+${String(months - 1)})`,
      ...helper,
    },
  ];
  return [
    { at: from('total'), value: 1, ...helper },
    { at: to('total'), formula: formula`MAX(${all})`, ...helper },
    ...time.years.flatMap((year) => sums(yearColumn(year), (year - 1) * 12 + 1, 12)),
    ...time.quarters.flatMap((quarter) => sums(quarterColumn(quarter), (quarter - 1) * 3 + 1, 3)),
    ...time.months.flatMap((month): Cell[] => {
      const column = monthColumn(month);
      return [
        {
          at: cell(tab, 'head', column),
          formula: formula`EDATE(${places.assumptions.start};${from(column)}-1)`,
          style: 'head',
          pattern: patterns.month,
        },
        { at: from(column), value: month, ...helper },
        { at: to(column), formula: formula`${from(column)}`, ...helper },
        {
          at: cell(tab, 'closed', column),
          formula:
            tab === 'forecast'
              ? formula`IF(ISNUMBER(${places.forecast.at('actual', column)});1;0)`
              : formula`${places.forecast.at('closed', column)}`,
          ...helper,
        },
      ];
    }),
  ];
}
