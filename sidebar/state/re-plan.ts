/** What a re-plan would move, worked out before it is made. */
import type { RePlanning } from '../../src/addon/contract';
import { funnelBacksolve } from '../../src/metrics/funnel/funnel-backsolve';

export type RePlan = {
  /** What came in before the month. */
  readonly came: number;
  /** What of the goal is left. */
  readonly rest: number;
  /** How many months are left. */
  readonly months: number;
  readonly customers: number;
  /** Need at the top of the funnel in an average month that is left: after and before. */
  readonly volume: number;
  readonly volumeBefore: number | undefined;
  /** Months before it without revenue, by place: they count as nothing. */
  readonly untyped: readonly number[];
};

/** Months that a re-plan may start from, by place: all but the first, of which nothing came before. */
export const startsOf = ({ months }: RePlanning): readonly number[] =>
  months.map((_, place) => place).slice(1);

/** Where a re-plan most likely starts: at the first month that is not over. */
export function likelyStart({ months }: RePlanning): number {
  const open = months.findIndex(({ past }) => !past);
  return Math.max(1, open < 0 ? months.length - 1 : open);
}

const areKnown = (values: readonly (number | null)[]): values is readonly number[] =>
  values.every((value) => value !== null && value > 0);

/** Undefined where the plan lacks what the need is worked out from. `from` is a place: months before it are kept. */
export function previewOf(data: RePlanning, from: number, useLearned: boolean): RePlan | undefined {
  const { goal, valuePerCustomer, months, revenue } = data;
  const rates = useLearned ? data.learnedRates : data.plannedRates;
  if (!goal || !valuePerCustomer || !areKnown(rates)) return undefined;
  const came = revenue.slice(0, from).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const rest = Math.max(0, goal - came);
  const left = months.length - from;
  const customers = (rest * (1 - (data.existingShare ?? 0))) / valuePerCustomer;
  const before = data.neededAtTop.slice(from);
  const isKnown = before.every((need) => need !== null);
  return {
    came,
    rest,
    months: left,
    customers,
    volume: funnelBacksolve(customers / left, rates)[0]!,
    volumeBefore: isKnown ? before.reduce<number>((sum, need) => sum + (need ?? 0), 0) / left : undefined,
    untyped: months.flatMap(({ typed }, place) => (place < from && !typed ? [place] : [])),
  };
}
