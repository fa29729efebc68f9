/** Revenue: goal, forecast and actual, the outlook that they come to, and where the forecast comes from. */
import { formula } from '../../../formula';
import { gap, type Part, rule, stack } from '../../../layout';
import { blockHead } from '../../../spine/timed';
import type { Setting } from '../setting';
import { belowZero, everywhere, forecast, at as here, row, typedRow } from './frame';

export function revenue(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { sections } = text.forecast;
  const { monthGoal, monthNumber } = at.assumptions;
  const { from, months } = at.forecast;
  const money = { pattern: patterns.money };
  const outlook = (column: string) => here('outlook', column);
  const goal = (column: string) => here('goal', column);
  const behind = everywhere((column) => formula`ROUND(${outlook(column)}-${goal(column)};2)`);
  const isTyped = (column: string) => here('closed', column);
  return stack([
    blockHead(forecast, setting, 'revenue', sections.revenue),
    row(setting, {
      key: 'goal',
      ...money,
      month: (column) => formula`SUMIFS(${monthGoal};${monthNumber};${from(column)})`,
    }),
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
    row(setting, {
      key: 'attainment',
      pattern: patterns.percent,
      ...everywhere((column) => formula`IF(${goal(column)}>0;${outlook(column)}/${goal(column)};"–")`),
    }),
    row(setting, original(setting)),
    {
      rows: [],
      cells: [],
      names: [
        { name: 'goal_by_month', range: months('goal') },
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

/** The goal of each month before the rest of it was spread anew. */
const original = ({ at, patterns }: Setting) => {
  const { replanFrom, frozenGoal, monthNumber } = at.assumptions;
  return {
    key: 'original',
    style: 'soft',
    pattern: patterns.money,
    month: (column: string) =>
      formula`IF(${replanFrom}=0;"–";SUMIFS(${frozenGoal};${monthNumber};${at.forecast.from(column)}))`,
  } as const;
};

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
      formula`IF(${here('closed', column)}=1;${here('actual', column)};${won(column)}*${value}*${of('value')}+${here('goal', column)}*${existing}*${of('existing')})`,
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
      month: (column) => formula`${here('goal', column)}*${existing}*${factor('existing', 'more 3')}`,
    }),
  ]);
}
