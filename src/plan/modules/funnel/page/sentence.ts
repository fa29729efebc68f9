/** What the Plan tab says of itself: the chance or the outlook, what more it takes, and what time allows. */
import { formula, range } from '../../../formula';
import { type Part, rule, track } from '../../../layout';
import type { CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { across, at as here } from '../../../spine/page/frame';
import { late } from '../funnel-tab/late';
import type { Setting } from '../setting';
import { sentences } from '../words/sentences';
import { moneyWritten, threeDigits, timesIn100, written } from './numbers';

export function sentence(setting: Setting): Part {
  // The check counts what is late: a conditional format sees its own tab only.
  const lateNow = () => formula`${here('check late', 6)}>1/1000`;
  const time = here('sentence late', 1);
  return {
    rows: [track('sentence', 30), track('sentence more', 22), track('sentence late', 36)],
    cells: [
      { at: here('sentence', 1), formula: lead(setting), style: 'lead' },
      { at: here('sentence more', 1), formula: more(setting), style: 'leadMore' },
      { at: time, formula: late(setting), style: 'leadMore' },
    ],
    merges: [across('sentence', 1, 8), across('sentence more', 1, 8), across('sentence late', 1, 8)],
    rules: [rule(range(time, time), lateNow, 'caution')],
  };
}

/** Without a goal, a value, a first month or a rate there is no chance to speak of. */
export const isIncomplete = formula`${here('check missing', 6)}+${here('check rates', 6)}>0`;

/** Once months are typed, the outlook; before, what the sidebar says while the plan is typed. */
function lead(setting: Setting): Formula {
  const { answers, text, at, stages } = setting;
  const words = sentences[answers.language];
  const { figure, total, expected, at: onFunnel } = at.funnel;
  const { goal, wanted, evidence, converted, seenConverted } = at.assumptions;
  const last = stages.length;
  const times = timesIn100(figure('chance'), answers.language);
  const counted = formula`SUM(${converted(last)};${seenConverted(last)})`;
  const ifRatesHold = fillFormula(words.chance, {
    times,
    average: written(total(expected(last))),
    needed: formula`FIXED(${figure('whole customers')};0)`,
  });
  const fromCounts = fillFormula(words.chanceFromCounts, {
    times,
    customers: formula`IF(${counted}<30;"${words.only}";"")&FIXED(${counted};0)`,
    least: threeDigits(formula`${onFunnel('need range', 'first')}`),
    most: threeDigits(formula`${onFunnel('need range', 'second')}`),
    top: formula`${at.assumptions.stageName(1)}`,
  });
  const outlook = at.forecast.total('outlook');
  const money = (amount: CellRef) => moneyWritten(amount, answers.currency);
  const running = fillFormula(text.plan.running, {
    outlook: money(outlook),
    goal: money(goal),
    share: formula`IF(${goal}>0;FIXED(100*${outlook}/${goal};0);"–")`,
    times,
  });
  const isSure = formula`${figure('chance')}>=${wanted}`;
  const atStart = formula`IF(AND(COUNT(${evidence})>0;${figure('spread')}>0);${fromCounts};${ifRatesHold})`;
  const noWay = formula`IF(OR(${isSure};ISNUMBER(${onFunnel('volume wanted', 'second')}));"";"${text.plan.outOfReach}")`;
  return formula`IF(${isIncomplete};"${text.plan.incomplete}";IF(SUM(${at.forecast.closed})>0;${running}&${noWay};${atStart}))`;
}

/** The volume for the chance that is wanted, and what a re-plan moved. */
function more(setting: Setting): Formula {
  const { answers, at } = setting;
  const { wanted, stageName, replanFrom } = at.assumptions;
  const volume = at.funnel.at('volume wanted', 'second');
  const forWanted = fillFormula(sentences[answers.language].volumeForChance, {
    times: timesIn100(wanted, answers.language),
    volume: formula`FIXED(ROUNDUP(ROUND(${volume};6);0);0)`,
    top: formula`${stageName(1)}`,
  });
  return formula`IF(${isIncomplete};"";IF(ISNUMBER(${volume});${forWanted};""))&IF(${replanFrom}>0;${replanned(setting)};"")`;
}

/** What the months from the re-plan on have to bring at the top, or why that can change nothing any more. */
function replanned({ answers, text, at, stages }: Setting): Formula {
  const { stageName, replanFrom, goal, value, came, underWay, existingOpen, restOfGoal } = at.assumptions;
  const { months, monthNumbers, needed, figure, to, monthsToCustomer } = at.funnel;
  const money = (amount: Formula) => moneyWritten(amount, answers.currency);
  const words = text.plan.replanned;
  // Of the months that can still serve the plan: those at its end work for the time after it.
  const last = formula`(${to('total')}-${monthsToCustomer(1)})`;
  const left = formula`(${last}-${replanFrom}+1)`;
  const average = (row: string) =>
    formula`FIXED(SUMIFS(${months(row)};${monthNumbers};">="&${replanFrom};${monthNumbers};"<="&${last})/MAX(1;${left});0)`;
  const takes = fillFormula(words.takes, {
    rest: money(formula`MAX(0;${goal}-${came})`),
    top: formula`${stageName(1)}`,
    need: average(needed(1)),
    before: average('first need'),
  });
  const brings = money(formula`(${came}+${existingOpen}+${value}*${underWay})`);
  const tooLate = fillFormula(words.tooLate, {
    customers: formula`${stageName(stages.length)}`,
    rest: money(formula`${restOfGoal}`),
  });
  const soFar = at.forecast.at('attainmentOfOriginal', 'to date');
  return formula`"${words.from}"&${figure('replan month')}&IF(${restOfGoal}<=0;${fillFormula(words.enough, { brings })};IF(${left}>0;${takes};${tooLate}))&IF(ISNUMBER(${soFar});${fillFormula(words.soFar, { share: formula`FIXED(100*${soFar};0)` })};"")`;
}
