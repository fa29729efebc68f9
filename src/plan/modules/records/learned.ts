/** What the rows show of each step: the eventual rate with its range, how long it takes, and what the plan says beside it. */
import { formula, range } from '../../formula';
import { type Part, stack } from '../../layout';
import { patterns } from '../../pattern';
import type { Cell, CellRef } from '../../plan';
import { at, bar, heads, line } from './frame';
import type { Setting } from './setting';

export const wholeWay = 'whole';

export function learned(setting: Setting): Part {
  const { text, stages, at: places } = setting;
  const words = text.learned;
  const { after } = places;
  const steps = stages.slice(1);
  return stack([
    bar(setting, 'learned', words.title, words.note),
    heads(
      setting,
      'learned',
      {
        what: words.step,
        from: words.entered,
        date: words.converted,
        adds: words.rate,
        where: words.low,
        is: words.high,
        form: words.cases,
        'date number': words.days,
        'adds number': words.quartiles,
        'where number': words.lag,
        [after(1)]: words.rising,
        [after(2)]: words.since,
        [after(3)]: words.spread,
        [after(4)]: words.plannedRate,
        [after(5)]: words.plannedLag,
      },
      { left: [after(1)], size: 58 },
    ),
    ...steps.map((stage, index) =>
      learnedLine(setting, stage.key, formula`${stages[index]!.label}&" → "&${stage.label}`, [
        {
          at: at(`learned ${stage.key}`, after(4)),
          formula: formula`${stage.rate}`,
          style: 'soft',
          pattern: patterns.rate,
        },
        {
          at: at(`learned ${stage.key}`, after(5)),
          formula: formula`SUM(${stage.lag})`,
          style: 'soft',
          pattern: patterns.plain,
        },
      ]),
    ),
    learnedLine(setting, wholeWay, wayOf(setting), []),
    dealSize(setting),
    {
      rows: [],
      cells: [],
      inputs: [
        {
          name: 'crm_learned',
          range: range(at(`learned ${steps[0]!.key}`, 'from'), at(`learned ${wholeWay}`, after(3))),
          holds: 'kept',
          accepts: { unit: 'text' },
        },
        {
          name: 'crm_deal_size',
          range: range(at('deal size', 'from'), at('deal size', 'where')),
          holds: 'kept',
          accepts: { unit: 'text' },
        },
      ],
    },
  ]);
}

/** From the first stage that is counted to the last. */
function wayOf({ stages, at: places }: Setting) {
  const counted = stages.filter(({ key }) => places.isCounted(key));
  const [first, last] = [counted[0] ?? stages[0]!, counted[counted.length - 1] ?? stages[0]!];
  return formula`${first.label}&" → "&${last.label}`;
}

const looks: Readonly<Record<string, { readonly style: string; readonly pattern?: string }>> = {
  from: { style: 'computed', pattern: patterns.whole },
  date: { style: 'computed', pattern: patterns.whole },
  adds: { style: 'total', pattern: patterns.rate },
  where: { style: 'computed', pattern: patterns.rate },
  is: { style: 'computed', pattern: patterns.rate },
  form: { style: 'computed', pattern: patterns.whole },
  'date number': { style: 'computed', pattern: patterns.oneDecimal },
  'adds number': { style: 'attribute' },
  'where number': { style: 'computed', pattern: patterns.plain },
};

function learnedLine(
  setting: Setting,
  key: string,
  label: Parameters<typeof line>[2],
  planned: readonly Cell[],
): Part {
  const row = `learned ${key}`;
  const { after } = setting.at;
  const more: readonly Cell[] = [
    { at: at(row, after(1)), style: 'how' },
    { at: at(row, after(2)), style: 'attribute', pattern: patterns.day },
    { at: at(row, after(3)), style: 'attribute', pattern: patterns.factor },
  ];
  const cells = Object.entries(looks).map(([column, look]): Cell => ({ at: at(row, column), ...look }));
  return line(setting, row, label, [...cells, ...more, ...planned]);
}

function dealSize(setting: Setting): Part {
  const { text, money } = setting;
  const { dealHeads, deal } = text.learned;
  return stack([
    heads(setting, 'deal size', {
      what: '',
      from: dealHeads.deals,
      date: dealHeads.mean,
      adds: dealHeads.median,
      where: dealHeads.largest,
    }),
    line(setting, 'deal size', deal, [
      { at: at('deal size', 'from'), style: 'computed', pattern: patterns.whole },
      { at: at('deal size', 'date'), style: 'computed', pattern: money },
      { at: at('deal size', 'adds'), style: 'computed', pattern: money },
      { at: at('deal size', 'where'), style: 'computed', pattern: patterns.percent },
    ]),
  ]);
}

/** How a cell of the table is read elsewhere: a dash where there is nothing, and where the tab is gone. */
export const shownIf = (cell: CellRef) => formula`IF(ISNUMBER(${cell});${cell};"–")`;
