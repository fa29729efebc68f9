/** Revenue that comes back: what a customer won in a month counts towards the goal, and what comes without any. */
import { sum } from './flow';

export type Stream = {
  /** Whether the goal is what the months bring together, or what recurs at the end of the last. */
  readonly of: 'revenue' | 'recurring';
  /** What a customer pays in a year, and what all customers pay in a year when the plan starts. */
  readonly price: number;
  readonly opening: number;
  /** What is left of recurring revenue after a month, with what customers buy more: 1 is all of it. */
  readonly stays: number;
  /** Months from winning a customer to the first month that is billed: 0 or 1. */
  readonly billedFrom: number;
};

const monthsOfYear = 12;

/** The least that stays: a power of nothing is no number in every engine. */
export const leastStaying = 1e-9;

export const staying = (churn: number, expansion: number, contraction: number) =>
  Math.max(leastStaying, 1 + expansion - contraction - churn);

/** What recurs at the end of every month, of what was there and of what is won in each. */
export function recurringOf({ price, stays }: Stream, opening: number, won: readonly number[]): number[] {
  let there = opening;
  return won.map((customers) => {
    there = there * stays + price * customers;
    return there;
  });
}

/** What of it counts in a month: what recurs at its end, or what is billed in it. */
export const countedIn = ({ of, price, billedFrom }: Stream, recurring: number, won: number) =>
  of === 'recurring' ? recurring : (recurring - billedFrom * price * won) / monthsOfYear;

/** Every month of the plan as the goal counts it. */
export const pathOf = (stream: Stream, opening: number, won: readonly number[]): number[] =>
  recurringOf(stream, opening, won).map((recurring, place) => countedIn(stream, recurring, won[place]!));

/** What the whole comes to: the sum of its months, or the last of them. */
export const wholeOf = ({ of }: Pick<Stream, 'of'>, path: readonly number[]) =>
  of === 'recurring' ? (path[path.length - 1] ?? 0) : sum(path);

/** What one customer won in each of so many months counts in all. */
export function worthsOf(stream: Stream, months: number): number[] {
  return Array.from({ length: months }, (_, place) => {
    const won = Array.from({ length: months - place }, (_, after) => (after === 0 ? 1 : 0));
    return wholeOf(stream, pathOf(stream, 0, won));
  });
}

/** What comes without a new customer. */
export const besidesOf = (stream: Stream, opening: number, months: number) =>
  wholeOf(stream, pathOf(stream, opening, new Array<number>(months).fill(0)));

/** Customers of unequal worth as so many equal ones: how many are expected, what each counts, and how many it takes. */
export function asEqual(won: readonly number[], worths: readonly number[], missing: number) {
  const brings = sum(won.map((customers, place) => customers * worths[place]!));
  const squares = sum(won.map((customers, place) => customers * worths[place]! ** 2));
  const each = brings > 0 ? squares / brings : 0;
  return {
    each,
    expected: each > 0 ? brings / each : 0,
    /** Not rounded: half a customer more than it takes, and at least one where anything is missing. */
    wanted: missing <= 0 ? 0 : each > 0 ? Math.max(1, missing / each + 1 / 2) : 1,
  };
}
