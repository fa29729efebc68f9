/** Why the outlook is not the goal: volume, rate and deal size, which sum to the difference in every column. */
import { formula } from '../../formula';
import { type Part, stack, track } from '../../layout';
import type { Setting } from '../setting';
import { blockHead } from '../timed';
import { belowZero, forecast, at as here, row } from './frame';

export function variance(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const { existing, value } = at.assumptions;
  const { become, monthsToCustomer, months, monthNumbers, from, expected, stillToWin } = at.funnel;
  const money = { pattern: patterns.money };
  const lead = monthsToCustomer(1);
  const toWin = (column: string) => at.funnel.at(stillToWin(1), column);
  const won = (column: string) => at.funnel.at(expected(stages.length), column);
  const fromTop = (column: string) =>
    formula`SUMIFS(${months(expected(1))};${monthNumbers};${from(column)}-${lead})*${become(1)}`;
  /** Before the plan nothing is known: months typed are not blamed for it, months to come have nothing to hope for. */
  const beforePlan = (column: string) => formula`IF(${here('closed', column)}=1;${toWin(column)};0)`;
  return stack([
    blockHead(forecast, setting, 'variance', text.forecast.sections.variance),
    row(setting, {
      key: 'fromVolume',
      ...money,
      month: (column) =>
        formula`${value}*(IF(${from(column)}>${lead};${fromTop(column)};${beforePlan(column)})-${toWin(column)})`,
    }),
    row(setting, {
      key: 'fromRate',
      ...money,
      month: (column) =>
        formula`${here('outlook', column)}-${here('goal', column)}-${here('fromVolume', column)}-${here('fromDeal', column)}`,
    }),
    row(setting, {
      key: 'fromDeal',
      ...money,
      month: (column) =>
        formula`${here('outlook', column)}-${here('goal', column)}*${existing}-${won(column)}*${value}`,
    }),
    {
      rows: [track('variance note')],
      cells: [{ at: here('variance note', 'label'), value: text.forecast.varianceNote, style: 'note' }],
      rules: ['fromVolume', 'fromRate', 'fromDeal'].map((key) => belowZero(setting, key)),
    },
  ]);
}
