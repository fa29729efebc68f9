/** Month by month: each month's part of the goal, and room for planned volumes and spend of its own. */
import { formula } from '../../../formula';
import { type Part, styled, track } from '../../../layout';
import type { Cell, Input } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { block, at as here, tab, teaching } from '../../../spine/assumptions/frame';
import { isStock } from '../counts';
import type { Setting } from '../setting';

export function months(setting: Setting): Part {
  const { text, at, time } = setting;
  const words = text.assumptions;
  const { monthPlanned, monthSpend, stageName } = at.assumptions;
  const head = 'months head';
  const [volumes, spends] = [formula`COUNT(${monthPlanned})`, formula`COUNT(${monthSpend})`];
  const typed = fillFormula(words.lines.months, { volumes, spends });
  const line = formula`IF(${volumes}+${spends}=0;"${words.lines.asNeeded}";${typed})`;
  return block('months', words.sections.months, { line, isFolded: true }, [
    teaching('months', words.monthsNote),
    {
      rows: [track(head, 34)],
      cells: [
        { at: here(head, 'label'), value: words.month, style: 'headLeft' },
        { at: here(head, 'input'), value: words.number, style: 'head' },
        { at: here(head, 'more 1'), value: words.weight, style: 'head' },
        { at: here(head, 'more 2'), value: words.shareOfGoal, style: 'head' },
        { at: here(head, 'more 3'), value: words.goalOfMonth, style: 'head' },
        {
          at: here(head, 'more 4'),
          formula: formula`"${words.plannedVolume}"&${stageName(1)}`,
          style: 'head',
        },
        { at: here(head, 'more 5'), value: words.spendOfMonth, style: 'head' },
      ],
    },
    ...time.months.map((month) => ({ rows: [track(`month ${month}`)], cells: monthCells(setting, month) })),
    {
      ...sums(setting),
      inputs: [
        ...(
          [
            ['planned_top', monthPlanned, 'count'],
            ['spend_by_month', monthSpend, 'money'],
          ] as const
        ).map(
          ([name, range, unit]): Input => ({
            name,
            range,
            holds: 'typed',
            accepts: { unit, atLeast: 0 },
            message: text.accepts.atLeast0,
            part: true,
          }),
        ),
      ],
      names: [
        { name: 'plan_months', range: at.assumptions.monthNumber },
        { name: 'month_weights', range: at.assumptions.monthWeight },
      ],
    },
  ]);
}

function monthCells({ at, patterns }: Setting, month: number): Cell[] {
  const { start, growth, season, seasonNumber, monthWeight, monthNumber } = at.assumptions;
  const row = `month ${month}`;
  const [date, number] = [here(row, 'label'), here(row, 'input')];
  const [weight, share] = [here(row, 'more 1'), here(row, 'more 2')];
  return [
    {
      at: date,
      formula: formula`EDATE(${start};${number}-1)`,
      style: 'computedText',
      pattern: patterns.month,
    },
    { at: number, value: month, style: 'helper', pattern: patterns.count },
    {
      at: weight,
      formula: formula`MAX(0;SUMIFS(${season};${seasonNumber};MONTH(${date})))*POWER(1+${growth};${number}-1)`,
      style: 'computed',
      pattern: patterns.share,
    },
    {
      at: share,
      formula: formula`IF(SUM(${monthWeight})>0;${weight}/SUM(${monthWeight});1/COUNT(${monthNumber}))`,
      style: 'computed',
      pattern: patterns.share,
    },
    {
      at: here(row, 'more 3'),
      formula: formula`SUMIFS(${at.forecast.months('goal')};${at.forecast.monthNumbers};${number})`,
      style: 'computed',
      pattern: patterns.goal,
    },
    { at: here(row, 'more 4'), style: 'input', pattern: patterns.count },
    { at: here(row, 'more 5'), style: 'input', pattern: patterns.money },
  ];
}

function sums({ counts, text, at, patterns }: Setting): Part {
  const { monthShare, monthGoal } = at.assumptions;
  const whole = isStock(counts) ? formula`${at.forecast.total('goal')}` : formula`SUM(${monthGoal})`;
  const row = 'months sum';
  const sum = { style: 'computedStrong' };
  return {
    rows: [track(row)],
    cells: [
      { at: here(row, 'label'), value: text.sum, style: 'labelStrong' },
      ...styled(tab, row, ['input', 'more 1', 'more 4', 'more 5'], 'computedStrong'),
      { at: here(row, 'more 2'), formula: formula`SUM(${monthShare})`, ...sum, pattern: patterns.share },
      { at: here(row, 'more 3'), formula: whole, ...sum, pattern: patterns.goal },
    ],
  };
}
