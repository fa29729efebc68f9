/** Revenue: goal, forecast and actual, the outlook that they come to, and where the forecast comes from. */
import { formula } from '../../../formula';
import { type Part, rule, stack } from '../../../layout';
import { fillFormula } from '../../../sentence';
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
    typedRow(setting, 'actual', 'actual_revenue', patterns.money),
    row(setting, {
      key: 'outlook',
      style: 'key',
      ...money,
      month: (column) =>
        formula`IF(${isTyped(column)}=1;${here('actual', column)};${here('forecast', column)})`,
    }),
    row(setting, { key: 'difference', ...money, ...behind }),
    attained(setting, 'attainment', 'goal'),
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
  ]);
}

/** What stands behind the outlook: the original plan, the scenarios, and where the forecast comes from. */
export function rangeAndOriginal(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { figure } = at.funnel;
  const { sections, range } = text.forecast;
  const money = { pattern: patterns.money };
  const inShort = fillFormula(range.scenarios, {
    low: formula`${figure('low said')}`,
    high: formula`${figure('high said')}`,
  });
  const rePlanned = fillFormula(range.rePlanned, { month: formula`${figure('replan month')}` });
  const note = formula`${inShort}&IF(${at.assumptions.replanFrom}>0;${rePlanned};"${range.notRePlanned}")`;
  return stack([
    blockHead(forecast, setting, 'range', sections.range, [], note),
    originalGoal(setting),
    attained(setting, 'attainmentOfOriginal', 'original'),
    inScenario(setting, 'low'),
    inScenario(setting, 'high'),
    row(setting, {
      key: 'forecast',
      ...money,
      ...everywhere((column) => formula`${here('fromNew', column)}+${here('fromExisting', column)}`),
    }),
    ...source(setting),
  ]);
}

/**
 * The goal in force. Months before a re-plan keep the goal that they had; the open ones share
 * what is left of it, each as much as can be won in it. The whole plan's goal stays the one that was typed.
 */
function goals(setting: Setting): Part {
  const { at, patterns } = setting;
  const { goal, replanFrom, monthWeight, monthNumber, came, goalScale } = at.assumptions;
  const { from, months, monthNumbers } = at.forecast;
  const kept = (key: string, column: string) => formula`SUM(${at.funnel.at(key, column)})`;
  const of = (column: string, by: typeof monthWeight) =>
    formula`SUMIFS(${by};${monthNumber};${from(column)})`;
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
  return row(setting, {
    key: 'goal',
    pattern: patterns.money,
    month: (column) =>
      formula`IF(${replanFrom}=0;${here('original', column)};IF(${from(column)}<${replanFrom};${kept('kept goal', column)};${open(column)}))`,
    total: (column) => whole('goal', column),
  });
}

function originalGoal(setting: Setting): Part {
  const { at, patterns } = setting;
  const { goal, replanFrom, monthShare, monthNumber } = at.assumptions;
  return row(setting, {
    key: 'original',
    style: 'soft',
    pattern: patterns.money,
    month: (column) =>
      formula`IF(${replanFrom}=0;${goal}*SUMIFS(${monthShare};${monthNumber};${at.forecast.from(column)});SUM(${at.funnel.at('first goal', column)}))`,
  });
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

function source(setting: Setting): readonly Part[] {
  const { at, stages, patterns } = setting;
  const { value, existing, factor } = at.assumptions;
  const money = { pattern: patterns.money };
  return [
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
  ];
}
