/** Cohorts: the customers who came in the same month, and how many of them were kept for how long. */
import { Refusal } from '../refusal';
import { monthOf, nameOfDay, nameOfMonth, wholeMonths } from './calendar';

/** What one customer tells: months they were kept for, and months in which they could have been seen. */
export type Customer = { readonly month: number; readonly kept: number; readonly seen: number };

export type Cohort = {
  readonly name: string;
  readonly customers: number;
  /** How many were kept 0, 1, 2, … months, for as long as every one of them could have been. */
  readonly kept: readonly number[];
};

/**
 * The customers who had come by `asOf`, from the days on which each came and left; undefined is blank.
 * @throws Refusal when somebody left before they came, or without having come.
 */
export function readCustomers(
  startDates: readonly (number | undefined)[],
  endDates: readonly (number | undefined)[],
  asOf: number,
): Customer[] {
  const customers: Customer[] = [];
  startDates.forEach((start, row) => {
    const end = endDates[row];
    if (start === undefined && end !== undefined) {
      throw new Refusal('start_dates', 'a date where end_dates is one', '', undefined, row + 1);
    }
    if (start === undefined || start > asOf) return;
    if (end !== undefined && end < start) {
      const rule = `on or after the start beside it (${nameOfDay(start)})`;
      throw new Refusal('end_dates', rule, nameOfDay(end), 'Are the two dates swapped?', row + 1);
    }
    const kept = end === undefined ? Number.POSITIVE_INFINITY : Math.max(0, wholeMonths(start, end - 1));
    customers.push({ month: monthOf(start), kept, seen: wholeMonths(start, asOf) });
  });
  return customers;
}

/** The customers of each month in which some came, the oldest first, followed for `months` months at most. */
export function toCohorts(customers: readonly Customer[], months: number): Cohort[] {
  const byMonth = new Map<number, Customer[]>();
  for (const customer of customers) {
    const cohort = byMonth.get(customer.month);
    if (cohort) cohort.push(customer);
    else byMonth.set(customer.month, [customer]);
  }
  return [...byMonth]
    .sort(([one], [other]) => one - other)
    .map(([month, members]) => toCohort(nameOfMonth(month), members, months));
}

function toCohort(name: string, members: readonly Customer[], months: number): Cohort {
  const seen = members.reduce((least, customer) => Math.min(least, customer.seen), months);
  const kept = new Array<number>(seen + 1).fill(0);
  for (const customer of members) kept[Math.min(customer.kept, seen)]! += 1;
  // Who was kept for longer was kept for this long, too.
  for (let month = seen - 1; month >= 0; month -= 1) kept[month]! += kept[month + 1]!;
  return { name, customers: members.length, kept };
}
