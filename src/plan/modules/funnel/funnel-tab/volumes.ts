/** Needed: the volume of every stage in the month in which it must exist, back from the customers still to win. */
import { formula, range } from '../../../formula';
import { type Part, rule, stack } from '../../../layout';
import type { Cell, CellRef } from '../../../plan';
import { blockHead, timedRow } from '../../../spine/timed';
import type { Setting } from '../setting';
import { funnel, at as here, stageLabel } from './frame';

export function needed(setting: Setting): Part {
  const { text, stages, at, time } = setting;
  const words = text.funnel;
  const last = stages.length;
  const { monthsToCustomer, needed: row } = at.funnel;
  const lastMonth = time.monthColumns[time.monthColumns.length - 1]!;
  const volumes = range(here(row(1), 'month 1'), here(row(last), lastMonth));
  const before = range(here(row(1), 'fourth'), here(row(last), 'fourth'));
  const endsLater = ({ row: key, column }: CellRef) =>
    formula`${at.funnel.from(column)}+${here(key, monthsToCustomer(1).column)}>${at.funnel.to('total')}`;
  return stack([
    blockHead(
      funnel,
      setting,
      'needed',
      words.needed,
      [words.become, words.forOne, words.monthsToCustomer, words.beforeStart],
      words.neededNote,
    ),
    ...stages.map((stage) => neededRow(setting, stage)),
    originalNeed(setting),
    {
      rows: [],
      cells: [],
      names: [
        { name: 'needed_volumes', range: volumes },
        { name: 'original_need', range: at.funnel.months('original need') },
      ],
      rules: [
        rule(volumes, endsLater, 'afterPlan'),
        rule(before, (volume) => formula`${volume}>1/1000`, 'caution'),
      ],
    },
  ]);
}

/**
 * A stage's part of the customers still to win, by its months to a customer earlier; then those of the months after the
 * plan. Before a re-plan the need stays as it was; from then on what is under way comes first.
 */
function neededRow(setting: Setting, stage: number): Part {
  const { at, stages, patterns } = setting;
  const { become, monthsToCustomer, lag, months, monthNumbers, from, to, stillToWin, figure } = at.funnel;
  const { replanFrom } = at.assumptions;
  const key = at.funnel.needed(stage);
  const [share, lead] = [become(stage), monthsToCustomer(stage)];
  const isLast = stage === stages.length;
  const toWin = months(stillToWin(stage));
  const kept = (column: string) => formula`SUM(${here(at.funnel.kept(stage), column)})`;
  const dueIn = (column: string) => formula`${from(column)}+${lead}`;
  const anew = (column: string) => formula`SUMIFS(${months('anew')};${monthNumbers};${dueIn(column)})`;
  const first = (column: string) => formula`SUMIFS(${toWin};${monthNumbers};${dueIn(column)})`;
  const afterwards = (column: string) =>
    formula`IF(${from(column)}+${lead}>${to('total')};${figure('after the plan')};0)`;
  const attributes: Cell[] = [
    isLast
      ? { at: share, value: 1, style: 'attribute', pattern: setting.become(stage) }
      : {
          at: share,
          formula: formula`${become(stage + 1)}*${at.assumptions.rate(stage + 1)}`,
          style: 'attribute',
          pattern: setting.become(stage),
        },
    {
      at: here(key, 'second'),
      formula: formula`IF(${share}>0;1/${share};"–")`,
      style: 'attribute',
      pattern: patterns.exact,
    },
    isLast
      ? { at: lead, value: 0, style: 'attribute', pattern: patterns.count }
      : {
          at: lead,
          formula: formula`${monthsToCustomer(stage + 1)}+${lag(stage + 1)}`,
          style: 'attribute',
          pattern: patterns.count,
        },
    {
      at: here(key, 'fourth'),
      formula: formula`IF(${share}=0;0;SUMIFS(${toWin};${monthNumbers};"<="&${lead})/${share})`,
      style: 'attribute',
      pattern: setting.volume(stage),
    },
  ];
  return timedRow(funnel, setting, {
    key,
    label: stageLabel(setting, stage),
    attributes,
    pattern: setting.volume(stage),
    totalPattern: setting.wholePlan(stage),
    month: (column) => {
      const asked = formula`IF(${replanFrom}>0;${anew(column)};${first(column)})`;
      const entering = formula`IF(${share}=0;0;(${asked}+${afterwards(column)})/${share})`;
      return formula`IF(${replanFrom}>0;${kept(column)};0)+IF(${from(column)}<${replanFrom};0;${entering})`;
    },
  });
}

/** What the top had to bring as first planned. */
function originalNeed(setting: Setting): Part {
  const { text, at } = setting;
  const { stageName, replanFrom } = at.assumptions;
  return timedRow(funnel, setting, {
    key: 'original need',
    label: formula`${stageName(1)}&"${text.funnel.original}"`,
    labelStyle: 'how',
    style: 'soft',
    pattern: setting.volume(1),
    month: (column) =>
      formula`IF(${replanFrom}=0;${here(at.funnel.needed(1), column)};SUM(${here('first need', column)}))`,
  });
}
