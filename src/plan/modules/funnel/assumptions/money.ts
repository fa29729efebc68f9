/** Customers and money: what the metrics on the Plan tab are made of. */
import { formula, range } from '../../../formula';
import type { Part } from '../../../layout';
import type { CellRef } from '../../../plan';
import { block, computed, input, positive, share } from '../../../spine/assumptions/frame';
import type { Setting } from '../setting';

/** From when a customer is billed. */
export const billings = ['won', 'next'] as const;

export function money(setting: Setting): Part {
  const { answers, text, at, patterns } = setting;
  const words = text.assumptions.inputs;
  const { accepts } = text;
  const { earnedOver, value, repeatOrders, monthlyRevenue } = at.assumptions;
  const isShop = answers.model === 'ecommerce';
  const { sections, lines, inUse } = text.assumptions;
  return block('money', sections.money, { line: lines.money, end: inUse }, [
    input({
      key: 'customersAtStart',
      holds: 'answer',
      name: 'customers_at_start',
      words: words.customersAtStart,
      value: answers.customersAtStart,
      pattern: patterns.count,
      accepts: { unit: 'count', atLeast: 0 },
      message: accepts.atLeast0,
      use: positive,
      part: true,
    }),
    input({
      key: 'margin',
      holds: 'answer',
      name: 'gross_margin',
      words: words.margin,
      value: answers.margin,
      pattern: patterns.share,
      accepts: { unit: 'rate', atLeast: 0, atMost: 1 },
      message: accepts.share,
      use: share,
    }),
    input({
      key: 'churn',
      holds: 'answer',
      words: words.churn,
      value: answers.churn,
      pattern: patterns.rate,
      accepts: { unit: 'rate', atLeast: 0, atMost: 1 },
      message: accepts.share,
      use: share,
    }),
    input({
      key: 'spend',
      holds: 'answer',
      name: 'spend_a_month',
      words: words.spend,
      value: answers.spend,
      pattern: patterns.money,
      accepts: { unit: 'money', atLeast: 0 },
      message: accepts.atLeast0,
      use: positive,
      part: true,
    }),
    ...worth(setting),
    computed(
      'monthlyRevenue',
      isShop ? words.monthlyRepeat : words.monthlyRevenue,
      isShop ? formula`${value}*${repeatOrders}` : formula`IF(${earnedOver}>0;${value}/${earnedOver};0)`,
      patterns.smallMoney,
    ),
    ...(answers.model === 'subscription'
      ? [
          computed('yearlyPrice', words.yearlyPrice, formula`${monthlyRevenue}*12`, patterns.smallMoney),
          computed('stays', words.stays, stays(setting), patterns.exactShare),
          namedRecurring(setting),
        ]
      : []),
    {
      rows: [],
      cells: [],
      // In a shop it is what repeat orders bring, not what a customer does.
      names: isShop
        ? []
        : [
            {
              name: 'revenue_a_month',
              range: range(at.assumptions.monthlyRevenue, at.assumptions.monthlyRevenue),
            },
          ],
    },
  ]);
}

/** What re-plan and check in read of it. */
function namedRecurring({ counts, at }: Setting): Part {
  const { stays: kept, openingRecurring, billedFrom } = at.assumptions;
  const named = (name: string, cell: CellRef) => ({ name, range: range(cell, cell) });
  return {
    rows: [],
    cells: [],
    names: [
      named('recurring_stays', kept),
      named('recurring_opening', openingRecurring),
      ...(counts === 'revenue' ? [named('billing_delay', billedFrom)] : []),
    ],
  };
}

/** Never nothing at all, of which some engines know no power. */
function stays({ at }: Setting) {
  const { churn, expansion, contraction } = at.assumptions;
  return formula`MAX(1/10^9;1+${expansion}-${contraction}-${churn})`;
}

/** What recurs when the plan starts, and what customers who are there buy more and less. */
function recurring({ answers, counts, text, at, patterns }: Setting): Part[] {
  const words = text.assumptions.inputs;
  const { accepts } = text;
  const { customersAtStart, yearlyPrice } = at.assumptions;
  const choices = at.assumptions.choices('billedFrom', billings.length);
  const ofMonth = (key: 'expansion' | 'contraction') =>
    input({
      key,
      holds: 'answer',
      words: words[key],
      value: answers[key],
      pattern: patterns.rate,
      accepts: { unit: 'rate', atLeast: 0, atMost: 1 },
      message: accepts.share,
      use: share,
    });
  return [
    input({
      key: 'openingRecurring',
      holds: 'answer',
      name: 'opening_recurring',
      words: words.openingRecurring,
      value: answers.openingRecurring,
      pattern: patterns.money,
      accepts: { unit: 'money', atLeast: 0 },
      message: accepts.atLeast0,
      use: (typed) => formula`IF(ISNUMBER(${typed});MAX(0;${typed});${customersAtStart}*${yearlyPrice})`,
      part: true,
    }),
    ofMonth('expansion'),
    ofMonth('contraction'),
    ...(counts === 'revenue'
      ? [
          input({
            key: 'billedFrom',
            holds: 'answer',
            name: 'billed_from',
            words: words.billedFrom,
            value: text.assumptions.billedFrom[answers.billedFrom ?? 'won'],
            accepts: { unit: 'choice', from: choices },
            message: accepts.choice,
            use: (typed) => formula`IF(${typed}=${at.assumptions.choice('billedFrom', 2)};1;0)`,
            usePattern: patterns.count,
          }),
        ]
      : []),
  ];
}

/** What a customer is worth: by the month, by the projects it buys, or by the orders that follow the first. */
function worth(setting: Setting): Part[] {
  const { answers, text, patterns } = setting;
  const words = text.assumptions.inputs;
  const { accepts } = text;
  const months = { accepts: { unit: 'number', above: 0 }, message: accepts.above0, use: positive } as const;
  const earnedOver = input({
    key: 'earnedOver',
    holds: 'typed',
    name: 'earned_over',
    words: words.earnedOver,
    // A year's price is asked for where customers pay every month, else what one brings in the plan.
    value: answers.model === 'subscription' ? 12 : answers.months,
    pattern: patterns.count,
    ...months,
  });
  const lifetimeLimit = input({
    key: 'lifetimeLimit',
    holds: 'answer',
    name: 'ltv_months',
    words: words.lifetimeLimit,
    value: answers.ltvMonths,
    pattern: patterns.count,
    ...months,
    usePattern: patterns.whole,
  });
  const atLeast0 = {
    pattern: patterns.oneDecimal,
    accepts: { unit: 'number', atLeast: 0 },
    message: accepts.atLeast0,
    use: positive,
  } as const;
  switch (answers.model) {
    case 'subscription':
      return [...recurring(setting), earnedOver, lifetimeLimit];
    case 'project':
      return [
        earnedOver,
        input({
          key: 'projects',
          holds: 'answer',
          name: 'projects_per_customer',
          words: words.projects,
          value: answers.projectsPerCustomer,
          ...atLeast0,
        }),
      ];
    case 'ecommerce':
      return [
        input({
          key: 'repeatOrders',
          holds: 'answer',
          name: 'repeat_orders',
          words: words.repeatOrders,
          value: answers.repeatOrders,
          ...atLeast0,
          pattern: patterns.factor,
        }),
        lifetimeLimit,
      ];
  }
}
