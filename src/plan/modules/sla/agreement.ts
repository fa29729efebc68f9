/** Who signs, from when until when, what is handed over; and the way from the goal to a month's promise. */
import { formula, range } from '../../formula';
import { type Part, rule, stack, styled, track } from '../../layout';
import { monthSerial } from '../../month';
import { patterns } from '../../pattern';
import type { Accepts, Cell, CellRef, Formula, Input } from '../../plan';
import { fillFormula } from '../../sentence';
import { ownerAccepts } from '../../spine/tab-frame/owner';
import { across, at, bar, between } from './frame';
import { tab } from './places';
import { handedOver, type Setting } from './setting';

/** Two pairs of label and value a row: the first from `label`, the second from `c`. */
type Pair = { readonly label: string; readonly cell: Omit<Cell, 'at'> };

function pairs(row: string, first: Pair, second?: Pair): Part {
  const value = (column: string, to: string, { cell }: Pair): Cell[] => [
    { at: at(row, column), ...cell },
    ...styled(tab, row, between(column, to).slice(1), 'label'),
  ];
  return {
    rows: [track(row)],
    cells: [
      { at: at(row, 'label'), value: first.label, style: 'label' },
      ...value('a', 'b', first),
      ...(second
        ? [
            { at: at(row, 'c'), value: second.label, style: 'label' },
            { at: at(row, 'd'), style: 'label' },
            ...value('e', 'f', second),
          ]
        : styled(tab, row, between('c', 'f'), 'label')),
      { at: at(row, 'note'), style: 'label' },
    ],
    merges: [across(row, 'a', 'b'), ...(second ? [across(row, 'c', 'd'), across(row, 'e', 'f')] : [])],
  };
}

const input = (
  name: string,
  place: CellRef,
  holds: Input['holds'],
  accepts: Accepts,
  message?: string,
): Input => ({ name, range: range(place, place), holds, accepts, ...(message ? { message } : {}) });

const named = (name: string) => (name ? { value: name } : {});

export function agreement(setting: Setting): Part {
  const { text, at: places, answers, begins, funnel } = setting;
  const words = text.agreement;
  const typed = (cell: Omit<Cell, 'at' | 'style'> = {}): Omit<Cell, 'at'> => ({
    style: 'inputText',
    ...cell,
  });
  const day = { style: 'computedText', pattern: patterns.day };
  return stack([
    bar('agreement', words.title),
    pairs(
      'leads',
      { label: words.marketingLead, cell: typed(named(answers.marketingLead)) },
      { label: words.salesLead, cell: typed(named(answers.salesLead)) },
    ),
    pairs(
      'period',
      { label: words.from, cell: typed({ value: monthSerial(begins), pattern: patterns.day }) },
      {
        label: words.until,
        cell: { formula: formula`EDATE(${places.figure('from')};${places.figure('length')})-1`, ...day },
      },
    ),
    pairs(
      'length',
      { label: words.length, cell: typed({ value: answers.length, pattern: patterns.plain }) },
      { label: words.reset, cell: { formula: formula`${places.until}+1`, ...day } },
    ),
    pairs(
      'version',
      { label: words.version, cell: typed({ value: 1, pattern: patterns.plain }) },
      { label: words.state, cell: { formula: state(setting), style: 'labelStrong' } },
    ),
    pairs(
      'handover',
      {
        label: words.handover,
        cell: typed({ formula: formula`${funnel.assumptions.stageName(setting.handover)}` }),
      },
      { label: words.margin, cell: typed({ value: 0, pattern: patterns.percent }) },
    ),
    {
      rows: [],
      cells: [],
      inputs: [
        input('marketing_lead', places.marketingLead, 'answer', ownerAccepts, setting.common.tab.owner),
        input('sales_lead', places.salesLead, 'answer', ownerAccepts, setting.common.tab.owner),
        input('sla_from', places.from, 'actual', { unit: 'day', after: 36526 }, words.day),
        input(
          'sla_months',
          places.length,
          'actual',
          { unit: 'count', atLeast: 1, atMost: 36, whole: true },
          words.months,
        ),
        input(
          'sla_version',
          places.version,
          'actual',
          { unit: 'count', atLeast: 1, whole: true },
          words.number,
        ),
        input(
          'handover',
          places.handover,
          'answer',
          { unit: 'choice', from: funnel.assumptions.stageNames },
          words.stage,
        ),
        input('promise_margin', places.margin, 'typed', { unit: 'rate', atLeast: 0, atMost: 1 }, words.share),
      ],
      names: [{ name: 'sla_until', range: range(places.until, places.until) }],
      rules: stateRules(setting, places.state),
    },
    ladder(setting),
  ]);
}

/** A draft is one until both have signed; the last thirty days ask for the reset. */
function state({ at: places, basis: { today } }: Setting): Formula {
  const word = places.word('state');
  const signed = formula`IF(${today}>${places.until}-30;${word('resetDue')};${word('signed')})`;
  return formula`IF(${today}>${places.until};${word('ended')};IF(${places.figure('signatures')}=2;${signed};${word('draft')}))`;
}

export const stateRules = ({ at: places }: Setting, cell: CellRef) =>
  (
    [
      ['signed', 'good'],
      ['resetDue', 'caution'],
      ['ended', 'wrong'],
    ] as const
  ).map(([key, style]) =>
    rule(range(cell, cell), () => formula`${places.state}=${places.word('state')(key)}`, style),
  );

const steps: readonly (readonly [from: string, to: string])[] = [
  ['label', 'label'],
  ['a', 'b'],
  ['c', 'd'],
  ['e', 'f'],
  ['note', 'note'],
];

/** Five figures from the goal to a month's promise, and what it takes to be surer. */
function ladder(setting: Setting): Part {
  const { text, at: places, funnel, money } = setting;
  const words = text.ladder;
  const of = places.figure;
  const stage = formula`${places.handover}`;
  const aMonth = of('aMonth');
  const each = funnel.assumptions.value;
  const figures: readonly (readonly [string | Formula, Formula, string])[] = [
    [words.value, formula`${of('customers')}*${each}`, money],
    [words.customers, formula`${of('customers')}`, '#,##0.0#'],
    [words.share, formula`${of('share')}`, patterns.rate],
    [
      fillFormula(words.needed, { stage }),
      formula`IF(${of('share')}>0;${of('customers')}/${of('share')};0)`,
      '#,##0.0#',
    ],
    [fillFormula(words.aMonth, { stage }), formula`${aMonth}`, '#,##0.0#'],
  ];
  const chance = formula`FIXED(100*${funnel.assumptions.wanted};0)`;
  const sure = fillFormula(words.forChance, {
    chance,
    stage: handedOver(setting),
    volume: formula`FIXED(ROUNDUP(ROUND(${aMonth}*${of('times')};6);0);0)`,
  });
  const cells = figures.flatMap(([label, value, pattern], index): Cell[] => {
    const [from, to] = steps[index]!;
    const look = (style: string) => (index === 0 ? style : `${style}Next`);
    return [
      {
        at: at('ladder names', from),
        ...(typeof label === 'string' ? { value: label } : { formula: label }),
        style: look('cardTop'),
      },
      ...styled(tab, 'ladder names', between(from, to).slice(1), 'cardTop'),
      { at: at('ladder', from), formula: value, style: look('cardValue'), pattern },
      ...styled(tab, 'ladder', between(from, to).slice(1), 'cardValue'),
    ];
  });
  return stack([
    { rows: [track('ladder gap', 10)], cells: [] },
    bar('ladder', words.title),
    {
      rows: [track('ladder names', 22), track('ladder', 30), track('ladder sure', 20)],
      cells: [
        ...cells,
        {
          at: at('ladder sure', 'label'),
          formula: formula`IF(ISNUMBER(${of('times')});${sure};${fillFormula(words.noChance, { chance })})`,
          style: 'subtitle',
        },
      ],
      merges: ['ladder names', 'ladder'].flatMap((row) =>
        steps.filter(([from, to]) => from !== to).map(([from, to]) => across(row, from, to)),
      ),
    },
  ]);
}
