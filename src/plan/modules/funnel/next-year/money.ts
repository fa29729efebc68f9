/** What customers brought, cost and how many of them left, where enough is known to say it; else as it was planned. */
import type { FunnelAnswers } from '../answers';
import type { PlanRead, Row } from './read';

const enoughCustomers = 10;
const enoughMonthsOfLosses = 6;
const monthsOfSpend = 3;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const isKnown = (value: number | null | undefined): value is number => typeof value === 'number';

/** Of the months of which both are known. */
export function revenuePerCustomer({ value }: FunnelAnswers, plan: PlanRead): number | null {
  // Where something else is counted than what each customer brought when it was won, months do not tell it.
  if (plan.counts !== 'booked') return value;
  const won: Row = plan.actual[plan.last]!;
  const both = plan.revenue.flatMap((revenue, month) => {
    const customers = won[month];
    return isKnown(revenue) && isKnown(customers)
      ? [{ revenue: revenue - plan.existing[month]!, customers }]
      : [];
  });
  const customers = sum(both.map((month) => month.customers));
  const each = sum(both.map((month) => month.revenue)) / customers;
  return customers >= enoughCustomers && each > 0 ? each : value;
}

export function churnOf({ churn }: FunnelAnswers, { lost, atStart }: PlanRead): number | null {
  const months = lost.flatMap((count, month) =>
    isKnown(count) ? [{ count, from: atStart[month] ?? 0 }] : [],
  );
  const from = sum(months.map((month) => month.from));
  if (months.length < enoughMonthsOfLosses || from <= 0) return churn;
  return Math.min(1, sum(months.map(({ count }) => count)) / from);
}

export function spendOf({ spend }: FunnelAnswers, plan: PlanRead): number | null {
  const last = plan.spend.filter(isKnown).slice(-monthsOfSpend);
  return last.length < monthsOfSpend ? spend : sum(last) / last.length;
}
