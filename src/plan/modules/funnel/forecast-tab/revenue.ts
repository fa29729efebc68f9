/** Revenue: goal, forecast and actual, the outlook that they come to, and where the forecast comes from. */
import { formula } from '../../../formula';
import { gap, type Part, rule, stack } from '../../../layout';
import { blockHead } from '../../../spine/timed';
import type { Setting } from '../setting';
import { belowZero, everywhere, forecast, at as here, row, typedRow } from './frame';

export function revenue(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { sections } = text.forecast;
  const { months } = at.forecast;
  const money = { pattern: patterns.money };
  const outlook = (column: string) => here('outlook', column);
  const goal = (column: string) => here('goal', column);
  const behind = everywhere((column) => formula`ROUND(${outlook(column)}-${goal(column)};2)`);
  const isTyped = (column: string) => here('closed', column);
  return stack([
    blockHead(forecast, setting, 'revenue', sections.revenue),
    goals(setting),
    row(setting, {
      key: 'forecast',
      ...money,
      ...everywhere((column) => formula`${here('fromNew', column)}+${here('fromExisting', column)}`),
    }),
    typedRow(setting, 'actual', 'actual_revenue', patterns.money),
    row(setting, {
      key: 'outlook',
      style: 'key',
      ...money,
      month: (column) =>
        formula`IF(${isTyped(column)}=1;${here('actual', column)};${here('forecast', column)})`,
    }),
    inScenario(setting, 'low'),
    inScenario(setting, 'high'),
    row(setting, { key: 'difference', ...money, ...behind }),
    attained(setting, 'attainment', 'goal'),
    attained(setting, 'attainmentOfOriginal', 'original'),
    {
      rows: [],
      cells: [],
      names: [
        { name: 'goal_by_month', range: months('goal') },
        { name: 'original_goal', range: months('original') },
        { name: 'outlook_by_month', range: months('outlook') },
        { name: 'month_starts', range: months('head') },
        { name: 'outlook', range: { from: outlook('total'), to: outlook('total') } },
      ],
      rules: [
        belowZero(setting, 'difference'),
        rule(months('outlook'), ({ column }) => formula`${isTyped(column)}=1`, 'good'),
      ],
    },
    gap('source gap'),
    source(setting),
  ]);
}

/**
 * The goal in force and the one first planned. Months before a re-plan keep the goal that they had; the open ones share
 * what is left of it, each as much as can be won in it. The whole plan's goal stays the one that was typed.
 */
function goals({ at, patterns, ...rest }: Setting): Part {
  const setting = { at, patterns, ...rest };
  const { goal, replanFrom, monthShare, monthWeight, monthNumber, came, goalScale } = at.assumptions;
  const { from, months, monthNumbers } = at.forecast;
  const money = { pattern: patterns.money };
  const kept = (key: string, column: string) => formula`SUM(${at.funnel.at(key, column)})`;
  const of = (column: string, by: typeof monthShare) => formula`SUMIFS(${by};${monthNumber};${from(column)})`;
  const isOpen = formula`${monthNumber};">="&${replanFrom}`;
  const ofOpen = formula`SUMIFS(${monthWeight};${isOpen})`;
  // Nothing under way and nothing in reach: the rest is spread as the goal was.
  const byWeight = (column: string) =>
    formula`MAX(0;${goal}-${came})*IF(${ofOpen}>0;${of(column, monthWeight)}/${ofOpen};1/COUNTIFS(${isOpen}))`;
  const open = (column: string) =>
    formula`IF(SUM(${at.funnel.months('open goal')})>${goal}/10^9;${goalScale}*${at.funnel.at('open goal', column)};${byWeight(column)})`;
  const whole = (key: string, column: string) =>
    column === 'total'
      ? formula`${goal}`
      : formula`SUMIFS(${months(key)};${monthNumbers};">="&${from(column)};${monthNumbers};"<="&${at.forecast.to(column)})`;
  return stack([
    row(setting, {
      key: 'goal',
      ...money,
      month: (column) =>
        formula`IF(${replanFrom}=0;${here('original', column)};IF(${from(column)}<${replanFrom};${kept('kept goal', column)};${open(column)}))`,
      total: (column) => whole('goal', column),
    }),
    row(setting, {
      key: 'original',
      style: 'soft',
      ...money,
      month: (column) =>
        formula`IF(${replanFrom}=0;${goal}*${of(column, monthShare)};${kept('first goal', column)})`,
    }),
  ]);
}

const attained = (setting: Setting, key: 'attainment' | 'attainmentOfOriginal', of: string) =>
  row(setting, {
    key,
    pattern: setting.patterns.percent,
    ...(key === 'attainment' ? {} : { style: 'soft' }),
    ...everywhere(
      (column) => formula`IF(${here(of, column)}>0;${here('outlook', column)}/${here(of, column)};"–")`,
    ),
  });

const scenarioFactors = { low: 'input', high: 'more 2' } as const;

function inScenario(setting: Setting, key: 'low' | 'high'): Part {
  const { at, stages, patterns } = setting;
  const { value, existing, factor } = at.assumptions;
  const won = (column: string) => at.funnel.at(at.funnel.inScenario(key, stages.length), column);
  const of = (name: 'value' | 'existing') => formula`MAX(0;SUM(${factor(name, scenarioFactors[key])}))`;
  return row(setting, {
    key,
    style: 'soft',
    pattern: patterns.money,
    month: (column) =>
      formula`IF(${here('closed', column)}=1;${here('actual', column)};${won(column)}*${value}*${of('value')}+${here('original', column)}*${existing}*${of('existing')})`,
  });
}

function source(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const { value, existing, factor } = at.assumptions;
  const money = { pattern: patterns.money };
  return stack([
    blockHead(forecast, setting, 'source', text.forecast.sections.source),
    row(setting, {
      key: 'fromNew',
      ...money,
      month: (column) =>
        formula`${at.funnel.at(at.funnel.expected(stages.length), column)}*${value}*${factor('value', 'more 3')}`,
    }),
    row(setting, {
      key: 'fromExisting',
      ...money,
      month: (column) => formula`${here('original', column)}*${existing}*${factor('existing', 'more 3')}`,
    }),
  ]);
}
