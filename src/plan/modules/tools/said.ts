/** What the tools come to: needs that are decided, what it costs, and what there is to look at. */
import { formula } from '../../formula';
import { type Part, track } from '../../layout';
import type { Check } from '../../module';
import { patterns } from '../../pattern';
import type { CellRef, Formula } from '../../plan';
import { fillFormula } from '../../sentence';
import type { BlockLine } from '../../spine/tab-frame/frame';
import { costs, places } from './places';
import type { Setting } from './setting';

const { table } = places;
const sum = (column: string): Formula => formula`SUM(${table.column(column)})`;
const whole = (count: Formula | CellRef) => formula`FIXED(${count};0)`;

export function blockLine({ text, said }: Setting): BlockLine {
  return {
    teaches: formula`"${text.teach}"`,
    filled: formula`COUNTA(${table.column('need')})`,
    reports: fillFormula(text.report, {
      decided: whole(formula`${sum('first')}-${sum('undecided')}`),
      needs: whole(sum('first')),
      cost: said(places.cost('use')),
    }),
    fault: sum('undecided'),
  };
}

/** Below the table: what the tools in use and those on trial cost, and the first as a share of the plan's spend. */
export function totals({ text, money, planned, shape }: Setting): Part {
  const spent = (decision: 'use' | 'try') =>
    formula`SUMIFS(${table.column('cost')};${table.column('decision')};${places.decision(decision)})`;
  const values: Record<(typeof costs)[number], readonly [Formula, string]> = {
    use: [spent('use'), money],
    try: [spent('try'), money],
    share: [
      formula`IF(${planned.spend}>0;${places.cost('use')}*${planned.months}/${planned.spend};"–")`,
      patterns.share,
    ],
  };
  return {
    rows: costs.map((key) => track(`cost ${key}`)),
    cells: costs.flatMap((key) => [
      { at: shape.at(`cost ${key}`, 'need'), value: text.costs[key], style: 'label' },
      { at: places.cost(key), formula: values[key][0], style: 'total', pattern: values[key][1] },
    ]),
    names: [{ name: 'tools_cost', range: { from: places.cost('use'), to: places.cost('use') } }],
  };
}

export function checks({ text }: Setting): readonly Check[] {
  const outside = formula`SUMPRODUCT(ISNUMBER(${places.scores})*((${places.scores}<0)+(${places.scores}>5)))`;
  const of = (key: keyof typeof text.checks, found: Formula, column: string): Check => ({
    key: `tools ${key}`,
    label: text.checks[key],
    found,
    kind: key === 'outside' ? 'fix' : 'look',
    link: table.at(1, column),
  });
  return [
    of('undecided', sum('undecided'), 'decision'),
    of('alone', sum('own'), 'owner'),
    of('second', sum('second'), 'best'),
    of('outside', outside, 'saves'),
  ];
}
