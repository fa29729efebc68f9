/** The head of the CRM tab: its title, when the rows were last read, and the plan's months. */
import { formula, range } from '../../formula';
import { counting, type Part, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import type { places as funnelPlaces } from '../funnel/places';
import { at } from './frame';
import { tab } from './places';
import type { Setting } from './setting';
import { moduleName } from './words/name';

export function head(
  setting: Setting,
  language: 'en' | 'it',
  start: ReturnType<typeof funnelPlaces>['funnel'],
): Part {
  const { text, months } = setting;
  const columns = counting(months).map(monthColumn);
  const helper = { style: 'helper', pattern: patterns.count };
  const kept = (row: string, label: string, pattern: string): Cell[] => [
    { at: at(row, 'what'), value: label, style: 'how' },
    { at: at(row, 'from'), style: 'computed', pattern },
  ];
  return {
    rows: [
      track('title', 30),
      track('read'),
      track('frozen'),
      track('month', 24),
      track('number', 15),
      { key: 'next', size: 15, hidden: true },
    ],
    cells: [
      { at: at('title', 'what'), value: moduleName.name[language], style: 'title' },
      // Beside the title, not below: some grids cut text at the edge of a frozen column.
      { at: at('title', 'from'), value: text.about, style: 'subtitle' },
      ...kept('read', text.read, patterns.day),
      ...kept('frozen', text.frozen, patterns.plain),
      { at: at('month', 'what'), value: text.month, style: 'headLeft' },
      ...styled(
        tab,
        'month',
        ['from', 'date', 'adds', 'where', 'is', 'form', 'date number', 'adds number', 'where number'],
        'head',
      ),
      { at: at('number', 'what'), value: text.monthNumber, style: 'helperLabel' },
      { at: at('next', 'what'), value: text.nextMonth, style: 'helperLabel' },
      ...columns.flatMap((column, index): Cell[] => [
        {
          at: at('month', column),
          formula: formula`${start.at('head', column)}`,
          style: 'head',
          pattern: patterns.month,
        },
        { at: at('number', column), value: index + 1, ...helper },
        {
          at: at('next', column),
          formula: formula`EDATE(${at('month', column)};1)`,
          style: 'helper',
          pattern: patterns.day,
        },
      ]),
    ],
    inputs: [
      {
        name: 'crm_read_on',
        range: range(at('read', 'from'), at('read', 'from')),
        holds: 'kept',
        accepts: { unit: 'day' },
      },
      {
        name: 'crm_frozen_to',
        range: range(at('frozen', 'from'), at('frozen', 'from')),
        holds: 'kept',
        accepts: { unit: 'count', atLeast: 0, whole: true },
      },
    ],
    names: [
      { name: 'crm_months', range: range(at('number', monthColumn(1)), at('number', monthColumn(months))) },
    ],
  };
}
