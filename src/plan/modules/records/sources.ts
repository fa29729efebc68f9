/** Sources: the tabs that hold the rows, how fresh they are, and which months they cover whole. */
import { formula, range } from '../../formula';
import { counting, type Part, stack } from '../../layout';
import { daySerial } from '../../month';
import { patterns } from '../../pattern';
import type { Cell, Input } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import { column, columnNumber } from './column-number';
import { at, bar, heads, line } from './frame';
import type { Setting } from './setting';

export const headerMost = 300;

/** A cell that holds a header; nothing can be typed where none was chosen. */
export const headerCell = (row: string, key: string, value: string | null | undefined): Cell =>
  value ? { at: at(row, key), value, style: 'inputText' } : { at: at(row, key), style: 'unavailable' };

/** One input for each cell that holds a header: a block would take in those that hold none. */
export const headerInputs = (
  stem: string,
  row: string,
  cells: Readonly<Record<string, string | null | undefined>>,
): Input[] =>
  Object.entries(cells).flatMap(([key, value]): Input[] =>
    value
      ? [
          {
            name: `${stem}_${key}`,
            range: range(at(row, key), at(row, key)),
            holds: 'answer',
            accepts: { unit: 'text', most: headerMost },
          },
        ]
      : [],
  );

export function sources(setting: Setting): Part {
  const { text, answers, at: places } = setting;
  const words = text.sources;
  return stack([
    bar(setting, 'sources', words.title, words.note),
    heads(
      setting,
      'sources',
      {
        what: words.tab,
        from: words.kind,
        date: words.id,
        adds: words.where,
        where: words.is,
        is: words.changed,
        form: words.upTo,
        'date number': words.columns,
      },
      { left: ['from', 'date', 'adds', 'where', 'is'] },
    ),
    ...answers.sources.map((_, index) => sourceLine(setting, index)),
    ...answers.sources.map((_, index) => rowsLine(setting, index)),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'crm_up_to',
          range: range(places.upTo(1), places.upTo(answers.sources.length)),
          holds: 'kept',
          accepts: { unit: 'day' },
        },
        {
          name: 'crm_rows_read',
          range: range(at('rows 1', 'adds'), at(`rows ${answers.sources.length}`, 'adds')),
          holds: 'kept',
          accepts: { unit: 'count', atLeast: 0 },
        },
      ],
    },
  ]);
}

function sourceLine(setting: Setting, index: number): Part {
  const { text, answers, today } = setting;
  const source = answers.sources[index]!;
  const rows = setting.tabOf(index);
  const row = `source ${index + 1}`;
  const headers = { date: source.id, adds: source.only?.column, where: source.only?.is, is: source.changed };
  const number = (key: string, header: string | null | undefined, of: string): Cell => ({
    at: at(row, key),
    ...(header ? { formula: columnNumber(rows, at(row, of)) } : {}),
    style: 'helper',
    pattern: patterns.plain,
  });
  const changed = at(row, 'where number');
  const fresh = column(rows.columns, changed);
  const flag = (month: string): Cell => {
    const next = at('next', month);
    const later = formula`COUNTIFS(${fresh};">="&${next};${fresh};"<"&${today}+1)`;
    const bySource = source.changed ? formula`IF(${changed}>0;IF(${later}>0;1;0);0)` : formula`0`;
    return {
      at: at(row, month),
      formula: formula`IF(${next}<=${today};IF(${at(row, 'form')}>=${next}-1;1;${bySource});0)`,
      style: 'attribute',
      pattern: patterns.plain,
    };
  };
  const part = line(setting, row, source.title, [
    { at: at(row, 'from'), value: text.sources.kinds[source.kind], style: 'computedText' },
    ...Object.entries(headers).map(([key, value]) => headerCell(row, key, value)),
    {
      at: at(row, 'form'),
      ...(source.exported ? { value: daySerial(source.exported) } : {}),
      style: 'computed',
      pattern: patterns.day,
    },
    number('date number', source.id, 'date'),
    number('adds number', source.only?.column, 'adds'),
    number('where number', source.changed, 'is'),
    ...counting(setting.months).map((month) => flag(monthColumn(month))),
  ]);
  return { ...part, inputs: headerInputs(`crm_source_${index + 1}`, row, headers) };
}

/** How many rows there are now, by their ids, and how many there were when they were last read. */
function rowsLine(setting: Setting, index: number): Part {
  const { text, answers } = setting;
  const row = `rows ${index + 1}`;
  const number = at(`source ${index + 1}`, 'date number');
  const ids = column(setting.tabOf(index).columns, number);
  const look = { style: 'attribute', pattern: patterns.whole };
  return line(setting, row, text.sources.rows, [
    {
      at: at(row, 'date'),
      ...(answers.sources[index]!.id ? { formula: formula`IF(${number}>0;COUNTA(${ids})-1;"")` } : {}),
      ...look,
    },
    { at: at(row, 'adds'), ...look },
  ]);
}
