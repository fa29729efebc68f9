/** A re-plan before it is made: from which months it may start, and what it would move. */
import type { RePlanning } from '../../src/addon/contract/deeds';
import { type RePlan, rePlanOf } from '../../src/plan/modules/funnel/re-plan';

/** Months that a re-plan may start from, by place: all but the first, of which nothing came before. */
export const startsOf = ({ months }: RePlanning): readonly number[] =>
  months.map((_, place) => place).slice(1);

/** Where a re-plan most likely starts: at the first month that is not over. */
export function likelyStart({ months }: RePlanning): number {
  const open = months.findIndex(({ past }) => !past);
  return Math.max(1, open < 0 ? months.length - 1 : open);
}

/** Undefined where the plan lacks what the need is worked out from. `from` is a place: months before it are kept. */
export function previewOf({ plan }: RePlanning, from: number, useLearned: boolean): RePlan | undefined {
  const rates = useLearned ? plan.learnedRates : plan.plannedRates;
  const isKnown = plan.goal > 0 && plan.value > 0 && rates.every((rate) => rate > 0);
  return isKnown ? rePlanOf(plan, from + 1, useLearned) : undefined;
}
