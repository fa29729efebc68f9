/**
 * Spend and return: what growth costs, planned and actual, and what one customer costs. A customer is held against the
 * spend of as many months before as lie between the first stage and a customer, like the lag of =CAC.
 */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import type { CellRange, Formula } from '../../../plan';
import { fillFormula } from '../../../sentence';
import { payback } from '../../../spine/payback';
import { blockHead } from '../../../spine/timed';
import { monthOfPlan } from '../funnel-tab/status';
import type { Setting } from '../setting';
import { everywhere, forecast, at as here, row, typedRow } from './frame';

export function spend(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { spend: usual, monthSpend, monthNumber, input } = at.assumptions;
  const { from, months } = at.forecast;
  const typedSpend = months('spendActual');
  // A spend of nothing is known, too: then a customer costs nothing.
  const isKnown = formula`COUNT(${input('spend')})+COUNT(${monthSpend})+COUNT(${typedSpend})>0`;
  return stack([
    blockHead(forecast, setting, 'spend', text.forecast.sections.spend, [], whose(setting)),
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
    behind(setting, { key: 'spendBehind', of: months('spend') }),
    hidden(
      row(setting, {
        key: 'wonBySpend',
        pattern: setting.volume(setting.stages.length),
        month: (column) => formula`IF(ISNUMBER(${here('spendBehind', column)});${here('won', column)};"")`,
      }),
    ),
    behind(setting, { key: 'spendActualBehind', of: typedSpend, typed: true }),
    row(setting, {
      key: 'cac',
      pattern: patterns.smallMoney,
      ...everywhere(
        (column) =>
          formula`IF(AND(ISNUMBER(${here('wonBySpend', column)});${here('wonBySpend', column)}>0;${isKnown});${here('spendBehind', column)}/${here('wonBySpend', column)};"–")`,
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
      names: Object.entries(totalNames).map(([key, name]) => ({
        name,
        range: { from: at.forecast.total(key), to: at.forecast.total(key) },
      })),
    },
  ]);
}

const totalNames = {
  spend: 'spend_total',
  spendBehind: 'spend_behind_customers',
  wonBySpend: 'customers_won_by_spend',
  cac: 'cac',
} as const;

/** Only formulas need it. */
const hidden = (part: Part): Part => ({
  ...part,
  rows: part.rows.map((track) => ({ ...track, hidden: true })),
});

type Behind = {
  readonly key: 'spendBehind' | 'spendActualBehind';
  readonly of: CellRange;
  readonly typed?: true;
};

/** What was spent when those who are customers now came in at the top; blank where that was before the plan. */
function behind(setting: Setting, { key, of, typed }: Behind): Part {
  const { from, monthNumbers } = setting.at.forecast;
  const lag = setting.at.funnel.monthsToCustomer(1);
  return hidden(
    row(setting, {
      key,
      pattern: setting.patterns.money,
      month(column) {
        const month = formula`${from(column)}-${lag}`;
        const spent = formula`SUMIFS(${of};${monthNumbers};${month})`;
        const known = typed ? formula`COUNTIFS(${monthNumbers};${month};${of};">=0")` : formula`${month}`;
        return formula`IF(${known}>0;${spent};"")`;
      },
    }),
  );
}

/** Which customers CAC counts where months lie between: nothing where none do, and why there is no CAC where all do. */
function whose(setting: Setting): Formula {
  const words = setting.text.forecast.spendNote;
  const lag = setting.at.funnel.monthsToCustomer(1);
  const said = (sentence: string) =>
    fillFormula(sentence, { months: formula`${lag}`, month: monthOfPlan(setting, formula`(${lag}+1)`) });
  return formula`IF(${lag}=0;"";IF(${lag}<${setting.at.forecast.to('total')};${said(words.from)};${said(words.beyond)}))`;
}
