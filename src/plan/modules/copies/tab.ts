/** The Teams tab: one row for each team. */
import { moneyPattern } from '../../currency';
import { cell, formula, range } from '../../formula';
import { languageNames, languages } from '../../language';
import { counting, gap, type Part, stack, styled, track } from '../../layout';
import { tabColors } from '../../look';
import type { Given, NamedTab } from '../../module';
import { patterns } from '../../pattern';
import type { Accepts, Cell, Input } from '../../plan';
import { fillText } from '../../sentence';
import type { CopiesAnswers } from './answers';
import {
  columnKeys,
  columnWidths,
  hiddenColumns,
  keptColumns,
  listName,
  places,
  type TeamColumn,
  tab,
  typedColumns,
} from './places';
import type { CopiesWords } from './words/copies-words';
import { title } from './words/name';
import { copiesWords } from './words/words';

export function teamsTab(given: Given<CopiesAnswers>): NamedTab {
  const text = copiesWords[given.spine.language];
  return {
    key: tab,
    title: title[given.spine.language],
    color: tabColors.plan,
    columns: columnKeys.map((key) => ({
      ...track(key, columnWidths[key]),
      ...(hiddenColumns.includes(key) && { hidden: true as const }),
    })),
    frozen: { rows: 5, columns: 1 },
    ...stack([head(given, text), list(given, text)]),
  };
}

function head({ size, spine, answers }: Given<CopiesAnswers>, text: CopiesWords): Part {
  const { at, down } = places(size);
  const [sum, goal] = [at('sum', 'share'), at('sum', 'goal')];
  const words: Readonly<Partial<Record<TeamColumn, string>>> = {
    ...text.heads,
    rate: fillText(text.heads.rate, { currency: spine.currency }),
  };
  const right: readonly TeamColumn[] = ['share', 'goal', 'rate', 'day'];
  return stack([
    {
      rows: [track('title', 32), track('lead', 22)],
      cells: [
        { at: at('title', 'team'), value: title[spine.language], style: 'title' },
        // Beside the frozen column, at whose edge some grids cut a text.
        { at: at('lead', 'share'), value: text.lead, style: 'subtitle' },
        ...languages.map(
          (language, place): Cell => ({
            at: at(place === 0 ? 'title' : 'lead', 'id'),
            value: languageNames[language],
            style: 'helperLabel',
          }),
        ),
      ],
    },
    {
      rows: [track('sum', 24)],
      cells: [
        { at: at('sum', 'team'), style: 'total' },
        { at: sum, formula: formula`SUM(${down('share')})`, style: 'total', pattern: patterns.share },
        {
          at: goal,
          formula: formula`${`${answers.prefix}goal`}`,
          style: 'total',
          pattern: moneyPattern(spine),
        },
        {
          at: at('sum', 'destination'),
          formula: formula`IF(COUNT(${down('share')})=0;"";IF(ABS(${sum}-1)<1/10^6;"${text.whole}";IF(${sum}<1;"${text.part}";"${text.over}")))`,
          style: 'note',
        },
      ],
    },
    gap('list gap'),
    {
      // Three lines: what one of its currency is in the plan's.
      rows: [track('head', 62)],
      cells: columnKeys.map((column) => ({
        at: at('head', column),
        style: right.includes(column) ? 'head' : 'headLeft',
        ...(words[column] !== undefined && { value: words[column] }),
      })),
    },
  ]);
}

function list({ size, spine, answers }: Given<CopiesAnswers>, text: CopiesWords): Part {
  const { at, row, count, down, languages: listed } = places(size);
  const money = moneyPattern(spine, 'cents');
  const looks: Readonly<Record<(typeof typedColumns)[number], Pick<Cell, 'style' | 'pattern'>>> = {
    team: { style: 'inputText' },
    share: { style: 'input', pattern: patterns.share },
    destination: { style: 'inputText' },
    language: { style: 'inputText' },
    rate: { style: 'input', pattern: patterns.factor },
  };
  const accepts: Readonly<Record<(typeof typedColumns)[number], Accepts>> = {
    team: { unit: 'text', most: 500 },
    share: { unit: 'rate', atLeast: 0, atMost: 1 },
    destination: { unit: 'text', most: 2000 },
    language: { unit: 'choice', from: listed },
    rate: { unit: 'number', above: 0 },
  };
  const messages: Readonly<Partial<Record<TeamColumn, string>>> = text.accepts;
  const holding = (column: TeamColumn, rest: Pick<Input, 'holds' | 'accepts'>): Input => ({
    name: `teams_${column}`,
    range: down(column),
    list: true,
    ...rest,
    ...(messages[column] !== undefined && { message: messages[column] }),
  });
  return stack([
    ...counting(count).map((number): Part => {
      const team = answers.teams[number - 1];
      const [share, goal] = [at(row(number), 'share'), cell(tab, 'sum', 'goal')];
      const filled: Readonly<Partial<Record<TeamColumn, string | number>>> = team
        ? {
            team: team.name,
            ...(team.share !== null && { share: team.share }),
            ...(team.destination !== '' && { destination: team.destination }),
            ...(team.language !== null && { language: languageNames[team.language] }),
            ...(team.rate !== null && { rate: team.rate }),
            id: team.id,
          }
        : {};
      const value = (column: TeamColumn) => (filled[column] === undefined ? {} : { value: filled[column] });
      return {
        rows: [track(row(number))],
        cells: [
          ...typedColumns.map((column) => ({
            at: at(row(number), column),
            ...looks[column],
            ...value(column),
          })),
          {
            at: at(row(number), 'goal'),
            formula: formula`IF(ISNUMBER(${share});ROUND(${share}*${goal};2);"")`,
            style: 'computed',
            pattern: money,
          },
          { at: at(row(number), 'day'), style: 'computed', pattern: patterns.day },
          ...styled(tab, row(number), ['state', 'says', 'link', 'file', 'taken', 'read'], 'computedText'),
          { at: at(row(number), 'id'), style: 'computedText', ...value('id') },
        ],
      };
    }),
    {
      rows: [],
      cells: [],
      inputs: [
        ...typedColumns.map((column) => holding(column, { holds: 'typed', accepts: accepts[column] })),
        ...keptColumns.map((column) =>
          holding(column, {
            holds: 'kept',
            accepts: column === 'day' ? { unit: 'day' } : { unit: 'text' },
          }),
        ),
      ],
      names: [
        { name: listName, range: places(size).list },
        { name: 'teams_goal', range: range(cell(tab, 'sum', 'goal'), cell(tab, 'sum', 'goal')) },
      ],
    },
  ]);
}
