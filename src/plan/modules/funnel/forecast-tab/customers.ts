/** Customers: who is won and lost, and what those who stay bring in a month. */
import { formula } from '../../../formula';
import { type Part, stack } from '../../../layout';
import { blockHead } from '../../../spine/timed';
import { monthColumn } from '../../../spine/timeline';
import type { Setting } from '../setting';
import { forecast, at as here, row, typedRow } from './frame';

export function customers(setting: Setting): Part {
  const { text, at, stages, patterns } = setting;
  const { customersAtStart, churn } = at.assumptions;
  const { from, to, months, monthNumbers } = at.forecast;
  const people = { pattern: setting.volume(stages.length) };
  return stack([
    blockHead(forecast, setting, 'customers', text.forecast.sections.customers),
    row(setting, {
      key: 'atStart',
      ...people,
      month: (_, month) =>
        month === 1 ? formula`${customersAtStart}` : formula`${here('atEnd', monthColumn(month - 1))}`,
      total: (column) => formula`SUMIFS(${months('atStart')};${monthNumbers};${from(column)})`,
      split: 'none',
    }),
    row(setting, {
      key: 'won',
      ...people,
      month: (column) => formula`${at.funnel.at(at.funnel.expected(stages.length), column)}`,
    }),
    row(setting, {
      key: 'lost',
      ...people,
      month: (column) =>
        formula`IF(ISNUMBER(${here('lostActual', column)});${here('lostActual', column)};${here('atStart', column)}*${churn})`,
    }),
    typedRow(setting, 'lostActual', 'actual_lost', patterns.count),
    row(setting, {
      key: 'atEnd',
      style: 'key',
      ...people,
      month: (column) => formula`${here('atStart', column)}+${here('won', column)}-${here('lost', column)}`,
      total: (column) => formula`SUMIFS(${months('atEnd')};${monthNumbers};${to(column)})`,
      split: 'none',
    }),
    ...bringing(setting),
    {
      rows: [],
      cells: [],
      names: [
        { name: 'customers_won', range: { from: at.forecast.total('won'), to: at.forecast.total('won') } },
        { name: 'customers_by_month_at_start', range: months('atStart') },
        { name: 'customers_by_month_lost', range: months('lost') },
      ],
    },
  ]);
}

/** What the customers bring again: subscriptions have a block of their own, and a project is paid once. */
function bringing(setting: Setting): Part[] {
  const { answers, at, patterns } = setting;
  const { monthlyRevenue } = at.assumptions;
  if (answers.model !== 'ecommerce') return [];
  return [
    row(setting, {
      key: 'repeat',
      pattern: patterns.money,
      month: (column) => formula`${here('atStart', column)}*${monthlyRevenue}`,
    }),
  ];
}
