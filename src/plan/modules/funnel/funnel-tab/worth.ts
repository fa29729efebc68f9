/** What a customer counts by the month in which it is won, where it counts for as long as it stays; and that of groups of them. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { Formula } from '../../../plan';
import { blockHead, timedRow } from '../../../spine/timed';
import { isStream } from '../counts';
import { levers } from '../page/levers';
import type { Setting } from '../setting';
import { worthOf } from '../stream-formulas';
import { figure, funnel, at as here } from './frame';

/** Nothing where every customer counts alike. */
export function worth(setting: Setting): Part {
  if (!isStream(setting.counts)) return stack([]);
  const { text, at, patterns, stages, valueFactor } = setting;
  const words = text.funnel.worth;
  const { monthShare, monthNumber, monthWeight, replanFrom, reach } = at.assumptions;
  const { from, kept, expected, monthsToCustomer } = at.funnel;
  const last = stages.length;
  const each = (column: string) => here('worth', column);
  const first = formula`(${replanFrom}+${monthsToCustomer(1)})`;
  const made = (column: string, since: Formula, amount: Formula) =>
    formula`IF(AND(${replanFrom}>0;${from(column)}>=${since});${amount};0)`;
  const row = (key: string, label: string, month: (column: string) => Formula, total?: null) =>
    timedRow(funnel, setting, {
      key,
      label,
      labelStyle: 'how',
      pattern: patterns.smallMoney,
      month,
      ...(total === null ? { total } : {}),
    });
  return stack([
    blockHead(funnel, setting, 'worth', words.title, [], words.note),
    row('worth', words.worth, (column) => worthOf(setting, from(column)), null),
    row(
      'weighed worth',
      words.weighed,
      (column) => formula`${each(column)}*SUMIFS(${monthShare};${monthNumber};${from(column)})`,
    ),
    row('worth in reach', words.inReach, (column) => {
      const weight = formula`SUMIFS(${monthWeight};${monthNumber};${from(column)})`;
      const share = formula`IF(${reach}>0;${weight}/${reach};1/COUNTIFS(${monthNumber};">="&${first}))`;
      return made(column, first, formula`${each(column)}*${share}`);
    }),
    row('worth under way', `${words.worth} × ${text.assumptions.inputs.underWay.label}`, (column) =>
      made(column, formula`${replanFrom}`, formula`${each(column)}*SUM(${here(kept(last), column)})`),
    ),
    row(
      'open worth',
      words.brings,
      (column) =>
        formula`IF(${here('closed', column)}=1;0;${each(column)}*${valueFactor}*${here(expected(last), column)})`,
    ),
    row(
      'squares',
      words.squares,
      (column) => formula`${here('open worth', column)}*${each(column)}*${valueFactor}`,
    ),
    figure(
      'equal worth',
      words.equal,
      formula`IF(${at.funnel.total('open worth')}>0;${at.funnel.total('squares')}/${at.funnel.total('open worth')};0)`,
      { pattern: patterns.smallMoney },
    ),
    figure(
      'open missing',
      words.missing,
      formula`${at.forecast.total('goal')}-${at.forecast.total('outlook')}+${at.funnel.total('open worth')}`,
      { pattern: patterns.money },
    ),
  ]);
}

/** What the customers bring that each lever works on, in what the goal counts. */
export function leverWorth(setting: Setting): Part {
  if (!isStream(setting.counts)) return stack([]);
  const { text, patterns, valueFactor } = setting;
  const words = text.funnel.brings;
  return stack([
    blockHead(funnel, setting, 'brings', words.title, [], words.note),
    ...levers(setting)
      .filter(({ key }) => key !== 'budget')
      .map(({ key, label, worksOnIn }) =>
        timedRow(funnel, setting, {
          key: `brings ${key}`,
          label,
          labelStyle: 'how',
          pattern: patterns.money,
          month: (column) => formula`${here('worth', column)}*${valueFactor}*${worksOnIn(column)}`,
        }),
      ),
  ]);
}
