/** What each stage must bring, and how much more it takes to be surer. */
import { formula, range } from '../../../formula';
import { gap, type Part, stack } from '../../../layout';
import type { Formula } from '../../../plan';
import { heads, at as here, line, panel } from '../../../spine/page/frame';
import { grades } from '../grades';
import type { Setting } from '../setting';

export function stageTable(setting: Setting): Part {
  const { text, at, stages } = setting;
  const words = text.plan;
  const focus = at.funnel.figure('focus name');
  const names = [words.rate, words.averageMonth, text.wholePlan].map((value) => ({ value }));
  const inFocus = [words.needed, words.expected].map((word) => ({ formula: formula`${focus}&"${word}"` }));
  return stack([
    panel('stages', words.stages),
    heads('stages head', 34, text.stage, [...names, ...inFocus, { value: words.attained }]),
    ...stages.map((stage) => stageRow(setting, stage)),
    {
      rows: [],
      cells: [],
      rules: grades(range(here(at.keyed('stage')(1), 8), here(at.keyed('stage')(stages.length), 8))),
    },
    gap('today gap'),
  ]);
}

function stageRow(setting: Setting, stage: number): Part {
  const { at, stages, patterns } = setting;
  const { rate, rounding, stageName } = at.assumptions;
  const { needed, expected, attained, total, months, monthNumbers, picture, figure } = at.funnel;
  const isLast = stage === stages.length;
  const row = at.keyed('stage')(stage);
  const [labelStyle, style] = isLast ? ['keyLabel', 'key'] : ['label', 'computed'];
  /** Whole numbers at every stage: each rounded up from its own exact need, never from another's. */
  const whole = (exact: Formula) => formula`IF(${rounding}=3;ROUNDUP(ROUND(${exact};6);0);${exact})`;
  const need = total(needed(stage));
  const inFocus = (key: string) => formula`SUMIFS(${months(key)};${monthNumbers};${figure('focus')})`;
  return line(row, {
    label: { formula: formula`${stageName(stage)}&""` },
    labelStyle,
    style,
    figures: [
      stage === 1 ? {} : { formula: formula`${rate(stage)}`, pattern: patterns.rate },
      { formula: whole(formula`${figure(picture(stage))}`), pattern: patterns.exact },
      { formula: whole(formula`${need}`), pattern: patterns.exact },
      { formula: whole(inFocus(needed(stage))), pattern: setting.volume(stage) },
      { formula: inFocus(expected(stage)), pattern: setting.volume(stage) },
      { formula: formula`${total(attained(stage))}`, pattern: patterns.percent },
    ],
  });
}

/** Half the time, as often as wanted, and half-way from there to certainty. */
export function sureTable(setting: Setting): Part {
  const { text, at } = setting;
  const words = text.plan;
  return stack([
    panel('sure', words.sure, words.sureNote),
    heads(
      'sure head',
      34,
      words.chance,
      [
        { value: words.customersExpected },
        { formula: formula`${at.funnel.at('volume wanted', 'label')}` },
        { value: words.timesPlanned },
      ],
      'head',
    ),
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
  return line(row, {
    label: { formula: formula`${at.funnel.at('wanted', column)}`, pattern: patterns.percent },
    labelStyle,
    style,
    figures: [
      { formula: formula`${at.funnel.at('customers wanted', column)}`, pattern: patterns.exact },
      { formula: formula`${at.funnel.at('volume wanted', column)}`, pattern: patterns.exact },
      {
        formula: formula`IF(AND(ISNUMBER(${volume});${planned}>0);${volume}*${total('free')}/${planned};"–")`,
        pattern: patterns.times,
      },
    ],
  });
}
