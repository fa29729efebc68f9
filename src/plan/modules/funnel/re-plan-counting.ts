/** What came, what comes of itself and what is left when a plan is made anew, as its goal counts: customers once, or for as long as they stay. */
import { sum } from './flow';
import type { ByMonth, StandingPlan, StandingStream } from './standing-plan';
import { besidesOf, countedIn, pathOf, recurringOf, wholeOf, worthsOf } from './stream';

export type Counting = {
  /** Of the months before, as typed or as the plan has them, and what recurred at their ends where that is counted. */
  readonly revenue: ByMonth;
  readonly recurring: ByMonth | undefined;
  readonly came: number;
  readonly underWayCounts: number;
  readonly rest: number;
  /** What a customer counts that is won in each month of the plan. */
  readonly worths: ByMonth;
  /** The goals of the open months, of all customers won in them. */
  readonly goalsOf: (won: ByMonth) => ByMonth;
};

/** `before`: how many months come before the re-plan. */
export function countingOnce(plan: StandingPlan, won: ByMonth, before: number): Counting {
  const { goal, value, existing, firstGoal, weights } = plan;
  const ofExisting = firstGoal.map((first) => existing * first);
  const revenue = won
    .slice(0, before)
    .map((customers, place) => plan.revenue[place] ?? value * customers + ofExisting[place]!);
  const came = sum(revenue);
  const underWayCounts = value * sum(won.slice(before));
  return {
    revenue,
    recurring: undefined,
    came,
    underWayCounts,
    rest: goal - came - sum(ofExisting.slice(before)) - underWayCounts,
    worths: weights.map(() => value),
    goalsOf: (customers) => {
      const brings = customers.map((count, place) => ofExisting[before + place]! + value * count);
      return scaled(brings, sum(brings), Math.max(0, goal - came), plan, before);
    },
  };
}

/** From month `from` on, which counts from 1. */
export function countingFor(
  plan: StandingPlan,
  stream: StandingStream,
  won: ByMonth,
  from: number,
): Counting {
  const { goal, weights } = plan;
  const before = from - 1;
  const { recurring, counted } = streamSoFar(plan, stream, won, 1);
  const then = recurring[before - 1] ?? stream.opening;
  const isStock = stream.of === 'recurring';
  const came = wholeOf(stream, counted.slice(0, before));
  const worths = worthsOf(stream, weights.length);
  const underWayCounts = sum(
    won.slice(before).map((customers, place) => customers * worths[before + place]!),
  );
  const left = goal - (isStock ? 0 : came);
  return {
    revenue: counted.slice(0, before),
    recurring: recurring.slice(0, before),
    came,
    underWayCounts,
    rest: left - besidesOf(stream, then, weights.length - before) - underWayCounts,
    worths,
    goalsOf: (customers) => {
      const path = pathOf(stream, then, customers);
      return scaled(path, wholeOf(stream, path), Math.max(0, left), plan, before);
    },
  };
}

/** Goals that come to what is left; where nothing is brought in any month, by the weights of the months. */
function scaled(
  brings: ByMonth,
  all: number,
  left: number,
  { goal, weights, stream }: StandingPlan,
  before: number,
) {
  if (all > goal / 1e9) return brings.map((one) => (left * one) / all);
  return stream?.of === 'recurring' ? brings.map(() => left) : spread(left, weights.slice(before));
}

/** Evenly where all weigh nothing. */
export function spread(amount: number, weights: ByMonth): number[] {
  const all = sum(weights);
  return weights.map((weight) => amount * (all > 0 ? weight / all : 1 / weights.length));
}

/** What recurs at the end of each month and what counts in it, with what was typed; `price` is the scenario's factor of months to come. */
export function streamSoFar(plan: StandingPlan, stream: StandingStream, won: ByMonth, price: number) {
  const recurring: number[] = [];
  const counted: number[] = [];
  won.forEach((customers, place) => {
    const typed = plan.revenue[place] ?? null;
    const bought = stream.typedNew[place] ?? stream.price * customers * (typed === null ? price : 1);
    const [month] = recurringOf(
      { ...stream, stays: stream.kept[place]!, price: 1 },
      recurring[place - 1] ?? stream.opening,
      [bought],
    );
    const there = stream.of === 'recurring' && typed !== null ? typed : month!;
    recurring.push(there);
    counted.push(typed ?? countedIn({ ...stream, price: 1 }, there, bought));
  });
  return { recurring, counted };
}
