/** A line of the mapping in the sheet: its headers, the numbers of its columns, and which rows it counts, as conditions. */
import { formula } from '../../formula';
import type { Part } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Formula } from '../../plan';
import type { Line } from './answers';
import { column, columnNumber } from './column-number';
import { at, line } from './frame';
import type { Setting } from './setting';
import { headerCell, headerInputs } from './sources';

type Named = {
  readonly row: string;
  /** The stem of its inputs' names. */
  readonly name: string;
  readonly label: Parameters<typeof line>[2];
};

export function mappedLine(
  setting: Setting,
  { row, name, label }: Named,
  counted: Line,
  months: readonly Cell[],
): Part {
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
  const part = line(setting, row, label, [
    { at: at(row, 'from'), value: setting.answers.sources[counted.source]!.title, style: 'computedText' },
    ...Object.entries(headers).map(([key, value]) => headerCell(row, key, value)),
    { at: at(row, 'form'), ...(counted.form ? { value: counted.form } : {}), style: 'computedText' },
    number('date number', counted.date, 'date'),
    number('adds number', counted.adds, 'adds'),
    number('where number', counted.only?.column, 'where'),
    ...months,
  ]);
  return { ...part, inputs: headerInputs(name, row, headers) };
}

/** What a formula needs to count the rows of a line: columns, filters as further conditions, and the test that all are found. */
export function rowsOf(setting: Setting, row: string, counted: Line, more: readonly CellRef[] = []) {
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
  const needed = [
    dates,
    ...(counted.adds ? [amounts] : []),
    ...(counted.only ? [filter] : []),
    ...(isOnly ? [whole] : []),
    ...more,
  ];
  return {
    of,
    dates: of(dates),
    amounts: of(amounts),
    filters: formula`${counted.only ? formula`;${of(filter)};${at(row, 'is')}` : ''}${isOnly ? formula`;${of(whole)};${at(source, 'where')}` : ''}`,
    /** A number 0 would be the whole tab. */
    known: (count: Formula) =>
      needed.reduceRight((inner, number) => formula`IF(${number}>0;${inner};"")`, count),
  };
}

/** Real dates between two firsts of a month; a text has its month in it. */
export function inMonth(dates: Formula, { form }: Line, pattern: CellRef, month: string): Formula {
  const first = at('month', month);
  if (!form) return formula`${dates};">="&${first};${dates};"<"&${at('next', month)}`;
  const year = formula`SUBSTITUTE(${pattern};"YYYY";YEAR(${first})&"")`;
  const padded = formula`SUBSTITUTE(${year};"MM";RIGHT("0"&MONTH(${first});2))`;
  return formula`${dates};SUBSTITUTE(${padded};"M";MONTH(${first})&"")`;
}

/** Whether a text is only itself as a condition: with a wildcard, or the beginning of a comparison, it would count other rows. */
export function isPlain(name: CellRef): Formula {
  const without = ['*', '?', '~'].reduce(
    (text, sign) => formula`SUBSTITUTE(${text};"${sign}";"")`,
    formula`${name}`,
  );
  const first = formula`LEFT(${name};1)`;
  return formula`AND(LEN(${without})=LEN(${name});${first}<>"<";${first}<>">";${first}<>"=")`;
}
