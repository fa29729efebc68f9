/** What a won deal brings on average, and how far that rests on few of them. */

export type DealSize = {
  /** Won deals of the time that have an amount. */
  readonly deals: number;
  readonly mean: number;
  readonly median: number;
  /** The share of all their money that the largest twentieth brought. */
  readonly ofLargest: number;
};

const largest = 0.05;

/** Over the deals won from the day `from` up to the day before `until`. Undefined without one that has an amount. */
export function dealSize(
  amounts: readonly (number | undefined)[],
  wonOn: readonly (number | undefined)[],
  from: number,
  until: number,
): DealSize | undefined {
  const counted: number[] = [];
  for (let row = 0; row < amounts.length; row += 1) {
    const amount = amountOf(amounts[row], wonOn[row], from, until);
    if (amount !== undefined) counted.push(amount);
  }
  return sizeOfDeals(counted);
}

/** What a deal brought, where it was won in that time. */
export const amountOf = (
  amount: number | undefined,
  wonOn: number | undefined,
  from: number,
  until: number,
): number | undefined =>
  amount !== undefined && amount > 0 && wonOn !== undefined && wonOn >= from && wonOn < until
    ? amount
    : undefined;

/**
 * Money adds up by means, so the mean is what a plan reckons with; median and the share of the largest say whether a few
 * deals rule it. Undefined without a deal.
 */
export function sizeOfDeals(amounts: readonly number[]): DealSize | undefined {
  const sorted = Float64Array.from(amounts).sort();
  const deals = sorted.length;
  if (deals === 0) return undefined;
  const sum = sorted.reduce((total, amount) => total + amount, 0);
  const few = Math.ceil(deals * largest);
  return {
    deals,
    mean: sum / deals,
    median: (sorted[(deals - 1) >> 1]! + sorted[deals >> 1]!) / 2,
    ofLargest: sorted.subarray(deals - few).reduce((total, amount) => total + amount, 0) / sum,
  };
}
