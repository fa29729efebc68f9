/** The cards of the Plan tab: eight figures, each with a second one behind it and its definition in words. */
import { currencies } from '../../../currency';
import { formula } from '../../../formula';
import { type Part, track } from '../../../layout';
import type { Cell, Formula } from '../../../plan';
import { across, columnWidth, at as here } from '../../../spine/page/frame';
import { widthOf } from '../../../spine/width';
import type { Setting } from '../setting';
import { moneyWritten } from './numbers';
import { isIncomplete } from './sentence';

type Card = {
  readonly words: { readonly title: string; readonly figure: string; readonly meaning: string };
  readonly value: Formula;
  readonly pattern: string;
  readonly figure: Formula;
  /** Stands in for the definition in words where that follows the plan. */
  readonly meaning?: Formula;
  readonly figurePattern: string;
};

/** Four cards side by side, two columns each. */
function cards({ answers, largest }: Setting, key: string, four: readonly Card[]): Part {
  const [top, value, figure, meaning] = [`${key} title`, `${key} value`, `${key} figure`, `${key} meaning`];
  // The value's type is twice as large as that of the columns.
  const width = 2 * widthOf(largest.money, 0, currencies[answers.currency].symbol);
  const valueStyle = width > 2 * columnWidth ? 'cardLongValue' : 'cardValue';
  return {
    rows: [track(top, 22), track(value, 34), track(figure, 20), track(meaning, 46), track(`${key} gap`, 8)],
    cells: four.flatMap((card, index): Cell[] => {
      const [left, right] = [index * 2 + 1, index * 2 + 2];
      return [
        { at: here(top, left), value: card.words.title, style: 'cardTop' },
        { at: here(top, right), style: 'cardTopEnd' },
        { at: here(value, left), formula: card.value, style: valueStyle, pattern: card.pattern },
        { at: here(value, right), style: 'cardValueEnd' },
        { at: here(figure, left), value: card.words.figure, style: 'cardName' },
        { at: here(figure, right), formula: card.figure, style: 'cardFigure', pattern: card.figurePattern },
        {
          at: here(meaning, left),
          ...(card.meaning ? { formula: card.meaning } : { value: card.words.meaning }),
          style: 'cardMeaning',
        },
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
  const { answers, text, at, stages, patterns } = setting;
  const words = text.plan.cards;
  const { figure, total, expected } = at.funnel;
  const outlook = at.forecast.total('outlook');
  const money = (row: string) => moneyWritten(at.forecast.total(row), answers.currency);
  return cards(setting, 'goal cards', [
    {
      words: words.goal,
      value: formula`${at.forecast.total('goal')}`,
      pattern: patterns.money,
      figure: formula`${at.assumptions.needed}`,
      figurePattern: patterns.exact,
    },
    {
      words: words.outlook,
      value: formula`${outlook}`,
      pattern: patterns.money,
      figure: formula`${at.forecast.total('attainment')}`,
      figurePattern: patterns.percent,
      meaning: formula`"${words.low}"&${money('low')}&"${words.high}"&${money('high')}&". ${words.outlook.meaning}"`,
    },
    {
      words: words.actual,
      value: formula`${at.forecast.at('actual', 'to date')}`,
      pattern: patterns.money,
      figure: formula`${at.forecast.at('attainment', 'to date')}`,
      figurePattern: patterns.percent,
    },
    {
      words: words.chance,
      value: formula`IF(${isIncomplete};"–";${figure('chance')})`,
      pattern: patterns.chance,
      figure: formula`${total(expected(stages.length))}`,
      figurePattern: patterns.exact,
      meaning: formula`IF(${figure('spread')}>0;"${words.chanceOfRates}";"${words.chance.meaning}")`,
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
      value: formula`IF(${bothKnown};IF(${cac}>0;${ltv}/${cac};"–");"–")`,
      pattern: patterns.multiple,
      figure: formula`IF(${bothKnown};${ltv}-${cac};"–")`,
      figurePattern: patterns.smallMoney,
      meaning: withCaution(setting, words.ratio.meaning),
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

/** Fewer customers than these say little about how long they stay and what they bring. */
const enoughCustomers = 30;

/** The definition, after a warning while it rests on few customers: at the start, counted before or won in the plan. */
function withCaution({ text, at, stages }: Setting, meaning: string): Formula {
  const { customersAtStart, converted } = at.assumptions;
  const last = stages.length;
  const known = formula`(${customersAtStart}+SUM(${converted(last)})+SUM(${at.funnel.months(at.funnel.actual(last))}))`;
  const { tooEarly } = text.plan.cards;
  return formula`IF(${known}<${String(enoughCustomers)};"${tooEarly[0]}"&FIXED(${known};0)&"${tooEarly[1]}";"")&"${meaning}"`;
}

/** What a customer is worth. As long as it is not known how many leave, it is not known where that counts. */
function lifetimeValue(setting: Setting): Card {
  const { answers, text, at, patterns } = setting;
  const words = text.plan.cards;
  const { value, margin, monthlyRevenue, projects, churn, lifetimeLimit, input } = at.assumptions;
  const known = here('return cards figure', 4);
  const money = { pattern: patterns.smallMoney, figurePattern: patterns.oneDecimal };
  const card = (of: keyof typeof words.ltv, worth: Formula, figure: Formula): Card => ({
    ...money,
    words: words.ltv[of],
    value: worth,
    figure,
    meaning: withCaution(setting, words.ltv[of].meaning),
  });
  if (answers.model === 'project')
    return card('project', formula`IF(${margin}>0;${value}*${margin}*${known};"–")`, formula`${projects}`);
  const limited = formula`(1-POWER(1-${churn};${lifetimeLimit}))/${churn}`;
  const whileLost = formula`IF(${lifetimeLimit}>0;${limited};1/${churn})`;
  const whileNobodyIs = formula`IF(${lifetimeLimit}>0;${lifetimeLimit};60)`;
  const lifetime = formula`IF(ISNUMBER(${input('churn')});IF(${churn}>0;${whileLost};${whileNobodyIs});"–")`;
  const firstOrder = answers.model === 'ecommerce' ? formula`${value}*${margin}+` : formula``;
  return card(
    answers.model,
    formula`IF(AND(ISNUMBER(${known});${margin}>0);${firstOrder}${monthlyRevenue}*${margin}*${known};"–")`,
    lifetime,
  );
}
