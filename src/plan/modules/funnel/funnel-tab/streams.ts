/** Recurring revenue month by month, of what the plan asks, of what is won and of each effect: rows behind Forecast. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { CellRef, Formula } from '../../../plan';
import { blockHead, timedRow } from '../../../spine/timed';
import { monthColumn } from '../../../spine/timeline';
import { isStock, isStream } from '../counts';
import type { Setting } from '../setting';
import { countedOf, recurringAt } from '../stream-formulas';
import { figure, funnel, at as here } from './frame';
import { atTop, fromSteps } from './surplus';

/** Nothing where every customer counts once. */
export function streams(setting: Setting): Part {
  if (!isStream(setting.counts)) return stack([]);
  const { text, at, patterns, stages } = setting;
  const words = text.funnel.streams;
  const { openingRecurring, replanFrom, yearlyPrice, factor } = at.assumptions;
  const { from, months, monthNumbers, expected, inScenario, kept, become } = at.funnel;
  const last = stages.length;
  const before = (key: string, month: number) => here(key, monthColumn(month - 1));
  const row = (
    key: string,
    label: string,
    month: (column: string, month: number) => Formula,
    pattern: string = patterns.money,
  ) => timedRow(funnel, setting, { key, label, labelStyle: 'how', pattern, month, total: null });
  /** What was there when the plan was made anew: of then on effects begin at nothing, and the rest at that. */
  const keptThen = formula`SUMIFS(${months('kept recurring')};${monthNumbers};${replanFrom}-1)`;
  const since = (column: string, then: Formula, prior: CellRef | Formula) =>
    formula`IF(${from(column)}=${replanFrom};${then};${prior})`;
  const effect = (key: string, label: string, customers: string) =>
    row(key, label, (column, month) =>
      recurringAt(
        setting,
        month === 1 ? formula`0` : since(column, formula`0`, before(key, month)),
        here(customers, column),
      ),
    );
  const scenario = (key: 'low' | 'high') =>
    row(`${key} recurring`, words[key], (column, month) => {
      const start =
        month === 1 ? formula`${openingRecurring}` : formula`${before(`${key} recurring`, month)}`;
      const price = formula`${yearlyPrice}*MAX(0;SUM(${factor('value', key === 'low' ? 'input' : 'more 2')}))`;
      const won = here(inScenario(key, last), column);
      return formula`IF(${here('closed', column)}=1;${at.forecast.at('arrClosing', column)};${start}*${at.forecast.at('arrKept', column)}+${price}*${won})`;
    });
  const planned = (column: string) =>
    countedOf(setting, here('planned recurring', column), here('customers', column));
  return stack([
    blockHead(funnel, setting, 'streams', words.title, [], words.note),
    row('planned recurring', words.planned, (column, month) =>
      recurringAt(
        setting,
        month === 1 ? openingRecurring : before('planned recurring', month),
        here('customers', column),
      ),
    ),
    timedRow(funnel, setting, {
      key: 'planned counted',
      label: words.planned,
      labelStyle: 'how',
      pattern: patterns.money,
      month: planned,
      ...(isStock(setting.counts) ? { total: () => lastOf(setting, 'planned counted') } : {}),
    }),
    figure(
      'planned scale',
      words.scale,
      formula`IF(${at.funnel.total('planned counted')}>0;${at.assumptions.goal}/${at.funnel.total('planned counted')};0)`,
      { pattern: patterns.factor },
    ),
    row('won recurring', words.won, (column, month) =>
      recurringAt(
        setting,
        month === 1 ? openingRecurring : since(column, keptThen, before('won recurring', month)),
        here(expected(last), column),
      ),
    ),
    row(
      'volume customers',
      words.volume,
      (column) => formula`${become(1)}*${atTop(setting, column)}`,
      patterns.exact,
    ),
    effect('volume recurring', words.volumeStream, 'volume customers'),
    row('rate customers', words.rate, (column) => fromSteps(setting, column), patterns.exact),
    effect('rate recurring', words.rateStream, 'rate customers'),
    row('open recurring', words.open, (column, month) => {
      const won = formula`(SUM(${here(kept(last), column)})+${here('anew', column)})`;
      const prior = month === 1 ? formula`0` : since(column, keptThen, before('open recurring', month));
      return formula`IF(AND(${replanFrom}>0;${from(column)}>=${replanFrom});${recurringAt(setting, prior, won)};0)`;
    }),
    scenario('low'),
    scenario('high'),
    ...(isStock(setting.counts) ? [differs(setting)] : []),
  ]);
}

/** Months in which what was typed of the bridge does not come to the recurring revenue typed. */
function differs(setting: Setting): Part {
  const { text, at, patterns } = setting;
  return timedRow(funnel, setting, {
    key: 'arr differs',
    label: text.plan.checkNames.arr,
    labelStyle: 'how',
    pattern: patterns.count,
    month: (column) => {
      const apart = formula`ABS(${at.forecast.at('arrClosing', column)}-${at.forecast.at('actual', column)})`;
      return formula`IF(${here('closed', column)}=1;IF(${apart}>${at.forecast.at('actual', column)}/10^9+1/10^6;1;0);0)`;
    },
  });
}

/** The last month's figure of a row. */
export const lastOf = ({ at }: Setting, key: string) =>
  formula`SUMIFS(${at.funnel.months(key)};${at.funnel.monthNumbers};${at.funnel.to('total')})`;
