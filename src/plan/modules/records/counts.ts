/** Where the numbers come from: for every stage and what else the plan takes, which column, and what each month has. */
import { formula, range } from '../../formula';
import { counting, type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Formula } from '../../plan';
import { monthColumn } from '../../spine/timeline';
import type { Line } from './answers';
import { column, columnNumber } from './column-number';
import { at, bar, heads, line } from './frame';
import type { Item, Setting } from './setting';
import { headerCell, headerInputs } from './sources';

export function counts(setting: Setting): Part {
  const { text, items, months } = setting;
  const words = text.counts;
  const first = items[0]!;
  const last = items[items.length - 1]!;
  return stack([
    bar(setting, 'counts', words.title, words.note),
    heads(
      setting,
      'counts',
      {
        what: words.what,
        from: words.from,
        date: words.date,
        adds: words.adds,
        where: text.sources.where,
        is: text.sources.is,
        form: words.form,
        'date number': text.sources.columns,
      },
      { left: ['from', 'date', 'adds', 'where', 'is', 'form'] },
    ),
    ...items.map((item) => countLine(setting, item)),
    {
      rows: [],
      cells: [],
      names: [
        {
          name: 'crm_counted',
          range: range(
            at(`counted ${first.key}`, monthColumn(1)),
            at(`counted ${last.key}`, monthColumn(months)),
          ),
        },
      ],
    },
  ]);
}

function countLine(setting: Setting, item: Item): Part {
  const { text, lines, answers, months, money } = setting;
  const row = `counted ${item.key}`;
  const counted = lines.get(item.key);
  const pattern = item.isMoney ? money : patterns.count;
  const monthKeys = counting(months).map(monthColumn);
  if (!counted) {
    return line(setting, row, item.label, [
      { at: at(row, 'from'), value: text.counts.typed, style: 'how' },
      ...monthKeys.map((month): Cell => ({ at: at(row, month), style: 'computed', pattern })),
    ]);
  }
  const rows = setting.tabOf(counted.source);
  const headers = {
    date: counted.date,
    adds: counted.adds,
    where: counted.only?.column,
    is: counted.only?.is,
  };
  const number = (key: string, header: string | null | undefined, of: string): Cell => ({
    at: at(row, key),
    ...(header ? { formula: columnNumber(rows, at(row, of)) } : {}),
    style: 'helper',
    pattern: patterns.plain,
  });
  const part = line(setting, row, item.label, [
    { at: at(row, 'from'), value: answers.sources[counted.source]!.title, style: 'computedText' },
    ...Object.entries(headers).map(([key, value]) => headerCell(row, key, value)),
    { at: at(row, 'form'), ...(counted.form ? { value: counted.form } : {}), style: 'computedText' },
    number('date number', counted.date, 'date'),
    number('adds number', counted.adds, 'adds'),
    number('where number', counted.only?.column, 'where'),
    ...monthKeys.map(
      (month): Cell => ({
        at: at(row, month),
        formula: monthFormula(setting, item, counted, month),
        style: 'computed',
        pattern,
      }),
    ),
  ]);
  return { ...part, inputs: headerInputs(`crm_${item.key}`, row, headers) };
}

/** Blank unless the month is closed and every column is found: a number 0 would be the whole tab. */
function monthFormula(setting: Setting, { key }: Item, counted: Line, month: string): Formula {
  const row = `counted ${key}`;
  const source = `source ${counted.source + 1}`;
  const { columns } = setting.tabOf(counted.source);
  const of = (number: CellRef) => column(columns, number);
  const [dates, amounts, filter, whole] = [
    at(row, 'date number'),
    at(row, 'adds number'),
    at(row, 'where number'),
    at(source, 'adds number'),
  ];
  const isOnly = setting.answers.sources[counted.source]!.only !== null;
  const conditions = formula`${inMonth(of(dates), counted, at(row, 'form'), month)}${counted.only ? formula`;${of(filter)};${at(row, 'is')}` : ''}${isOnly ? formula`;${of(whole)};${at(source, 'where')}` : ''}`;
  const skipped = setting.stages.some((stage) => stage.key === key) && !counted.adds;
  const sum = counted.adds
    ? formula`SUMIFS(${of(amounts)};${conditions})`
    : formula`COUNTIFS(${conditions})${skipped ? formula`+SUM(${at(`skipped ${key}`, month)})` : ''}`;
  const needed = [
    dates,
    ...(counted.adds ? [amounts] : []),
    ...(counted.only ? [filter] : []),
    ...(isOnly ? [whole] : []),
  ];
  const known = needed.reduceRight((inner, number) => formula`IF(${number}>0;${inner};"")`, sum);
  return formula`IF(${at(source, month)}=1;${known};"")`;
}

/** Real dates between two firsts of a month; a text has its month in it. */
function inMonth(dates: Formula, { form }: Line, pattern: CellRef, month: string): Formula {
  const first = at('month', month);
  if (!form) return formula`${dates};">="&${first};${dates};"<"&${at('next', month)}`;
  const year = formula`SUBSTITUTE(${pattern};"YYYY";YEAR(${first})&"")`;
  const padded = formula`SUBSTITUTE(${year};"MM";RIGHT("0"&MONTH(${first});2))`;
  return formula`${dates};SUBSTITUTE(${padded};"M";MONTH(${first})&"")`;
}
