/** The funnel's figures for the cards: each a text, with another one to hold it against and its definition as a note. */
import { formula } from '../../../formula';
import type { Card } from '../../../module';
import type { CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { briefMonth } from '../funnel-tab/status';
import type { Setting } from '../setting';
import { states } from '../states';
import { isIncomplete } from './incomplete';
import { about, atLeast, percent, shortMoney, threeDigitMoney } from './numbers';
import { timesShown } from './times-shown';

/** Without all that a plan takes a 0 would be no answer. */
const whenComplete = (content: Formula) => formula`IF(${isIncomplete};"–";${content})`;

const orDash = (value: CellRef, content: Formula) => formula`IF(ISNUMBER(${value});${content};"–")`;

/** `tooFew`: fewer customers than this say nothing of what one costs. */
export function cards(setting: Setting, tooFew: Formula): Readonly<Record<string, Card>> {
  const { spend, margin, churn } = setting.answers;
  const isUnknown = [spend, margin, churn].every((cost) => cost === null);
  const unknown = whatToType(setting);
  const returns = Object.entries(ofReturn(setting, tooFew)).map(([key, card]) => [
    key,
    isUnknown ? { ...card, unknown } : card,
  ]);
  return { ...ofGoal(setting), ...Object.fromEntries(returns) };
}

/** In the place of cards of which nothing was known when the plan was built; as soon as something is, how to see them. */
function whatToType({ text, at }: Setting): Formula {
  const { input, monthSpend } = at.assumptions;
  const typed = [
    input('spend'),
    input('margin'),
    input('churn'),
    monthSpend,
    at.forecast.months('spendActual'),
  ];
  const count = typed.reduce((all, cells) => formula`${all}+COUNT(${cells})`, formula`0`);
  return formula`IF(${count}>0;"${text.plan.cards.known}";"${text.plan.cards.unknown}")`;
}

function ofGoal(setting: Setting): Readonly<Record<string, Card>> {
  const { text, at, stages } = setting;
  const words = text.plan.cards;
  const { figure, total, expected } = at.funnel;
  const { at: onForecast, total: of } = at.forecast;
  const share = (shown: CellRef, isKnown = formula`1=1`) => ({
    figure: formula`IF(AND(${isKnown};ISNUMBER(${shown}));${percent(shown)};"–")`,
    tone: formula`IF(AND(${isKnown};ISNUMBER(${shown}));IF(${shown}>1+1/10^6;1;IF(${shown}<1-1/10^6;-1;0));0)`,
  });
  const isTyped = formula`SUM(${at.forecast.closed})>0`;
  return {
    goal: {
      label: words.goal.label,
      value: formula`IF(${at.assumptions.goal}>0;${figure('goal said')};"–")`,
      meaning: words.goal.meaning,
      below: {
        label: words.goal.below,
        // A goal of customers says by itself how many it takes.
        figure:
          setting.counts === 'customers'
            ? about(formula`(${at.assumptions.goal}/${at.assumptions.monthCount})`)
            : whenComplete(atLeast(at.assumptions.needed)),
      },
    },
    outlook: {
      label: words.outlook.label,
      value: whenComplete(formula`${figure('outlook said')}`),
      meaning: words.outlook.meaning,
      below: { label: words.outlook.below, ...share(of('attainment')) },
    },
    actual: {
      label: words.actual.label,
      value: formula`IF(${isTyped};${figure('actual said')};"–")`,
      meaning: words.actual.meaning,
      below: {
        label: words.actual.below,
        ...share(onForecast('attainmentOfOriginal', 'to date'), isTyped),
      },
    },
    chance: {
      label: words.chance.label,
      value: timesShown(setting),
      meaning: words.chance.meaning,
      below: {
        label: words.chance.below,
        figure: whenComplete(customersExpected(total(expected(stages.length)))),
      },
    },
  };
}

/** One decimal below a hundred, where it says something. */
const customersExpected = (count: CellRef) =>
  formula`FIXED(${count};IF(OR(${count}>=100;ROUND(${count};1)=ROUND(${count};0));0;1))`;

function ofReturn(setting: Setting, tooFew: Formula): Readonly<Record<string, Card>> {
  const { answers, text, at, stages } = setting;
  const words = text.plan.cards;
  const { currency, language } = answers;
  const { figure } = at.funnel;
  const { total: of, at: onForecast } = at.forecast;
  const runs = formula`OR(${figure('state')}=${states.running};${figure('state')}=${states.over})`;
  const money = (amount: CellRef | Formula) =>
    shortMoney(amount, { currency, language, goal: at.assumptions.goal });
  const each = (amount: CellRef | Formula) => threeDigitMoney(amount, answers);
  const months = (count: CellRef) => fillFormula(words.payback.value, { months: formula`FIXED(${count};1)` });
  const payback = (count: CellRef) =>
    orDash(count, formula`IF(${count}>0;${months(count)};"${words.payback.atOnce}")`);
  const won = formula`SUM(${at.funnel.months(at.funnel.actual(stages.length))})`;
  const isEarly = formula`${won}<${tooFew}`;
  /** More than a tenth worse than planned asks for care, once there are enough customers to judge by. */
  const against = (soFar: CellRef, planned: CellRef) =>
    formula`IF(AND(${runs};ISNUMBER(${soFar});ISNUMBER(${planned}));IF(${isEarly};0;IF(${soFar}>${planned}*11/10;-1;IF(${soFar}<${planned};1;0)));0)`;
  const [cac, cacSoFar] = [of('cac'), onForecast('cac', 'to date')];
  const [back, backSoFar] = [of('payback'), onForecast('payback', 'to date')];
  const whileRunning = (soFar: Formula, before: Formula) => formula`IF(${runs};${soFar};${before})`;
  const lag = at.funnel.monthsToCustomer(1);
  const from = fillFormula(words.soFarFrom, { month: briefMonth(setting, formula`(${lag}+1)`) });
  const early = fillFormula(words.early, { count: about(won) });
  const isNoneYet = formula`AND(${lag}>0;${lag}>=${at.funnel.total('last closed')})`;
  const soFar = formula`IF(${isNoneYet};${from};IF(${isEarly};${early};IF(${lag}>0;${from};"${words.soFar}")))`;
  const label = (before: string) => formula`IF(${runs};${soFar};"${before}")`;
  // Longer than the plan: that is why there is no CAC.
  const isBeyond = formula`${lag}>=${at.forecast.to('total')}`;
  const [ltv, ratio, less, lifetime] = ['ltv', 'ltv to cac', 'ltv less cac', 'lifetime'].map(figure) as [
    CellRef,
    CellRef,
    CellRef,
    CellRef,
  ];
  const { monthlyRevenue, margin } = at.assumptions;
  return {
    cac: {
      label: words.cac.label,
      value: orDash(cac, each(cac)),
      meaning: words.cac.meaning,
      below: {
        label: formula`IF(${isBeyond};"${words.monthsToCustomer}";${label(words.cac.below)})`,
        figure: formula`IF(${isBeyond};${lag}&"";${whileRunning(orDash(cacSoFar, each(cacSoFar)), orDash(cac, money(of('spend'))))})`,
        tone: against(cacSoFar, cac),
      },
    },
    ltv: {
      label: words.ltv.label,
      value: orDash(ltv, each(ltv)),
      meaning: words.ltv.meaning[answers.model] + words.ltv.tooEarly,
      below: {
        label: answers.model === 'project' ? words.ltv.projects : words.ltv.months,
        figure: orDash(lifetime, about(lifetime)),
      },
    },
    ratio: {
      label: words.ratio.label,
      value: orDash(ratio, formula`FIXED(${ratio};1)&"×"`),
      meaning: words.ratio.meaning + words.ltv.tooEarly,
      below: { label: words.ratio.below, figure: orDash(less, each(less)) },
    },
    payback: {
      label: words.payback.label,
      value: payback(back),
      meaning: words.payback.meaning,
      below: {
        label: label(words.payback.below),
        figure: whileRunning(
          payback(backSoFar),
          formula`IF(${monthlyRevenue}*${margin}>0;${each(formula`(${monthlyRevenue}*${margin})`)};"–")`,
        ),
        tone: against(backSoFar, back),
      },
    },
  };
}
