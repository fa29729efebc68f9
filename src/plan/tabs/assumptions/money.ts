/** Customers and money, and the chance wanted: what the metrics on the Plan tab are made of. */
import { formula } from '../../formula';
import { gap, type Part, stack } from '../../layout';
import type { Setting } from '../setting';
import { computed, input, positive, section, share } from './frame';

export function money(setting: Setting): Part {
  const { answers, text, at, patterns } = setting;
  const words = text.assumptions.inputs;
  const { accepts } = text;
  const { earnedOver, value } = at.assumptions;
  return stack([
    section('money', text.assumptions.sections.money, { end: text.assumptions.inUse }),
    input({
      key: 'customersAtStart',
      name: 'customers_at_start',
      words: words.customersAtStart,
      value: answers.customersAtStart,
      pattern: patterns.count,
      accepts: { kind: 'number', atLeast: 0 },
      message: accepts.atLeast0,
      use: positive,
    }),
    input({
      key: 'margin',
      name: 'gross_margin',
      words: words.margin,
      value: answers.margin,
      pattern: patterns.share,
      accepts: { kind: 'number', atLeast: 0, atMost: 1 },
      message: accepts.share,
      use: share,
    }),
    input({
      key: 'churn',
      words: words.churn,
      value: answers.churn,
      pattern: patterns.rate,
      accepts: { kind: 'number', atLeast: 0, atMost: 1 },
      message: accepts.share,
      use: share,
    }),
    input({
      key: 'spend',
      name: 'spend_a_month',
      words: words.spend,
      value: answers.spend,
      pattern: patterns.money,
      accepts: { kind: 'number', atLeast: 0 },
      message: accepts.atLeast0,
      use: positive,
    }),
    input({
      key: 'earnedOver',
      name: 'earned_over',
      words: words.earnedOver,
      value: answers.months,
      pattern: patterns.count,
      accepts: { kind: 'number', above: 0 },
      message: accepts.above0,
      use: positive,
    }),
    answers.model !== 'project' ? lifetimeLimit(setting) : projects(setting),
    computed(
      'monthlyRevenue',
      words.monthlyRevenue,
      formula`IF(${earnedOver}>0;${value}/${earnedOver};0)`,
      patterns.smallMoney,
    ),
    gap('money gap'),
    section('sure', text.assumptions.sections.sure, { end: text.assumptions.inUse }),
    input({
      key: 'wanted',
      name: 'chance_wanted',
      words: words.wanted,
      value: 0.8,
      pattern: patterns.percent,
      accepts: { kind: 'number', atLeast: 0.01, atMost: 0.99 },
      message: accepts.chance,
      use: (typed) => formula`IF(ISNUMBER(${typed});MIN(99/100;MAX(1/100;${typed}));4/5)`,
    }),
  ]);
}

/** Customers who pay every month are worth what they bring until they leave. */
const lifetimeLimit = ({ text, patterns }: Setting) =>
  input({
    key: 'lifetimeLimit',
    name: 'ltv_months',
    words: text.assumptions.inputs.lifetimeLimit,
    pattern: patterns.count,
    accepts: { kind: 'number', above: 0 },
    message: text.accepts.above0,
    use: positive,
    usePattern: patterns.whole,
  });

/** Customers who pay once are worth the projects they buy. */
const projects = ({ text, patterns }: Setting) =>
  input({
    key: 'projects',
    name: 'projects_per_customer',
    words: text.assumptions.inputs.projects,
    value: 1,
    pattern: patterns.oneDecimal,
    accepts: { kind: 'number', atLeast: 0 },
    message: text.accepts.atLeast0,
    use: positive,
  });
