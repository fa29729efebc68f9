/** Who comes when: the first month, when to start looking, when they sell a full quota; and who answers for what. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, styled, track } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, Formula } from '../../plan';
import { blockHead } from '../../spine/timed';
import { attained } from './capacity';
import { attributes, members, questions, rowOf, tab } from './places';
import { type Setting, teamTimed } from './setting';

/** Columns of the block of hires. */
const [first, look, full, lost] = ['team', 'start', 'ramp', 'quota'] as const;

const isHire = ({ here }: Setting, member: number): Formula =>
  formula`AND(TRIM(${here.name(member)})<>"";ISNUMBER(${here.of(member, 'start')}))`;

/** 1 where the search should have started and the person is not there yet. */
export const isLate = (setting: Setting, member: number): Formula => {
  const { here, basis, now } = setting;
  const at = here.at(rowOf('hire', member), look);
  return formula`IF(ISNUMBER(${at});IF(AND(${at}<${basis.today};${here.of(member, 'start')}>${now});1;0);0)`;
};

export function hires(setting: Setting): Part {
  const { words, here, basis, money, time } = setting;
  const months = String(time.months.length);
  const row = (member: number): Part => {
    const key = rowOf('hire', member);
    const start = here.of(member, 'start');
    const hired = isHire(setting, member);
    const value = (content: Formula) => formula`IF(${hired};${content};"")`;
    const date = (column: string, month: Formula): Cell => ({
      at: here.at(key, column),
      formula: value(formula`EDATE(${basis.start};${month})`),
      style: 'attribute',
      pattern: patterns.month,
    });
    const usual = formula`SUM(${here.of(member, 'quota')})*${attained(setting, member)}`;
    return {
      rows: [track(key)],
      cells: [
        { at: here.at(key, 'label'), formula: formula`IF(${hired};${here.name(member)};"")`, style: 'label' },
        {
          at: here.at(key, 'total'),
          formula: formula`IF(${isLate(setting, member)}=1;"${words.hires.late}";"")`,
          style: 'status',
        },
        date(first, formula`${start}-1`),
        { ...date(look, formula`${start}-1-SUM(${here.hiringMonths})`), pattern: patterns.day },
        date(full, formula`${start}-1+SUM(${here.of(member, 'ramp')})`),
        {
          at: here.at(key, lost),
          formula: value(
            formula`MAX(0;${usual}*MAX(0;${months}-${start}+1)-SUM(${here.months(rowOf('member', member))}))`,
          ),
          style: 'attribute',
          pattern: money,
        },
      ],
    };
  };
  const shown = range(here.at(rowOf('hire', 1), 'total'), here.at(rowOf('hire', members.length), 'total'));
  return stack([
    blockHead(teamTimed, setting, 'hires', words.hires.title, words.hires.heads, words.hires.note),
    ...members.map(row),
    {
      rows: [],
      cells: [],
      rules: [rule(shown, (cell) => formula`${cell}="${words.hires.late}"`, 'caution')],
    },
  ]);
}

export function responsible(setting: Setting): Part {
  const { words, here, kpis, common, time } = setting;
  const { title, heads } = words.responsible;
  const [from, to] = [time.monthColumns[0]!, time.monthColumns[Math.min(5, time.monthColumns.length - 1)]!];
  const months = time.monthColumns.slice(0, time.monthColumns.indexOf(to) + 1);
  const row = (member: number): Part => {
    const key = rowOf('responsible', member);
    const at = (column: string) => here.at(key, column);
    return {
      rows: [track(key, 32)],
      cells: [
        { at: at('label'), formula: formula`${here.name(member)}&""`, style: 'label' },
        { at: at('total'), style: 'inputWrap' },
        { at: at('team'), style: 'inputWrap' },
        ...styled(tab, key, attributes.slice(1), 'label'),
        { at: at(from), style: 'inputWrap' },
        ...styled(tab, key, months.slice(1), 'label'),
      ],
      merges: [range(at('team'), at('cost')), range(at(from), at(to))],
    };
  };
  const input = (name: string, column: string) => ({
    name,
    holds: 'typed' as const,
    accepts: { unit: 'text' } as const,
    range: here.down('responsible', column),
  });
  const head = blockHead(teamTimed, setting, 'responsible', title, [heads[0]], heads[2]);
  return stack([
    {
      ...head,
      cells: head.cells.map((cell) =>
        cell.at.column === 'total' ? { ...cell, value: heads[1], style: 'blockHead' } : cell,
      ),
    },
    ...members.map(row),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          ...input('team_kpis', 'total'),
          ...(kpis ? { accepts: { unit: 'choice', from: kpis } as const, message: common.tab.choice } : {}),
        },
        input('team_responsible', 'team'),
        input('team_measured', from),
      ],
    },
  ]);
}

/** Four questions on how the teams work together. */
export function together(setting: Setting): Part {
  const { words, here } = setting;
  return stack([
    blockHead(teamTimed, setting, 'together', words.together.title),
    ...questions.map((question): Part => {
      const at = here.together(question);
      return {
        rows: [track(at.row, 38)],
        cells: [
          {
            at: { ...at, column: 'label' },
            value: words.together.questions[question - 1]!,
            style: 'labelWrap',
          },
          { at: { ...at, column: 'total' }, style: 'label' },
          { at, style: 'inputWrap' },
          ...styled(tab, at.row, attributes.slice(1), 'label'),
        ],
        merges: [range(at, { ...at, column: 'cost' })],
      };
    }),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'team_together',
          holds: 'typed',
          accepts: { unit: 'text' },
          range: range(here.together(1), here.together(questions.length)),
        },
      ],
    },
  ]);
}
