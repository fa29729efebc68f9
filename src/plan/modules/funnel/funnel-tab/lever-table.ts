/**
 * The levers side by side: what each would have to be to close the gap alone, what was reached of it, and until when it
 * still works. The one named first asks for least beyond what was reached, then for least change; equal ones stand with
 * the step nearest to the customer first.
 */
import { formula, range } from '../../../formula';
import { type Part, stack, styled, track } from '../../../layout';
import type { Cell, CellRef, Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import { type Lever, levers, missingMoney } from '../page/levers';
import type { Setting } from '../setting';
import { figure, funnel, at as here, stageLabel } from './frame';

/** Every plan has these: four attributes, the total, and at least three months. */
const columns = {
  now: 'first',
  worksOn: 'second',
  needed: 'third',
  change: 'fourth',
  reached: 'total',
  inTime: 'month 1',
  key: 'month 2',
  lastDay: 'month 3',
} as const;
type Column = keyof typeof columns;

export const leverCell = (lever: string, column: Column): CellRef => here(`lever ${lever}`, columns[column]);

/** A gap beyond what was reached outweighs every change. */
const beyond = '1000';

export function leverTable(setting: Setting): Part {
  const words = setting.text.funnel.levers;
  const { heads } = words;
  const all = inOrder(setting);
  const keys = range(leverCell(all[0]!.key, 'key'), leverCell(all[all.length - 1]!.key, 'key'));
  const head = blockHead(funnel, setting, 'levers', words.title, [
    heads.now,
    heads.worksOn,
    heads.needed,
    heads.change,
  ]);
  const named = (column: Column): Cell => ({
    at: here('levers head', columns[column]),
    value: heads[column],
    style: 'blockHead',
  });
  const more = (['reached', 'inTime', 'key', 'lastDay'] as const).map(named);
  return stack([
    {
      ...head,
      cells: [...head.cells.filter(({ at }) => !more.some((cell) => cell.at.column === at.column)), ...more],
    },
    ...all.map((lever) => leverRow(setting, lever)),
    figure(
      'lever chosen',
      words.chosen,
      formula`IF(COUNT(${keys})>0;MATCH(MIN(${keys});${keys};0);0)`,
      { pattern: setting.patterns.plain },
      words.chosenNote,
    ),
  ]);
}

type Judged = Lever & { readonly reached: Formula; readonly lead: Formula };

/** The last step first, then volume and deal size. A budget is volume in money, and left out. */
function inOrder(setting: Setting): Judged[] {
  const { at, stages } = setting;
  const { monthsToCustomer, months, actual } = at.funnel;
  const [volume, ...rest] = levers(setting);
  const steps = rest.slice(0, stages.length - 1);
  const best = (row: string, lever: Lever) =>
    formula`IF(COUNT(${months(row)})>0;MAX(${months(row)});${leverCell(lever.key, 'now')})`;
  return [
    ...steps
      .map((lever, step): Judged => {
        const stage = step + 2;
        return {
          ...lever,
          reached: reachedRate(setting, lever, stage),
          lead: formula`${monthsToCustomer(stage)}`,
        };
      })
      .reverse(),
    { ...volume!, reached: best(actual(1), volume!), lead: formula`${monthsToCustomer(1)}` },
    ...rest
      .filter(({ key }) => key === 'deal')
      .map((lever) => ({ ...lever, reached: best('well seen deal', lever), lead: formula`0` })),
  ];
}

/** The best month with enough cases, or what all cases so far still allow: the 95th percentile of a Beta. */
function reachedRate({ at }: Setting, lever: Lever, stage: number): Formula {
  const { entered, converted, seenEntered, seenConverted } = at.assumptions;
  const { months } = at.funnel;
  const well = months(at.keyed('well seen')(stage));
  const cases = formula`SUM(${entered(stage)};${seenEntered(stage)})`;
  const turned = formula`SUM(${converted(stage)};${seenConverted(stage)})`;
  const allowed = formula`BETA.INV(19/20;MAX(0;${turned})+1/2;MAX(0;${cases}-${turned})+1/2)`;
  return formula`IF(${cases}>0;MAX(${allowed};IF(COUNT(${well})>0;MAX(${well});0));IF(COUNT(${well})>0;MAX(${well});${leverCell(lever.key, 'now')}))`;
}

function leverRow(
  setting: Setting,
  { key, label, now, worksOn, brings, pattern, reached, lead, most }: Judged,
): Part {
  const { at, patterns, time } = setting;
  const { start } = at.assumptions;
  const missing = missingMoney(setting);
  const cell = (column: Column) => leverCell(key, column);
  const [needed, change] = [cell('needed'), cell('change')];
  const all = brings ?? formula`(${setting.each}*${setting.valueFactor}*${cell('worksOn')})`;
  const isPossible = most ? formula`${needed}<=${most}` : formula`1=1`;
  const figures: Readonly<Record<Column, readonly [Formula, string]>> = {
    now: [now, pattern],
    worksOn: [worksOn, patterns.exact],
    needed: [
      formula`IF(AND(${missing}>0;${all}>0;${cell('worksOn')}>1/10^9);${cell('now')}*(1+${missing}/${all});"–")`,
      pattern,
    ],
    change: [
      formula`IF(AND(ISNUMBER(${needed});${cell('now')}>0);${needed}/${cell('now')}-1;"–")`,
      patterns.gain,
    ],
    reached: [reached, pattern],
    inTime: [formula`IF(ISNUMBER(${change});IF(${isPossible};1;0);0)`, patterns.plain],
    key: [
      formula`IF(${cell('inTime')}=1;ROUND(${beyond}*IF(${cell('reached')}>0;MAX(0;${needed}/${cell('reached')}-1);0)+${change};9);"")`,
      patterns.exact,
    ],
    lastDay: [formula`EDATE(${start};${at.funnel.to('total')}-${lead})-1`, patterns.day],
  };
  const given = Object.values(columns) as string[];
  const rest = [...time.totals, ...time.monthColumns].filter((column) => !given.includes(column));
  return {
    rows: [track(`lever ${key}`)],
    cells: [
      { at: here(`lever ${key}`, 'label'), formula: label, style: 'how' },
      ...(Object.keys(figures) as Column[]).map(
        (column): Cell => ({
          at: cell(column),
          formula: figures[column][0],
          style: 'computed',
          pattern: figures[column][1],
        }),
      ),
      ...styled('funnel', `lever ${key}`, rest, 'computed'),
    ],
  };
}

/** A rate counts as reached in a month with this many cases, a deal size with this many customers. */
const enough = { cases: '20', customers: '3' };

/** Each month's rate and deal size where enough stands behind it. */
export function wellSeen(setting: Setting): Part {
  const { text, stages, at, patterns } = setting;
  const words = text.funnel.levers;
  const row = (
    key: string,
    label: Formula | string,
    pattern: string,
    month: (column: string) => Formula,
  ): Part => ({
    rows: [track(key)],
    cells: [
      {
        at: here(key, 'label'),
        ...(typeof label === 'string' ? { value: label } : { formula: label }),
        style: 'how',
      },
      ...setting.time.monthColumns.map(
        (column): Cell => ({ at: here(key, column), formula: month(column), style: 'computed', pattern }),
      ),
    ],
  });
  const won = (column: string) => here(at.funnel.actual(stages.length), column);
  return stack([
    blockHead(funnel, setting, 'well seen', words.wellSeen),
    ...stages.slice(1).map((stage) =>
      row(at.keyed('well seen')(stage), stageLabel(setting, stage), patterns.rate, (column) => {
        const seen = here(at.funnel.seen(stage), column);
        return formula`IF(ISNUMBER(${seen});IF(${seen}>=${enough.cases};${here(at.funnel.actual(stage), column)}/${seen};"");"")`;
      }),
    ),
    ...(setting.counts === 'customers'
      ? []
      : [
          row('well seen deal', words.dealSize, patterns.smallMoney, (column) => {
            const deal = here('deal size', column);
            return formula`IF(ISNUMBER(${deal});IF(${won(column)}>=${enough.customers};${deal};"");"")`;
          }),
        ]),
  ]);
}
