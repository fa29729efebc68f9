/** Team data: one row for each measure of each team, as the last refresh has read it. Only Roll-up reads it. */
import { counting, type Part, stack, track } from '../../layout';
import { tabColors } from '../../look';
import type { NamedTab } from '../../module';
import { monthAfter, monthSerial } from '../../month';
import { patterns } from '../../pattern';
import { monthColumn } from '../../spine/timeline';
import { dataColumns, dataName, tabs } from './places';
import type { Setting } from './setting';
import { titles } from './words/name';

const widths = { key: 160, team: 80, measure: 90, stage: 70, on: 90, sum: 100, outside: 90 } as const;

export function dataTab(setting: Setting): NamedTab {
  const { at, language } = setting;
  const { data, monthColumns } = at;
  return {
    key: tabs.data,
    title: titles.data[language],
    color: tabColors.forecast,
    hidden: true,
    columns: [
      ...dataColumns.map((key) => track(key, widths[key])),
      ...monthColumns.map((key) => track(key, 80)),
    ],
    frozen: { rows: 3, columns: 1 },
    ...stack([
      head(setting),
      {
        rows: counting(data.rows).map((number) => track(data.row(number))),
        cells: [],
        inputs: [{ name: dataName, range: data.block, holds: 'kept', accepts: { unit: 'text' } }],
      },
    ]),
  };
}

function head({ text, language, start, at }: Setting): Part {
  const { data, months } = at;
  return {
    rows: [track('title', 32), track('lead', 20), track('starts', 24)],
    cells: [
      { at: data.at('title', 'key'), value: titles.data[language], style: 'title' },
      { at: data.at('lead', 'key'), value: text.dataLead, style: 'subtitle' },
      ...dataColumns.map((column) => ({
        at: data.at('starts', column),
        value: text.data[column],
        style: 'headLeft',
      })),
      ...counting(months).map((month) => ({
        at: data.at('starts', monthColumn(month)),
        value: monthSerial(monthAfter(start, month - 1)),
        style: 'head',
        pattern: patterns.month,
      })),
    ],
  };
}
