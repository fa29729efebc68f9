/** Why the outlook is not the goal: volume, rate and deal size, which sum to the difference in every column. */
import { formula } from '../../../formula';
import { type Part, stack, track } from '../../../layout';
import { blockHead } from '../../../spine/timed';
import type { Setting } from '../setting';
import { belowZero, forecast, at as here, row } from './frame';

export function variance(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const { existing, value, replanFrom } = at.assumptions;
  const { become, monthsToCustomer, months, monthNumbers, from, expected, stillToWin } = at.funnel;
  const money = { pattern: patterns.money };
  const lead = monthsToCustomer(1);
  const toWin = (column: string) => at.funnel.at(stillToWin(1), column);
  const won = (column: string) => at.funnel.at(expected(stages.length), column);
  const fromTop = (column: string) =>
    formula`SUMIFS(${months(expected(1))};${monthNumbers};${from(column)}-${lead})*${become(1)}`;
  /** The goal of the month; before a re-plan, the one that it had then. */
  const judgedBy = (column: string) =>
    formula`IF(${from(column)}<${replanFrom};${here('original', column)};${here('goal', column)})`;
  /** Before the plan nothing is known: months typed are not blamed for it, months to come have nothing to hope for. */
  const beforePlan = (column: string) => formula`IF(${here('closed', column)}=1;${toWin(column)};0)`;
  return stack([
    blockHead(forecast, setting, 'variance', text.forecast.sections.variance),
    row(setting, {
      key: 'fromVolume',
      ...money,
      month: (column) =>
        formula`ROUND(${value}*(IF(${from(column)}>${lead};${fromTop(column)};${beforePlan(column)})-${toWin(column)});6)`,
    }),
    row(setting, {
      key: 'fromRate',
      ...money,
      month: (column) =>
        formula`ROUND(${here('outlook', column)}-${judgedBy(column)}-${here('fromVolume', column)}-${here('fromDeal', column)};6)`,
    }),
    row(setting, {
      key: 'fromDeal',
      ...money,
      month: (column) =>
        formula`ROUND(${here('outlook', column)}-${judgedBy(column)}*${existing}-${won(column)}*${value};6)`,
    }),
    ...text.forecast.varianceNotes.map((note, index): Part => {
      const key = `variance note ${index + 1}`;
      return { rows: [track(key, 16)], cells: [{ at: here(key, 'how'), value: note, style: 'note' }] };
    }),
    {
      rows: [],
      cells: [],
      rules: ['fromVolume', 'fromRate', 'fromDeal'].map((key) => belowZero(setting, key)),
    },
  ]);
}
