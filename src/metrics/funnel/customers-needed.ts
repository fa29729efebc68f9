/** How many new customers a goal takes. */
import { roundUp } from './round-up';

/** `exact` keeps fractions; `customers` rounds up the customers only; `stages` rounds up every stage from its exact need. */
export type Rounding = 'exact' | 'customers' | 'stages';

/**
 * New customers needed for a goal in money. `existing` is the share of the goal (a fraction) that needs no new
 * customers: renewals, repeat sales, referrals. To count customers instead of money, pass a value of 1.
 */
export function customersNeeded(
  goal: number,
  valuePerCustomer: number,
  existing = 0,
  rounding: Rounding = 'exact',
): number {
  const need = (goal * (1 - existing)) / valuePerCustomer;
  return rounding === 'exact' ? need : roundUp(need);
}
