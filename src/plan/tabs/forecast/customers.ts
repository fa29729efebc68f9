/** Customers, spend and return: who is won and lost, and what that costs and brings. */
import { formula } from '../../formula';
import { gap, type Part, stack } from '../../layout';
import type { Setting } from '../setting';
import { blockHead } from '../timed';
import { monthColumn } from '../timeline';
import { everywhere, forecast, at as here, row } from './frame';

export function customers(setting: Setting): Part {
  const { answers, text, at, stages, patterns } = setting;
  const { customersAtStart, churn, monthlyRevenue } = at.assumptions;
  const { from, to, months, monthNumbers } = at.forecast;
  const people = { pattern: setting.volume(stages.length) };
  const recurring = (column: string) => formula`${here('atEnd', column)}*${monthlyRevenue}`;
  return stack([
    blockHead(forecast, setting, 'customers', text.forecast.sections.customers),
    row(setting, {
      key: 'atStart',
      ...people,
      month: (_, month) =>
        month === 1 ? formula`${customersAtStart}` : formula`${here('atEnd', monthColumn(month - 1))}`,
      total: (column) => formula`SUMIFS(${months('atStart')};${monthNumbers};${from(column)})`,
    }),
    row(setting, {
      key: 'won',
      ...people,
      month: (column) => formula`${at.funnel.at(at.funnel.expected(stages.length), column)}`,
    }),
    row(setting, { key: 'lost', ...people, month: (column) => formula`${here('atStart', column)}*${churn}` }),
    row(setting, {
      key: 'atEnd',
      style: 'key',
      ...people,
      month: (column) => formula`${here('atStart', column)}+${here('won', column)}-${here('lost', column)}`,
      total: (column) => formula`SUMIFS(${months('atEnd')};${monthNumbers};${to(column)})`,
    }),
    row(setting, {
      key: answers.model !== 'project' ? 'recurring' : 'runRate',
      pattern: patterns.money,
      ...everywhere(recurring),
    }),
    gap('spend gap'),
    spend(setting),
  ]);
}

function spend(setting: Setting): Part {
  const { text, at, patterns } = setting;
  const { spend: usual, monthSpend, monthNumber, monthlyRevenue, margin } = at.assumptions;
  const { from } = at.forecast;
  return stack([
    blockHead(forecast, setting, 'spend', text.forecast.sections.spend),
    row(setting, {
      key: 'spend',
      pattern: patterns.money,
      month: (column) =>
        formula`IF(COUNTIFS(${monthNumber};${from(column)};${monthSpend};">=0")>0;SUMIFS(${monthSpend};${monthNumber};${from(column)});${usual})`,
    }),
    row(setting, {
      key: 'cac',
      pattern: patterns.smallMoney,
      ...everywhere(
        (column) =>
          formula`IF(AND(${here('won', column)}>0;${here('spend', column)}>0);${here('spend', column)}/${here('won', column)};"–")`,
      ),
    }),
    row(setting, {
      key: 'payback',
      pattern: patterns.oneDecimal,
      ...everywhere(
        (column) =>
          formula`IF(AND(ISNUMBER(${here('cac', column)});${monthlyRevenue}*${margin}>0);${here('cac', column)}/(${monthlyRevenue}*${margin});"–")`,
      ),
    }),
  ]);
}
