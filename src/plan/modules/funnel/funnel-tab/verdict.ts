/** The first line of the Plan tab: in a word and in a sentence, whether the goal is made. */
import { formula } from '../../../formula';
import type { CellRef, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { atLeast, percent, toBring } from '../page/numbers';
import type { Setting } from '../setting';
import { states } from '../states';
import { counted, countedStage } from './counted';

/** From which chance on a plan is so called, besides the chance that is wanted. */
const chances = { likely: '6/10', even: '4/10', unlikely: '15/100' } as const;

/** Whether the plan is in this state. */
export const is = ({ at }: Setting, state: keyof typeof states) =>
  formula`${at.funnel.figure('state')}=${states[state]}`;

export function chip(setting: Setting): Formula {
  const { chips } = setting.text.plan.said;
  const chance = setting.at.funnel.figure('chance');
  const { wanted } = setting.at.assumptions;
  const byChance = formula`IF(${chance}>=${wanted};"${chips.onCourse}";IF(${chance}>=${chances.likely};"${chips.likely}";IF(${chance}>=${chances.even};"${chips.even}";IF(${chance}>=${chances.unlikely};"${chips.unlikely}";"${chips.remote}"))))`;
  return formula`IF(${is(setting, 'missing')};"${chips.missing}";IF(${is(setting, 'over')};"${chips.over}";IF(${is(setting, 'fresh')};"${chips.fresh}";${byChance})))`;
}

/** What the goal takes, before anything came in. */
export function whatItTakes(setting: Setting): Formula {
  const { text, at } = setting;
  const { figure } = at.funnel;
  return fillFormula(text.plan.said.verdict.fresh, {
    goal: formula`${figure('goal in full')}`,
    customers: counted(atLeast(at.assumptions.needed), text.plan.said.newCustomers),
    volume: countedStage(setting, toBring(figure('average top')), 1),
  });
}

/** Before the first revenue a plan says first what must be true, until somebody has counted a step. */
export const restsOnBelief = ({ answers, at }: Setting): Formula | undefined =>
  answers.stage === 'pre-revenue' ? formula`COUNT(${at.assumptions.evidence})=0` : undefined;

function fresh(setting: Setting): Formula {
  const isBelieved = restsOnBelief(setting);
  const takes = whatItTakes(setting);
  if (!isBelieved) return takes;
  const rates = formula`FIXED(COUNT(${setting.at.assumptions.rates});0)`;
  const unseen = fillFormula(setting.text.plan.said.verdict.unseen, { count: rates });
  return formula`IF(${isBelieved};${unseen};${takes})`;
}

export function verdict(setting: Setting): Formula {
  const { text, at } = setting;
  const words = text.plan.said.verdict;
  const { figure } = at.funnel;
  const { goal } = at.assumptions;
  const share = (of: CellRef) => formula`IF(${goal}>0;${percent(formula`(${of}/${goal})`)};"–")`;
  const slots = { goal: formula`${figure('goal in full')}` };
  return formula`IF(${is(setting, 'missing')};${fillFormula(words.missing, {
    list: formula`${figure('what is missing')}`,
  })};IF(${is(setting, 'fresh')};${fresh(setting)};IF(${is(setting, 'over')};${fillFormula(words.over, {
    ...slots,
    actual: formula`${figure('actual said')}`,
    share: share(at.forecast.at('actual', 'to date')),
  })};${fillFormula(words.running, {
    ...slots,
    outlook: formula`${figure('outlook said')}`,
    share: share(at.forecast.total('outlook')),
  })})))`;
}
