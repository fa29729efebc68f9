/** The cards of the Plan tab: eight figures, each with a second one behind it and its definition in words. */
import { currencies } from '../../currency';
import { formula } from '../../formula';
import { type Part, track } from '../../layout';
import type { Cell, Formula } from '../../plan';
import type { Setting } from '../setting';
import { widthOf } from '../width';
import { across, columnWidth, at as here } from './frame';

type Card = {
  readonly words: { readonly title: string; readonly figure: string; readonly meaning: string };
  readonly value: Formula;
  readonly pattern: string;
  readonly figure: Formula;
  readonly figurePattern: string;
};

/** Four cards side by side, two columns each. */
function cards({ answers, largest }: Setting, key: string, four: readonly Card[]): Part {
  const [top, value, figure, meaning] = [`${key} title`, `${key} value`, `${key} figure`, `${key} meaning`];
  // The value's type is twice as large as that of the columns.
  const width = 2 * widthOf(largest.money, 0, currencies[answers.currency].symbol);
  const valueStyle = width > 2 * columnWidth ? 'cardLongValue' : 'cardValue';
  return {
    rows: [track(top, 22), track(value, 34), track(figure, 20), track(meaning, 36), track(`${key} gap`, 8)],
    cells: four.flatMap((card, index): Cell[] => {
      const [left, right] = [index * 2 + 1, index * 2 + 2];
      return [
        { at: here(top, left), value: card.words.title, style: 'cardTop' },
        { at: here(top, right), style: 'cardTopEnd' },
        { at: here(value, left), formula: card.value, style: valueStyle, pattern: card.pattern },
        { at: here(value, right), style: 'cardValueEnd' },
        { at: here(figure, left), value: card.words.figure, style: 'cardName' },
        { at: here(figure, right), formula: card.figure, style: 'cardFigure', pattern: card.figurePattern },
        { at: here(meaning, left), value: card.words.meaning, style: 'cardMeaning' },
        { at: here(meaning, right), style: 'cardMeaningEnd' },
      ];
    }),
    merges: four.flatMap((_, index) => [
      across(value, index * 2 + 1, index * 2 + 2),
      across(meaning, index * 2 + 1, index * 2 + 2),
    ]),
  };
}

export function goalCards(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const words = text.plan.cards;
  const { figure, total, expected } = at.funnel;
  return cards(setting, 'goal cards', [
    {
      words: words.goal,
      value: formula`${at.forecast.total('goal')}`,
      pattern: patterns.money,
      figure: formula`${at.assumptions.needed}`,
      figurePattern: patterns.exact,
    },
    {
      words: words.forecast,
      value: formula`${at.forecast.total('forecast')}`,
      pattern: patterns.money,
      figure: formula`${at.forecast.total('attainment')}`,
      figurePattern: patterns.percent,
    },
    {
      words: words.customers,
      value: formula`${total(expected(stages.length))}`,
      pattern: patterns.exact,
      figure: formula`${figure('whole customers')}`,
      figurePattern: patterns.count,
    },
    {
      words: words.chance,
      value: formula`${figure('chance')}`,
      pattern: patterns.chance,
      figure: formula`${at.assumptions.wanted}`,
      figurePattern: patterns.percent,
    },
  ]);
}

export function returnCards(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const words = text.plan.cards;
  const { monthlyRevenue, margin } = at.assumptions;
  const cac = at.forecast.total('cac');
  const ltv = here('return cards value', 3);
  const bothKnown = formula`AND(ISNUMBER(${ltv});ISNUMBER(${cac}))`;
  return cards(setting, 'return cards', [
    {
      words: words.cac,
      value: formula`${cac}`,
      pattern: patterns.smallMoney,
      figure: formula`${at.forecast.total('spend')}`,
      figurePattern: patterns.money,
    },
    lifetimeValue(setting),
    {
      words: words.ratio,
      value: formula`IF(${bothKnown};${ltv}/${cac};"–")`,
      pattern: patterns.multiple,
      figure: formula`IF(${bothKnown};${ltv}-${cac};"–")`,
      figurePattern: patterns.smallMoney,
    },
    {
      words: words.payback,
      value: formula`${at.forecast.total('payback')}`,
      pattern: patterns.duration,
      figure: formula`${monthlyRevenue}*${margin}`,
      figurePattern: patterns.smallMoney,
    },
  ]);
}

/** What a customer is worth: by the month for as long as it stays, or by the projects it buys. Unknown churn: unknown. */
function lifetimeValue({ answers, text, at, patterns }: Setting): Card {
  const words = text.plan.cards;
  const { value, margin, monthlyRevenue, projects, churn, lifetimeLimit, input } = at.assumptions;
  const known = here('return cards figure', 4);
  const money = { pattern: patterns.smallMoney, figurePattern: patterns.oneDecimal };
  if (answers.model === 'project') {
    return {
      ...money,
      words: words.ltvOnce,
      value: formula`IF(${margin}>0;${value}*${margin}*${known};"–")`,
      figure: formula`${projects}`,
    };
  }
  const limited = formula`(1-POWER(1-${churn};${lifetimeLimit}))/${churn}`;
  const whileLost = formula`IF(${lifetimeLimit}>0;${limited};1/${churn})`;
  const whileNobodyIs = formula`IF(${lifetimeLimit}>0;${lifetimeLimit};60)`;
  return {
    ...money,
    words: words.ltvMonthly,
    value: formula`IF(AND(ISNUMBER(${known});${margin}>0);${monthlyRevenue}*${margin}*${known};"–")`,
    figure: formula`IF(ISNUMBER(${input('churn')});IF(${churn}>0;${whileLost};${whileNobodyIs});"–")`,
  };
}
