/** Spend and return: what growth costs, planned and actual, and what one customer costs. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import { payback } from '../../../spine/payback';
import { blockHead } from '../../../spine/timed';
import type { Setting } from '../setting';
import { everywhere, forecast, at as here, row, typedRow } from './frame';

export function spend(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { spend: usual, monthSpend, monthNumber, input } = at.assumptions;
  const { from, months } = at.forecast;
  // A spend of nothing is known, too: then a customer costs nothing.
  const isKnown = formula`COUNT(${input('spend')})+COUNT(${monthSpend})+COUNT(${months('spendActual')})>0`;
  return stack([
    blockHead(forecast, setting, 'spend', text.forecast.sections.spend),
    row(setting, {
      key: 'spendPlanned',
      pattern: patterns.money,
      month: (column) =>
        formula`IF(COUNTIFS(${monthNumber};${from(column)};${monthSpend};">=0")>0;SUMIFS(${monthSpend};${monthNumber};${from(column)});${usual})`,
    }),
    typedRow(setting, 'spendActual', 'actual_spend', patterns.money),
    row(setting, {
      key: 'spend',
      style: 'key',
      pattern: patterns.money,
      month: (column) =>
        formula`IF(ISNUMBER(${here('spendActual', column)});${here('spendActual', column)};${here('spendPlanned', column)})`,
    }),
    row(setting, {
      key: 'cac',
      pattern: patterns.smallMoney,
      ...everywhere(
        (column) =>
          formula`IF(AND(${here('won', column)}>0;${isKnown});${here('spend', column)}/${here('won', column)};"–")`,
      ),
    }),
    row(setting, {
      key: 'payback',
      pattern: patterns.oneDecimal,
      ...everywhere((column) => payback(setting.answers.model, at.assumptions, here('cac', column))),
    }),
    {
      rows: [],
      cells: [],
      names: (['spend', 'cac'] as const).map((key) => ({
        name: key === 'spend' ? 'spend_total' : 'cac',
        range: { from: at.forecast.total(key), to: at.forecast.total(key) },
      })),
    },
  ]);
}
