/** If nothing changes: the baseline in money beside goal and outlook, with its range, and what the plan has to add. */
import { formula, range } from '../../../formula';
import { type Part, stack, track } from '../../../layout';
import type { Formula } from '../../../plan';
import { blockHead } from '../../../spine/timed';
import { isStock } from '../counts';
import type { BaselineColumn } from '../places';
import type { Setting } from '../setting';
import { belowZero, everywhere, forecast, at as here, row } from './frame';
import { ifNothingChanges } from './nothing-changes';

export function baseline(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { total, months } = at.forecast;
  const money = { pattern: patterns.goal };
  const soft = { ...money, style: 'soft', split: 'none' } as const;
  const one = (name: string, key: string) => ({ name, range: range(total(key), total(key)) });
  return stack([
    blockHead(forecast, setting, 'baseline', text.forecast.sections.baseline, [], ifNothingChanges(setting)),
    row(setting, {
      key: 'baseline',
      style: 'key',
      ...money,
      month: (column) => inMoney(setting, 'mean', column),
      total: (column) => sumWhereKnown(setting, 'baseline', column),
    }),
    edge(setting, 'baselineLow', 'low', (mean, reach) => formula`${mean}-${reach}`),
    edge(setting, 'baselineHigh', 'high', (mean, reach) => formula`${mean}+${reach}`),
    row(setting, {
      key: 'toAdd',
      ...money,
      ...everywhere(
        (column) =>
          formula`IF(AND(COUNT(${months('baseline')})>0;ISNUMBER(${here('baseline', column)}));ROUND(${here('outlook', column)}-${here('baseline', column)};2);"–")`,
      ),
    }),
    row(setting, {
      key: 'baselineFirst',
      style: 'soft',
      ...money,
      month: (column) => inMoney(setting, 'first', column),
      total: (column) => sumWhereKnown(setting, 'baselineFirst', column),
    }),
    row(setting, { key: 'reachBelow', ...soft, ...reach(setting, 'reachBelow', 'baseline', 'baselineLow') }),
    row(setting, { key: 'reachAbove', ...soft, ...reach(setting, 'reachAbove', 'baselineHigh', 'baseline') }),
    {
      rows: [track('baseline note', 16)],
      cells: [{ at: here('baseline note', 'how'), value: text.forecast.baselineRange, style: 'note' }],
      names: [
        { name: 'baseline_money', range: months('baseline') },
        one('baseline_total', 'baseline'),
        one('baseline_total_low', 'baselineLow'),
        one('baseline_total_high', 'baselineHigh'),
      ],
      rules: [belowZero(setting, 'toAdd')],
    },
  ]);
}

/** A month of the baseline: revenue as it is, customers at what one brings and with the existing customers' part. */
function inMoney({ each, existing, at }: Setting, of: BaselineColumn, column: string): Formula {
  const { baselineNumber, stamp } = at.assumptions;
  const amounts = at.assumptions.baseline(of);
  const unit = stamp('unit', of === 'first' ? 'first' : 'mean');
  const month = at.forecast.from(column);
  const amount = formula`SUMIFS(${amounts};${baselineNumber};${month})`;
  const fromCustomers = formula`${amount}*${each}+${here('original', column)}*${existing}`;
  const isWorth = formula`OR(${unit}<>2;${each}>0)`;
  return formula`IF(AND(${isWorth};COUNTIFS(${baselineNumber};${month};${amounts};">-1000000000000")>0);IF(${unit}=2;${fromCustomers};${amount});"–")`;
}

function sumWhereKnown({ counts, at }: Setting, key: string, column: string): Formula {
  const { months, monthNumbers, from, to } = at.forecast;
  const covered = isStock(counts)
    ? formula`${months(key)};${monthNumbers};${to(column)}`
    : formula`${months(key)};${monthNumbers};">="&${from(column)};${monthNumbers};"<="&${to(column)}`;
  return formula`IF(COUNT(${months(key)})>0;SUMIFS(${covered});"–")`;
}

/** Low or high: a month's own from the forecast, a total's from its reach. */
function edge(
  setting: Setting,
  key: 'baselineLow' | 'baselineHigh',
  column: 'low' | 'high',
  beyond: (mean: Formula, reach: Formula) => Formula,
): Part {
  const { patterns } = setting;
  const reachKey = column === 'low' ? 'reachBelow' : 'reachAbove';
  return row(setting, {
    key,
    style: 'soft',
    split: 'none',
    pattern: patterns.goal,
    month: (month) => inMoney(setting, column, month),
    total: (total) => {
      const mean = here('baseline', total);
      return formula`IF(ISNUMBER(${mean});${beyond(formula`${mean}`, formula`${here(reachKey, total)}`)};"–")`;
    },
  });
}

/**
 * How far the range reaches from the baseline. The months of a total fail alike in part only: their squares add up for
 * the part in which they do not, the reaches themselves for the part in which they do.
 */
function reach({ counts, at }: Setting, key: string, upper: string, lower: string) {
  // Nothing that people type there makes an error or a range that cannot be.
  const together = formula`MAX(0;MIN(1;SUM(${at.assumptions.together})))`;
  const { months, monthNumbers, from, to } = at.forecast;
  const reaches = months(key);
  return {
    month: (column: string) =>
      formula`IF(AND(ISNUMBER(${here(upper, column)});ISNUMBER(${here(lower, column)}));MAX(0;${here(upper, column)}-${here(lower, column)});0)`,
    total: (column: string) => {
      if (isStock(counts)) return formula`SUMIFS(${reaches};${monthNumbers};${to(column)})`;
      const squares = formula`SUMPRODUCT((${monthNumbers}>=${from(column)})*(${monthNumbers}<=${to(column)})*${reaches}*${reaches})`;
      const sum = formula`SUMIFS(${reaches};${monthNumbers};">="&${from(column)};${monthNumbers};"<="&${to(column)})`;
      return formula`SQRT(MAX(0;(1-${together})*${squares}+${together}*POWER(${sum};2)))`;
    },
  };
}
