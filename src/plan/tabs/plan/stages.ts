/** What each stage must bring, and how much more it takes to be surer. */
import { formula } from '../../formula';
import { gap, type Part, stack, track } from '../../layout';
import type { Cell, CellRef, Formula, Rule } from '../../plan';
import type { Setting } from '../setting';
import { fill, at as here, panel } from './frame';

export function stageTable(setting: Setting): Part {
  const { text, at, stages } = setting;
  const words = text.plan;
  const focus = at.funnel.figure('focus name');
  const names = [words.rate, words.averageMonth, text.wholePlan].map((value) => ({ value }));
  const inFocus = [words.needed, words.expected].map((word) => ({ formula: formula`${focus}&"${word}"` }));
  return stack([
    panel('stages', words.stages),
    {
      rows: [track('stages head', 34)],
      cells: [
        { at: here('stages head', 1), value: text.stage, style: 'headLeft' },
        ...fill('stages head', 2, 2, 'headLeft'),
        ...[...names, ...inFocus, { value: words.attained }].map(
          (name, index): Cell => ({ at: here('stages head', index + 3), ...name, style: 'head' }),
        ),
      ],
    },
    ...stages.map((stage) => stageRow(setting, stage)),
    { rows: [], cells: [], rules: grades(stages.length) },
    gap('today gap'),
  ]);
}

function stageRow(setting: Setting, stage: number): Part {
  const { at, stages, patterns } = setting;
  const { rate, rounding, stageName } = at.assumptions;
  const { needed, expected, attained, total, months, monthNumbers, picture, figure } = at.funnel;
  const isLast = stage === stages.length;
  const row = `stage ${stage}`;
  const [labelStyle, style] = isLast ? ['keyLabel', 'key'] : ['label', 'computed'];
  /** Whole numbers at every stage: each rounded up from its own exact need, never from another's. */
  const whole = (exact: Formula) => formula`IF(${rounding}=3;ROUNDUP(ROUND(${exact};6);0);${exact})`;
  const need = total(needed(stage));
  const inFocus = (key: string) => formula`SUMIFS(${months(key)};${monthNumbers};${figure('focus')})`;
  return {
    rows: [track(row)],
    cells: [
      { at: here(row, 1), formula: formula`${stageName(stage)}&""`, style: labelStyle },
      { at: here(row, 2), style: labelStyle },
      stage === 1
        ? { at: here(row, 3), style }
        : { at: here(row, 3), formula: formula`${rate(stage)}`, style, pattern: patterns.rate },
      {
        at: here(row, 4),
        formula: whole(formula`${figure(picture(stage))}`),
        style,
        pattern: patterns.exact,
      },
      {
        at: here(row, 5),
        formula: whole(formula`${need}`),
        style,
        pattern: patterns.exact,
      },
      { at: here(row, 6), formula: whole(inFocus(needed(stage))), style, pattern: setting.volume(stage) },
      { at: here(row, 7), formula: inFocus(expected(stage)), style, pattern: setting.volume(stage) },
      { at: here(row, 8), formula: formula`${total(attained(stage))}`, style, pattern: patterns.percent },
    ],
  };
}

/** At least what was needed, nearly, or clearly less. */
function grades(stages: number): Rule[] {
  const [first, last] = [here('stage 1', 8), here(`stage ${stages}`, 8)];
  const all = [
    [formula`>=1`, 'good'],
    [formula`<9/10`, 'wrong'],
    [formula`<1`, 'caution'],
  ] as const;
  return all.map(([grade, style]) => {
    const isSo = (place: CellRef) => formula`AND(ISNUMBER(${place});${place}${grade})`;
    return { range: { from: first, to: last }, first: isSo(first), last: isSo(last), style };
  });
}

/** Half the time, as often as wanted, and half-way from there to certainty. */
export function sureTable(setting: Setting): Part {
  const { text, at } = setting;
  const words = text.plan;
  const head = 'sure head';
  return stack([
    panel('sure', words.sure, words.sureNote),
    {
      rows: [track(head, 34)],
      cells: [
        { at: here(head, 1), value: words.chance, style: 'headLeft' },
        ...fill(head, 2, 2, 'headLeft'),
        { at: here(head, 3), value: words.customersExpected, style: 'head' },
        { at: here(head, 4), formula: formula`${at.funnel.at('volume wanted', 'label')}`, style: 'head' },
        { at: here(head, 5), value: words.timesPlanned, style: 'head' },
        ...fill(head, 6, 8, 'head'),
      ],
    },
    ...['first', 'second', 'third'].map((column, index) => sureRow(setting, column, index + 1)),
    {
      rows: [],
      cells: [{ at: here('sure 1', 6), value: words.sureWhy, style: 'aside' }],
      merges: [{ from: here('sure 1', 6), to: here('sure 3', 8) }],
    },
    gap('checks gap'),
  ]);
}

function sureRow({ at, patterns }: Setting, column: string, number: number): Part {
  const row = `sure ${number}`;
  const [labelStyle, style] = number === 2 ? ['keyLabel', 'key'] : ['label', 'computed'];
  const volume = here(row, 4);
  const { months, total, expected } = at.funnel;
  const planned = formula`SUMIFS(${months(expected(1))};${months('free')};1)`;
  return {
    rows: [track(row)],
    cells: [
      {
        at: here(row, 1),
        formula: formula`${at.funnel.at('wanted', column)}`,
        style: labelStyle,
        pattern: patterns.percent,
      },
      { at: here(row, 2), style: labelStyle },
      {
        at: here(row, 3),
        formula: formula`${at.funnel.at('customers wanted', column)}`,
        style,
        pattern: patterns.exact,
      },
      {
        at: volume,
        formula: formula`${at.funnel.at('volume wanted', column)}`,
        style,
        pattern: patterns.exact,
      },
      {
        at: here(row, 5),
        formula: formula`IF(AND(ISNUMBER(${volume});${planned}>0);${volume}*${total('free')}/${planned};"–")`,
        style,
        pattern: patterns.times,
      },
    ],
  };
}
