/** What the actions come to: how many are open, late and done, which is the first late one, and how that is said. */
import { formula, range } from '../../formula';
import type { Part } from '../../layout';
import type { Check, Line } from '../../module';
import { patterns } from '../../pattern';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import type { BlockLine } from '../../spine/tab-frame/frame';
import { flags, places } from './places';
import type { Setting } from './setting';

const { table } = places;

/** How many actions have a flag. */
const flagged = (flag: (typeof flags)[number]): Formula =>
  formula`COUNTIFS(${table.column('state')};${String(flags.indexOf(flag) + 1)})`;

const number = (count: Formula | CellRef) => formula`FIXED(${count};0)`;

const texts = formula`(LEN(${table.column('action')})>0)`;
const isNot = (status: 'done' | 'dropped') => formula`(${table.column('status')}<>${places.status(status)})`;
const isOpen = formula`${texts}*${isNot('done')}*${isNot('dropped')}`;

/** A hidden row: other tabs and the line above read it. */
export function figures({ basis }: Setting): Part {
  const { open, late, done, first } = places;
  const ofFirst = (column: string) =>
    formula`INDEX(${table.column(column)};MATCH(${String(flags.indexOf('late') + 1)};${table.column('state')};0);1)`;
  const ifLate = (value: Formula, none: string) => formula`IF(${late}>0;${value};${none})`;
  const of = (at: CellRef, value: Formula, pattern?: string) => ({
    at,
    formula: value,
    style: 'helper',
    ...(pattern ? { pattern } : {}),
  });
  return {
    rows: [{ key: 'figures', hidden: true }],
    cells: [
      of(open, formula`SUMPRODUCT(${isOpen})`, patterns.count),
      of(late, flagged('late'), patterns.count),
      of(
        done,
        formula`SUMPRODUCT(${texts}*(${table.column('status')}=${places.status('done')}))`,
        patterns.count,
      ),
      of(first.text, ifLate(ofFirst('action'), '""')),
      of(
        first.owner,
        ifLate(formula`IF(TRIM(${ofFirst('owner')})="";${places.flag('alone')};${ofFirst('owner')})`, '""'),
      ),
      of(first.days, ifLate(formula`${basis.today}-${ofFirst('due')}`, '0'), patterns.count),
    ],
    names: (
      [
        ['actions_open', open],
        ['actions_late', late],
        ['actions_done', done],
      ] as const
    ).map(([name, at]) => ({ name, range: range(at, at) })),
  };
}

export function blockLine({ text }: Setting): BlockLine {
  const { open, late, first } = places;
  const report = fillFormula(text.report, {
    open: number(open),
    late: number(late),
    soon: number(flagged('soon')),
    alone: number(formula`SUMPRODUCT(${isOpen}*(LEN(${table.column('owner')})=0))`),
  });
  const firstLate = fillFormula(text.firstLate, {
    text: formula`${first.text}`,
    owner: formula`${first.owner}`,
  });
  return {
    teaches: formula`"${text.teach}"`,
    filled: formula`COUNTA(${table.column('action')})`,
    reports: formula`${report}&IF(${late}>0;${firstLate};"")`,
    fault: formula`${late}`,
  };
}

export function week({ text }: Setting): Line {
  const { late, first } = places;
  const said = fillFormula(text.week, {
    late: number(late),
    text: formula`${first.text}`,
    days: number(first.days),
  });
  return {
    sentence: formula`IF(${late}>0;${said};"–")`,
    owner: first.owner,
    link: table.at(1, 'action'),
  };
}

export function checks({ text }: Setting): readonly Check[] {
  const link = table.at(1, 'action');
  const { late, alone, undated, reversed } = text.checks;
  return [
    { key: 'actions late', label: late, found: flagged('late'), kind: 'look', link },
    {
      key: 'actions alone',
      label: alone,
      found: formula`SUM(${table.column('own')})`,
      kind: 'look',
      link: table.at(1, 'owner'),
    },
    {
      key: 'actions undated',
      label: undated,
      found: flagged('undated'),
      kind: 'look',
      link: table.at(1, 'due'),
    },
    {
      key: 'actions reversed',
      label: reversed,
      found: flagged('reversed'),
      kind: 'fix',
      link: table.at(1, 'due'),
    },
  ];
}
