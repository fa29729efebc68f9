/** BREAKEVEN_MONTHS: how long monthly margin takes to earn back a cost. */
import { money, someMoney } from '../arguments';
import { declare } from '../declare';
import type { Guide } from '../guide';
import { Refusal } from '../refusal';
import { periodsToEarn } from './periods-to-earn';

/**
 * Months until the monthly margin, which grows by `monthlyGrowth` a month (a fraction; below 0 it shrinks), has earned
 * back the cost. Not discounted, not rounded.
 * @throws Refusal when a margin that shrinks never does.
 */
export function breakevenMonths(upfrontCost: number, monthlyMargin: number, monthlyGrowth = 0): number {
  const months = periodsToEarn(upfrontCost, monthlyMargin, monthlyGrowth);
  if (Number.isFinite(months)) return months;
  const hint = 'The margin shrinks away before it has earned that much';
  throw new Refusal('upfront_cost', `below ${monthlyMargin / -monthlyGrowth}`, upfrontCost, hint);
}

export const BREAKEVEN_MONTHS = declare({
  name: 'BREAKEVEN_MONTHS',
  arguments: [
    { name: 'upfront_cost', ...money },
    { name: 'monthly_margin', ...someMoney },
    {
      name: 'monthly_growth',
      shape: 'each',
      unit: 'rate',
      above: -1,
      atMost: 1,
      optional: true,
      default: 0,
    },
  ],
  returns: { unit: 'periods' },
  expression: 'upfront_cost/monthly_margin',
  compute: breakevenMonths,
});

export const breakevenMonthsGuide: Guide<typeof BREAKEVEN_MONTHS> = {
  of: BREAKEVEN_MONTHS,
  family: 'efficiency',
  summary: {
    en: 'Months to break even: how long monthly margin takes to earn back a cost.',
    it: 'Mesi al pareggio: quanto impiega il margine mensile a ripagare un costo.',
  },
  isNot: {
    en: 'Not on revenue: monthly_margin is what is left after all costs of the month. Waiting for the money costs nothing here.',
    it: 'Non è sul ricavo: monthly_margin è ciò che resta tolti i costi del mese. Qui attendere il denaro non costa nulla.',
  },
  how: {
    en: 'upfront_cost ÷ monthly_margin. With growth g, the n at which monthly_margin × ((1 + g)ⁿ − 1) ÷ g reaches upfront_cost.',
    it: 'upfront_cost ÷ monthly_margin. Con la crescita g, l’n in cui monthly_margin × ((1 + g)ⁿ − 1) ÷ g raggiunge upfront_cost.',
  },
  arguments: {
    upfront_cost: {
      en: 'What was spent at the start: a launch, a campaign, a hire, a tool.',
      it: 'Quanto si è speso all’inizio: un lancio, una campagna, un’assunzione, uno strumento.',
    },
    monthly_margin: {
      en: 'What the first month brings after its own costs.',
      it: 'Quanto porta il primo mese, tolti i suoi costi.',
    },
    monthly_growth: {
      en: 'Growth of that margin per month: 5% is 0.05. Negative when it fades.',
      it: 'Crescita di quel margine al mese: 5% è 0,05. Negativa se cala.',
    },
  },
  returns: {
    en: 'Months, with their fraction.',
    it: 'Mesi, con la frazione.',
  },
  notes: [
    {
      en: 'A margin that fades adds up to a limit, monthly_margin ÷ its monthly loss. A cost that reaches this limit is never earned back, and the function says so.',
      it: 'Un margine che cala si somma fino a un limite, monthly_margin ÷ la sua perdita mensile. Un costo che raggiunge quel limite non si ripaga mai, e la funzione lo dice.',
    },
  ],
  examples: [
    { args: [60_000, 5000], gives: 12 },
    {
      args: [60_000, 5000, 0.05],
      gives: 9.633164,
      shows: {
        en: 'A margin that grows by 5% a month.',
        it: 'Un margine che cresce del 5% al mese.',
      },
    },
    {
      args: [60_000, 5000, -0.1],
      fails:
        'BREAKEVEN_MONTHS: upfront_cost must be below 50000, got 60000. The margin shrinks away before it has earned that much',
    },
  ],
  sources: [{ title: 'The sum of a geometric series, solved for its number of terms' }],
};
