/** All teams together, month by month. */
import { formula } from '../../formula';
import { counting, type Part, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, Formula } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import { tabs } from './places';
import type { Setting } from './setting';

export function monthRows(setting: Setting): Part {
  const { text, at, money, sumOf, countOf } = setting;
  const typed = (column: string) => countOf('actual', column);
  const data = (column: string) => (column === 'total' ? 'sum' : column);
  const total = (measure: string, who?: 'plan') => (column: string) => sumOf(measure, data(column), who);
  return stack([
    bar(setting, 'months', text.rows.goal, true),
    row(setting, 'goal', text.rows.goal, total('goal'), money, { style: 'key', label: 'keyLabel' }),
    row(setting, 'outlook', text.rows.outlook, total('outlook'), money),
    row(
      setting,
      'actual',
      text.rows.actual,
      (column) => formula`IF(${typed(data(column))}=0;"";${sumOf('actual', data(column))})`,
      money,
    ),
    row(setting, 'typed', text.rows.typed, (column) => typed(data(column)), patterns.count, {
      style: 'soft',
    }),
    row(setting, 'closed goal', text.rows.closed, total('goal closed'), money, { style: 'soft' }),
    row(
      setting,
      'attainment',
      text.rows.attainment,
      (column) =>
        formula`IF(${at.at('closed goal', column)}>0;SUM(${at.at('actual', column)})/${at.at('closed goal', column)};"–")`,
      patterns.percent,
      { how: text.how.attainment },
    ),
    row(setting, 'own goal', text.rows.own, total('goal', 'plan'), money, {
      style: 'soft',
      how: text.how.own,
    }),
    row(
      setting,
      'not given',
      text.rows.notGiven,
      (column) => formula`ROUND(${at.at('own goal', column)}-${at.at('goal', column)};2)`,
      money,
      { style: 'soft' },
    ),
  ]);
}

/** A heading over months, or over a block without them. */
export function bar({ text, at }: Setting, key: string, title: string, hasMonths: boolean): Part {
  const row = `${key} head`;
  return {
    rows: [track(row, 24)],
    cells: [
      { at: at.at(row, 'label'), value: hasMonths ? '' : title, style: 'block' },
      ...styled(tabs.rollup, row, at.columns.slice(1), 'block').filter(
        ({ at: place }) =>
          !hasMonths || (place.column !== 'total' && !at.monthColumns.includes(place.column)),
      ),
      ...(hasMonths
        ? [
            { at: at.at(row, 'total'), value: text.total, style: 'head' },
            ...counting(at.months).map((month) => ({
              at: at.at(row, monthColumn(month)),
              formula: formula`${at.data.starts(month)}`,
              style: 'head',
              pattern: patterns.month,
            })),
          ]
        : []),
    ],
  };
}

type Look = { readonly style?: string; readonly label?: string; readonly how?: string };

export function row(
  { at }: Setting,
  key: string,
  label: string,
  figure: (column: string) => Formula,
  pattern: string,
  { style = 'computed', label: labelStyle = 'label', how }: Look = {},
): Part {
  const cells: Cell[] = ['total', ...at.monthColumns].map((column) => ({
    at: at.at(key, column),
    formula: figure(column),
    style: column === 'total' && style === 'computed' ? 'total' : style,
    pattern,
  }));
  return {
    rows: [track(key)],
    cells: [
      { at: at.at(key, 'label'), value: label, style: labelStyle },
      {
        at: at.at(key, 'how'),
        style: style === 'key' ? 'keyHow' : 'how',
        ...(how !== undefined && { value: how }),
      },
      // A chart takes the name of a series from the cell before its values.
      { at: at.at(key, 'closed'), value: label, style: 'unseen' },
      ...cells,
    ],
  };
}
