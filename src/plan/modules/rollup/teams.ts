/** Each team by itself, with what it was found to be. The last block: a list of teams may be long. */
import { formula } from '../../formula';
import { counting, type Part, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef, Formula } from '../../plan';
import { bar } from './months';
import type { Setting } from './setting';

export function teamTable(setting: Setting): Part {
  const { text, at } = setting;
  const { table } = at;
  const columns = Object.entries(table) as [keyof typeof table, string][];
  return stack([
    bar(setting, 'teams', text.teamsTitle, false),
    {
      rows: [track('table head', 34)],
      cells: columns.map(
        ([key, column]): Cell => ({
          at: at.at('table head', column),
          value: text.table[key],
          style: key === 'name' || key === 'state' ? 'headLeft' : 'head',
        }),
      ),
    },
    ...counting(at.teams).map((number) => teamRow(setting, number)),
  ]);
}

function teamRow({ text, at, list, money }: Setting, number: number): Part {
  const { table, data } = at;
  const row = at.team(number);
  const here = (column: string): CellRef => at.at(row, column);
  const id = list.at(list.row(number), 'id');
  const [name, share] = [list.at(list.row(number), 'team'), list.at(list.row(number), 'share')];
  const has = (measure: string) => formula`COUNTIFS(${data.down('key')};${id}&"/${measure}")>0`;
  const of = (measure: string, column: string) =>
    formula`IF(${id}="";"";IF(${has(measure)};INDEX(${data.down(column)};MATCH(${id}&"/${measure}";${data.down('key')};0);1);""))`;
  const ratio = (part: string, whole: string) =>
    formula`IF(ISNUMBER(${here(whole)});IF(AND(${here(whole)}>0;ISNUMBER(${here(part)}));${here(part)}/${here(whole)};"–");"")`;
  const { states } = text;
  const attained = here(table.attainment);
  const state = formula`IF(${id}="";"";IF(${has('foreign')};"${states.foreign}";IF(${has('other')};"${states.other}";IF(NOT(ISNUMBER(${here(table.goal)}));"${states.notRead}";IF(NOT(ISNUMBER(${attained}));"${states.nothing}";IF(${attained}>=1;"${states.onTrack}";IF(${attained}>=9/10;"${states.below}";"${states.behind}")))))))`;
  const cell = (column: string, value: Formula, pattern?: string, style = 'computed'): Cell => ({
    at: here(column),
    formula: value,
    style,
    ...(pattern !== undefined && { pattern }),
  });
  return {
    rows: [track(row)],
    cells: [
      cell(table.name, formula`IF(${id}="";"";${name})`, undefined, 'computedText'),
      cell(table.share, formula`IF(AND(LEN(${id})>0;ISNUMBER(${share}));${share};"")`, patterns.share),
      cell(table.goal, of('goal', 'sum'), money),
      cell(table.closed, of('goal closed', 'sum'), money),
      cell(table.actual, of('actual', 'sum'), money),
      cell(table.attainment, ratio(table.actual, table.closed), patterns.percent),
      cell(table.outlook, of('outlook', 'sum'), money),
      cell(table.ofGoal, ratio(table.outlook, table.goal), patterns.percent),
      cell(table.last, of('last', 'sum'), patterns.month),
      cell(table.missing, of('late', 'sum'), patterns.count),
      cell(table.state, state, undefined, 'computedText'),
      cell(table.on, of('read', 'on'), patterns.day),
    ],
  };
}
