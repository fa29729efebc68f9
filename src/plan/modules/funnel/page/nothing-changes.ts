/** If nothing changes: where the baseline lands, how far that is from the goal, and what each lever alone would have to be. */
import { formula, range } from '../../../formula';
import { gap, type Part, rule, stack, track } from '../../../layout';
import type { CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { across, heads, at as here, line, panel } from '../../../spine/page/frame';
import type { Setting } from '../setting';
import { moneyWritten } from './numbers';

export function nothingChanges(setting: Setting): Part {
  const { answers, text } = setting;
  const words = text.plan.nothingChanges;
  const head = 'today head';
  const rows = [revenueRow(setting), ...levers(setting).map((lever) => leverRow(setting, lever))];
  return stack([
    panel('today', words.title, typedSince(setting)),
    {
      rows: [track('today said', 40)],
      cells: [{ at: here('today said', 1), formula: said(setting), style: 'leadMore' }],
      merges: [across('today said', 1, 8)],
    },
    heads(
      head,
      24,
      text.plan.close.lever,
      [words.today, words.forGoal, text.plan.close.change].map((value) => ({ value })),
      'headLeft',
    ),
    ...rows,
    {
      rows: [],
      cells: [],
      // Without a history there is nothing to compare with yet.
      groups: [{ from: head, to: 'today budget', collapsed: answers.history === null }],
    },
    gap('close gap'),
  ]);
}

/** Says when months were typed that the baseline does not know yet. */
function typedSince({ text, at }: Setting): Formula {
  const { start, stamp } = at.assumptions;
  const lastTyped = at.funnel.total('last closed');
  const lastRead = stamp('last', 'mean');
  const isNews = formula`AND(ISNUMBER(${lastRead});${lastTyped}>0;EDATE(${start};${lastTyped}-1)>${lastRead})`;
  return formula`IF(${isNews};"${text.plan.nothingChanges.since}";"")`;
}

/** The sentence names the gap between goal, baseline and outlook. */
function said({ answers, text, at }: Setting): Formula {
  const words = text.plan.nothingChanges;
  const { total } = at.forecast;
  const [goal, outlook, baseline] = [total('goal'), total('outlook'), total('baseline')];
  const money = (amount: CellRef | Formula) => moneyWritten(amount, answers.currency);
  const [low, high] = [total('baselineLow'), total('baselineHigh')];
  const lands = fillFormula(words.lands, { baseline: money(baseline) });
  const between = fillFormula(words.between, { low: money(low), high: money(high) });
  // What never varied has no range.
  const where = formula`${lands}&IF(${high}-${low}>=1;${between};"")`;
  const short = fillFormula(words.short, { gap: money(formula`(${goal}-${baseline})`), goal: money(goal) });
  const difference = formula`ABS(${outlook}-${baseline})`;
  const compared = (sentence: string) =>
    fillFormula(sentence, { outlook: money(outlook), difference: money(difference) });
  const plan = formula`IF(${difference}<1/2;"";IF(${outlook}>${baseline};${compared(words.more)};${compared(words.less)}))`;
  return formula`IF(ISNUMBER(${baseline});${where}&IF(${goal}>0;IF(${goal}>${baseline};${short};"${words.makesGoal}")&${plan};".");"${words.none}")`;
}

/**
 * How much more new revenue the months to come would have to bring than they do if nothing changes: what came in is what
 * it is. Every lever alone would have to rise as much.
 */
const gain = here('today revenue', 5);
const isShort = formula`IF(ISNUMBER(${gain});${gain}>0;1=0)`;

function revenueRow({ text, at, patterns }: Setting): Part {
  const { existing } = at.assumptions;
  const { total } = at.forecast;
  const row = 'today revenue';
  const [today, forGoal] = [here(row, 3), here(row, 4)];
  const toGo = (of: string) => at.forecast.at(of, 'to go');
  const gap = formula`(${total('goal')}-${total('baseline')})`;
  return line(row, {
    label: { value: text.plan.nothingChanges.newRevenue },
    labelStyle: 'keyLabel',
    style: 'key',
    figures: [
      {
        formula: formula`IF(ISNUMBER(${total('baseline')});MAX(0;${toGo('baseline')}-${toGo('original')}*${existing});"–")`,
        pattern: patterns.money,
      },
      { formula: formula`IF(ISNUMBER(${today});MAX(0;${today}+${gap});"–")`, pattern: patterns.money },
      {
        formula: formula`IF(ISNUMBER(${today});IF(${today}>0;${forGoal}/${today}-1;"–");"–")`,
        pattern: patterns.gain,
      },
    ],
    rest: 'keyHow',
  });
}

type Lever = {
  readonly key: string;
  readonly label: Formula;
  /** What it is at the baseline's pace. */
  readonly today: Formula;
  readonly pattern: string;
  /** What to keep in mind, and the most that it can be. */
  readonly note: string;
  readonly most?: 1;
};

function levers(setting: Setting): Lever[] {
  const { text, at, stages, patterns } = setting;
  const words = text.plan.nothingChanges;
  const { stageName, value, rate, input, monthSpend } = at.assumptions;
  const { become, at: onFunnel } = at.funnel;
  const today = here('today revenue', 3);
  const open = formula`COUNTIFS(${at.forecast.closed};0)`;
  const perMonth = formula`${value}*${become(1)}*${open}`;
  const isPlanned = formula`COUNT(${input('spend')})+COUNT(${monthSpend})>0`;
  return [
    {
      key: 'volume',
      label: formula`${onFunnel('volume wanted', 'label')}`,
      today: formula`IF(ISNUMBER(${today});IF(${perMonth}>0;${today}/(${perMonth});"–");"–")`,
      pattern: setting.volume(1),
      note: words.atTheseRates,
    },
    ...stages.slice(1).map(
      (stage): Lever => ({
        key: setting.at.keyed('rate')(stage),
        label: formula`${stageName(stage - 1)}&" → "&${stageName(stage)}`,
        today: formula`${rate(stage)}`,
        pattern: patterns.rate,
        note: '',
        most: 1,
      }),
    ),
    {
      key: 'deal',
      label: formula`"${text.plan.close.deal}"`,
      today: formula`${value}`,
      pattern: patterns.smallMoney,
      note: '',
    },
    {
      key: 'budget',
      label: formula`"${text.plan.close.budget}"`,
      today: formula`IF(AND(${isPlanned};${open}>0);${at.forecast.at('spendPlanned', 'to go')}/MAX(1;${open});"–")`,
      pattern: patterns.money,
      note: words.sameCost,
    },
  ];
}

function leverRow({ text, patterns }: Setting, { key, label, today, pattern, note, most }: Lever): Part {
  const row = `today ${key}`;
  const [now, forGoal, remark] = [here(row, 3), here(row, 4), here(row, 6)];
  const { beyondAll } = text.plan.close;
  const isPossible = formula`IF(${isShort};ISNUMBER(${now});1=0)`;
  const said = most ? formula`IF(${forGoal}>1;"${beyondAll}";"${note}")` : formula`"${note}"`;
  return {
    ...line(row, {
      label: { formula: label },
      figures: [
        { formula: today, pattern },
        {
          formula: formula`IF(${isPossible};${now}*(1+${gain});"–")`,
          style: 'computedStrong',
          pattern,
        },
        { formula: formula`IF(ISNUMBER(${forGoal});${gain};"–")`, pattern: patterns.gain },
        { formula: formula`IF(ISNUMBER(${forGoal});${said};"")`, style: 'how' },
      ],
      rest: 'how',
    }),
    merges: [across(row, 6, 8)],
    rules: [rule(range(remark, remark), () => formula`${remark}="${beyondAll}"`, 'caution')],
  };
}
