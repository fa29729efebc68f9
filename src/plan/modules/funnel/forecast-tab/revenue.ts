/** Revenue: goal, forecast and actual, the outlook that they come to, and where the forecast comes from. */
import { formula } from '../../../formula';
import { type Part, rule, stack } from '../../../layout';
import { fillFormula } from '../../../sentence';
import { blockHead } from '../../../spine/timed';
import { monthColumn } from '../../../spine/timeline';
import { isStock, isStream } from '../counts';
import type { Setting } from '../setting';
import { countedOf } from '../stream-formulas';
import { belowZero, everywhere, forecast, at as here, row, typedRow, wholeOf } from './frame';

export function revenue(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { sections } = text.forecast;
  const { months } = at.forecast;
  const money = { pattern: patterns.goal };
  const outlook = (column: string) => here('outlook', column);
  const goal = (column: string) => here('goal', column);
  const behind = everywhere((column) => formula`ROUND(${outlook(column)}-${goal(column)};2)`);
  const isTyped = (column: string) => here('closed', column);
  return stack([
    blockHead(forecast, setting, 'revenue', sections.revenue),
    goals(setting),
    actual(setting),
    row(setting, {
      key: 'outlook',
      style: 'key',
      ...money,
      month: (column) =>
        formula`IF(${isTyped(column)}=1;${here('actual', column)};${here('forecast', column)})`,
      ...wholeOf(setting, 'outlook'),
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
  const money = { pattern: patterns.goal };
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
      ...forecastOf(setting),
    }),
    ...source(setting),
  ]);
}

/**
 * The goal in force. Months before a re-plan keep the goal that they had; the open ones share
 * what is left of it, each as much as can be won in it. The whole plan's goal stays the one that was typed.
 */
function goals(setting: Setting): Part {
  const { counts, at, patterns } = setting;
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
  const openGoals = isStock(counts)
    ? formula`SUMIFS(${at.funnel.months('open goal')};${at.funnel.monthNumbers};${at.funnel.to('total')})`
    : formula`SUM(${at.funnel.months('open goal')})`;
  const open = (column: string) =>
    formula`IF(${openGoals}>${goal}/10^9;${goalScale}*${at.funnel.at('open goal', column)};${byWeight(column)})`;
  const whole = (key: string, column: string) =>
    column === 'total'
      ? formula`${goal}`
      : isStock(counts)
        ? formula`SUMIFS(${months(key)};${monthNumbers};${at.forecast.to(column)})`
        : formula`SUMIFS(${months(key)};${monthNumbers};">="&${from(column)};${monthNumbers};"<="&${at.forecast.to(column)})`;
  return row(setting, {
    key: 'goal',
    pattern: patterns.goal,
    month: (column) =>
      formula`IF(${replanFrom}=0;${here('original', column)};IF(${from(column)}<${replanFrom};${kept('kept goal', column)};${open(column)}))`,
    total: (column) => whole('goal', column),
    ...(isStock(counts) ? { split: 'last' } : {}),
  });
}

/** As first planned: by the months' shares, or as what recurs grows on the plan's own path. */
function originalGoal(setting: Setting): Part {
  const { counts, at, patterns } = setting;
  const { goal, replanFrom, monthShare, monthNumber } = at.assumptions;
  const scale = at.funnel.figure('planned scale');
  const byShare = (column: string) =>
    formula`${goal}*SUMIFS(${monthShare};${monthNumber};${at.forecast.from(column)})`;
  const first = (column: string) => {
    if (!isStream(counts)) return byShare(column);
    const nothing = isStock(counts) ? formula`${goal}` : byShare(column);
    return formula`IF(${scale}>0;${scale}*${at.funnel.at('planned counted', column)};${nothing})`;
  };
  return row(setting, {
    key: 'original',
    style: 'soft',
    pattern: patterns.goal,
    month: (column) =>
      formula`IF(${replanFrom}=0;${first(column)};SUM(${at.funnel.at('first goal', column)}))`,
    ...wholeOf(setting, 'original'),
  });
}

const attained = (setting: Setting, key: 'attainment' | 'attainmentOfOriginal', of: string) =>
  row(setting, {
    key,
    // A decimal: cards say whole per cents, rounded down, and 91.7% is read as either.
    pattern: setting.patterns.share,
    ...(key === 'attainment' ? {} : { style: 'soft' }),
    ...everywhere(
      (column) => formula`IF(${here(of, column)}>0;${here('outlook', column)}/${here(of, column)};"–")`,
    ),
  });

/** What the sources come to; where customers pay every month, what recurs, or what of it is billed. */
function forecastOf(setting: Setting) {
  const { counts } = setting;
  if (isStream(counts))
    return {
      month: (column: string) =>
        isStock(counts)
          ? formula`${here('arrClosing', column)}`
          : formula`(${here('arrClosing', column)}-${setting.at.assumptions.billedFrom}*${here('arrNew', column)})/12`,
      ...wholeOf(setting, 'forecast'),
    };
  return everywhere((column) =>
    counts === 'customers'
      ? formula`${here('fromNew', column)}`
      : formula`${here('fromNew', column)}+${here('fromExisting', column)}`,
  );
}

/** Typed here; customers are typed on Funnel. */
function actual(setting: Setting): Part {
  const { counts, at, stages, patterns } = setting;
  if (counts !== 'customers') return typedRow(setting, 'actual', 'actual_revenue', patterns.money);
  const won = (column: string) => at.funnel.at(at.funnel.actual(stages.length), column);
  return stack([
    row(setting, {
      key: 'actual',
      pattern: patterns.count,
      totalPattern: patterns.whole,
      month: (column) => formula`IF(ISNUMBER(${won(column)});${won(column)};"")`,
    }),
    { rows: [], cells: [], names: [{ name: 'actual_revenue', range: at.forecast.months('actual') }] },
  ]);
}

const scenarioFactors = { low: 'input', high: 'more 2' } as const;

function inScenario(setting: Setting, key: 'low' | 'high'): Part {
  const { counts, each, existing, at, stages, patterns } = setting;
  const { factor } = at.assumptions;
  const won = (column: string) => at.funnel.at(at.funnel.inScenario(key, stages.length), column);
  const of = (name: 'value' | 'existing') => formula`MAX(0;SUM(${factor(name, scenarioFactors[key])}))`;
  const brings = (column: string) => {
    if (isStream(counts))
      return countedOf(
        setting,
        at.funnel.at(`${key} recurring`, column),
        formula`${of('value')}*${won(column)}`,
      );
    if (counts === 'customers') return formula`${won(column)}`;
    return formula`${won(column)}*${each}*${of('value')}+${here('original', column)}*${existing}*${of('existing')}`;
  };
  return row(setting, {
    key,
    style: 'soft',
    pattern: patterns.goal,
    month: (column) => formula`IF(${here('closed', column)}=1;${here('actual', column)};${brings(column)})`,
    ...wholeOf(setting, key),
  });
}

/** Of new customers, and of those that were there. */
function source(setting: Setting): readonly Part[] {
  const { counts, each, existing, valueFactor, at, stages, patterns } = setting;
  const { factor, openingRecurring } = at.assumptions;
  const money = { pattern: patterns.goal };
  const opening = counts === 'revenue' ? formula`${openingRecurring}/12` : formula`${openingRecurring}`;
  const won = (column: string) => at.funnel.at(at.funnel.expected(stages.length), column);
  const stayed = (column: string, month: number) =>
    formula`${month === 1 ? opening : formula`${here('fromExisting', monthColumn(month - 1))}`}*${here('arrKept', column)}`;
  return [
    row(setting, {
      key: 'fromNew',
      ...money,
      month: (column) =>
        isStream(counts)
          ? formula`${here('forecast', column)}-${here('fromExisting', column)}`
          : formula`${won(column)}*${each}*${valueFactor}`,
      ...wholeOf(setting, 'fromNew'),
    }),
    ...(counts === 'customers'
      ? []
      : [
          row(setting, {
            key: 'fromExisting',
            ...money,
            month: (column, month) =>
              isStream(counts)
                ? stayed(column, month)
                : formula`${here('original', column)}*${existing}*${factor('existing', 'more 3')}`,
            ...wholeOf(setting, 'fromExisting'),
          }),
        ]),
  ];
}
