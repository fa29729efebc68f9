/** What each person can sell in each month, from quota, attainment and ramp; and whether all together is enough. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Accepts, Cell, Formula, Input } from '../../plan';
import { people } from '../../spine/people/places';
import { blockHead, timedRow } from '../../spine/timed';
import { type Attribute, attributes, members, rowOf } from './places';
import { type Setting, teamTimed } from './setting';

const accepts: Readonly<Record<Attribute, Accepts>> = {
  team: { unit: 'choice', from: people.teamWords, strict: true },
  start: { unit: 'count', atLeast: 1, whole: true },
  ramp: { unit: 'count', atLeast: 0, atMost: 12, whole: true },
  quota: { unit: 'money', atLeast: 0 },
  attainment: { unit: 'rate', atLeast: 0, atMost: 2 },
  cost: { unit: 'money', atLeast: 0 },
};

/** Whether somebody is there in a month, and how far up the ramp: 0 to 1. */
export const isHere = ({ here }: Setting, member: number, month: string | Formula): Formula =>
  formula`IF(TRIM(${here.name(member)})="";0;IF(ISNUMBER(${here.of(member, 'start')});IF(${month}<${here.of(member, 'start')};0;1);1))`;

export const attained = ({ here }: Setting, member: number): Formula =>
  formula`IF(ISNUMBER(${here.of(member, 'attainment')});MAX(0;MIN(2;${here.of(member, 'attainment')}));1)`;

const ramp = ({ here }: Setting, member: number, month: string): Formula => {
  const start = here.of(member, 'start');
  return formula`IF(ISNUMBER(${start});IF(${month}<${start};0;MIN(1;(${month}-${start}+1)/(MAX(0;SUM(${here.of(member, 'ramp')}))+1)));1)`;
};

/** Columns that the wizard asks; the others begin with what it takes as usual, and are the sheet's. */
const asked: readonly Attribute[] = ['start', 'quota'];

/** What stands in a cell from the start, of a row that the wizard asked for. */
function begins({ given, usual, common }: Setting, member: number, column: Attribute): Pick<Cell, 'value'> {
  const row = given.get(member);
  if (!row) return {};
  const sells = row.quota !== undefined;
  const value = {
    team: sells ? common.people.teams.sales : undefined,
    start: row.from,
    ramp: sells ? usual.ramp : undefined,
    quota: row.quota,
    attainment: sells ? usual.attainment : undefined,
    cost: undefined,
  }[column];
  return value === undefined ? {} : { value };
}

export function capacity(setting: Setting): Part {
  const { words, here, money, common, given } = setting;
  const pattern: Readonly<Record<Attribute, string | undefined>> = {
    team: undefined,
    start: patterns.plain,
    ramp: patterns.plain,
    quota: money,
    attainment: patterns.percent,
    cost: money,
  };
  return stack([
    blockHead(teamTimed, setting, 'members', words.capacity.title, words.capacity.heads, words.capacity.note),
    ...members.map((member) =>
      timedRow(teamTimed, setting, {
        key: rowOf('member', member),
        label: given.get(member)?.name || undefined,
        labelStyle: 'inputText',
        pattern: money,
        month: (_, month) =>
          formula`IF(AND(TRIM(${here.name(member)})<>"";ISNUMBER(${here.of(member, 'quota')}));${here.of(member, 'quota')}*${attained(setting, member)}*${ramp(setting, member, String(month))};0)`,
        attributes: attributes.map(
          (column): Cell => ({
            at: here.of(member, column),
            ...begins(setting, member, column),
            style: column === 'team' ? 'inputText' : 'input',
            ...(pattern[column] ? { pattern: pattern[column] } : {}),
          }),
        ),
      }),
    ),
    {
      rows: [],
      cells: [],
      inputs: [
        { name: 'team', holds: 'answer', accepts: { unit: 'text' }, range: here.names },
        ...attributes.map(
          (column): Input => ({
            name: column === 'cost' ? 'team_cost_a_month' : `team_${column}`,
            holds: asked.includes(column) ? 'answer' : 'typed',
            accepts: accepts[column],
            range: here.down('member', column),
            ...(column === 'team' ? { message: common.tab.choice } : {}),
          }),
        ),
      ],
    },
  ]);
}

export function enough(setting: Setting): Part {
  const { words, here, money, needed, value, spend, time } = setting;
  const text = words.enough;
  const of = (column: string, row: string) => here.at(row, column);
  const everyone = (column: string) =>
    range(here.at(rowOf('member', 1), column), here.at(rowOf('member', members.length), column));
  const sum = (figure: (member: number) => Formula): Formula =>
    members.map(figure).reduce((all, one) => formula`${all}+${one}`);
  const over = (top: string, bottom: string) => (column: string) =>
    formula`IF(AND(${of(column, bottom)}>0;${of(column, top)}>0);${of(column, top)}/${of(column, bottom)};"–")`;
  const count = (team: 'marketing' | 'sales' | 'both') => (_: string, month: number) =>
    sum(
      (member) =>
        formula`${isHere(setting, member, String(month))}*(${here.of(member, 'team')}=${people.team(team)})`,
    );
  const heads = (team: 'marketing' | 'sales' | 'both') =>
    timedRow(teamTimed, setting, {
      key: `people ${team}`,
      label: text[team],
      pattern: patterns.count,
      style: 'soft',
      total: null,
      month: count(team),
    });
  const ratios = here.months('ratio');
  const isBelow = (least: string, most: string) => (cell: Cell['at']) =>
    formula`ISNUMBER(${cell})*(${cell}>=${least})*(${cell}<${most})>0`;
  return stack([
    blockHead(teamTimed, setting, 'enough', text.title, [], text.quotaNote),
    timedRow(teamTimed, setting, {
      key: 'capacity',
      label: text.capacity,
      labelStyle: 'labelStrong',
      style: 'computedStrong',
      pattern: money,
      month: (column) => formula`SUM(${everyone(column)})`,
    }),
    timedRow(teamTimed, setting, {
      key: 'goal',
      label: text.goal,
      pattern: money,
      month: (column) => formula`${needed(column)}*${value}`,
    }),
    timedRow(teamTimed, setting, {
      key: 'ratio',
      label: text.ratio,
      style: 'computedStrong',
      pattern: patterns.percent,
      total: over('capacity', 'goal'),
      month: over('capacity', 'goal'),
    }),
    timedRow(teamTimed, setting, {
      key: 'quotas',
      label: text.quota,
      style: 'soft',
      pattern: patterns.factor,
      total: null,
      month: (column, month) =>
        formula`IF(${of(column, 'goal')}>0;(${sum(
          (member) => formula`${isHere(setting, member, String(month))}*SUM(${here.of(member, 'quota')})`,
        )})/${of(column, 'goal')};"–")`,
    }),
    heads('marketing'),
    heads('sales'),
    heads('both'),
    timedRow(teamTimed, setting, {
      key: 'cost',
      label: text.cost,
      pattern: money,
      month: (_, month) =>
        sum((member) => formula`${isHere(setting, member, String(month))}*SUM(${here.of(member, 'cost')})`),
    }),
    timedRow(teamTimed, setting, {
      key: 'spend',
      label: text.spend,
      style: 'soft',
      pattern: money,
      month: (column) => formula`${spend(column)}`,
    }),
    {
      rows: [{ key: 'below', hidden: true }],
      cells: time.monthColumns.map((column) => ({
        at: here.at('below', column),
        formula: formula`IF(ISNUMBER(${of(column, 'ratio')});IF(AND(COUNT(${here.down('member', 'quota')})>0;ROUND(${of(column, 'ratio')};6)<1);1;0);0)`,
        style: 'helper',
        pattern: patterns.count,
      })),
      rules: [
        rule(ratios, isBelow('1', '10^9'), 'good'),
        rule(ratios, isBelow('9/10', '1'), 'caution'),
        rule(ratios, isBelow('1/10^9', '9/10'), 'wrong'),
      ],
      names: [
        { name: 'capacity', range: range(here.capacity, here.capacity) },
        { name: 'capacity_by_month', range: here.months('capacity') },
        { name: 'team_cost', range: range(here.total('cost'), here.total('cost')) },
      ],
    },
    { rows: [track('enough end', 8)], cells: [] },
  ]);
}
