/** What a customer brings and costs: lifetime, LTV, and both against CAC. A dash where something is not known. */
import { formula, range } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import type { Setting } from '../setting';
import { figure, funnel, at as here } from './frame';

export function returns(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const words = text.plan.said.returns;
  const [lifetime, ltv] = [at.funnel.figure('lifetime'), at.funnel.figure('ltv')];
  const cac = at.forecast.total('cac');
  const bothKnown = formula`AND(ISNUMBER(${ltv});ISNUMBER(${cac}))`;
  const money = { pattern: patterns.smallMoney };
  return stack([
    blockHead(funnel, setting, 'returns', words.title),
    figure('lifetime', words.lifetime, lifetimeOf(setting), { pattern: patterns.oneDecimal }),
    figure('ltv', words.ltv, worth(setting, formula`${lifetime}`), money),
    figure('ltv to cac', words.ratio, formula`IF(${bothKnown};IF(${cac}>0;${ltv}/${cac};"–");"–")`, {
      pattern: patterns.multiple,
    }),
    figure('ltv less cac', words.less, formula`IF(${bothKnown};${ltv}-${cac};"–")`, money),
    {
      rows: [],
      cells: [],
      names: [{ name: 'ltv', range: range(here('ltv', 'first'), here('ltv', 'first')) }],
    },
  ]);
}

/** Months, or projects. As long as it is not known how many customers leave, it is not known where that counts. */
function lifetimeOf({ answers, at }: Setting): Formula {
  const { projects, churn, contraction, expansion, lifetimeLimit, input } = at.assumptions;
  if (answers.model === 'project') return formula`${projects}`;
  // What customers who stay buy less or more shortens or lengthens what they pay for.
  const lost =
    answers.model === 'subscription' ? formula`(${churn}+${contraction}-${expansion})` : formula`${churn}`;
  const limited = formula`(1-POWER(1-${lost};${lifetimeLimit}))/${lost}`;
  const whileLost = formula`IF(${lifetimeLimit}>0;${limited};1/${lost})`;
  const whileNobodyIs = formula`IF(${lifetimeLimit}>0;${lifetimeLimit};60)`;
  return formula`IF(ISNUMBER(${input('churn')});IF(${lost}>0;${whileLost};${whileNobodyIs});"–")`;
}

function worth({ answers, at }: Setting, lifetime: Formula): Formula {
  const { value, margin, monthlyRevenue } = at.assumptions;
  if (answers.model === 'project') return formula`IF(${margin}>0;${value}*${margin}*${lifetime};"–")`;
  const firstOrder = answers.model === 'ecommerce' ? formula`${value}*${margin}+` : formula``;
  return formula`IF(AND(ISNUMBER(${lifetime});${margin}>0);${firstOrder}${monthlyRevenue}*${margin}*${lifetime};"–")`;
}
