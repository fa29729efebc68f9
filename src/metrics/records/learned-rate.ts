/** All that rows tell about one step of the funnel: the eventual rate, how well it is known, and how long it takes. */
import { rangeOfRate } from '../uncertainty/rate-range';
import { type CohortMonth, cohortMonths, knownSince, spreadBetween } from './cohort-months';
import { type Incidence, incidence } from './incidence';
import { countByAge, type Outcomes, pick } from './outcomes';

export type LearnedRate = Omit<Incidence, 'cases' | 'curve' | 'gainedLate'> & {
  readonly low: number;
  readonly high: number;
  /** How many rows with an outcome the rate is worth, with what months differ more than by chance taken off. */
  readonly cases: number;
  /** How many times more than by chance the months differ. */
  readonly spread: number;
  /** The rate was still growing when it was last watched: in the end it is more. */
  readonly stillRising: boolean;
  /** Cohorts before this day are left out; undefined where all count. */
  readonly since: number | undefined;
  readonly months: readonly CohortMonth[];
};

/** A rate of which more than this share came late has not come to its end. */
const mostGainedLate = 0.05;

/** The rows of the cohorts from a day on, since which conversions are known; without one all of them. */
export const known = (outcomes: Outcomes, since: number | undefined): Outcomes =>
  since === undefined ? outcomes : pick(outcomes, (place) => outcomes.starts[place]! >= since);

/** Undefined where too few rows came to tell anything. */
export function learnRate(all: Outcomes, confidence: number): LearnedRate | undefined {
  const since = knownSince(all);
  const outcomes = known(all, since);
  const found = incidence(countByAge(outcomes));
  if (!found) return undefined;
  const months = cohortMonths(outcomes, found.curve);
  const spread = spreadBetween(months);
  return { ...withRange(found, spread, confidence), spread, since, months };
}

/** The range of a rate, from its cases and what the months differ; and whether it was still rising. */
export function withRange(found: Incidence, spread: number, confidence: number) {
  const { cases, curve, gainedLate, ...told } = found;
  const worth = cases / spread;
  const [low, high] = rangeOfRate(found.rate, worth, confidence);
  return { ...told, cases: worth, low, high, stillRising: gainedLate > mostGainedLate };
}
