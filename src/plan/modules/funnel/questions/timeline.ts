/** When the funnel has to bring what: the goal's months, and every stage so many months before them. */
import type { Draft, FunnelStage } from '../../../questions';
import { seasonOf } from './season';

/** Each month's part of the whole plan's goal: the season's share of its calendar month, rescaled to the plan's months. */
export function monthWeights(answers: Draft): readonly number[] {
  const months = Number(answers.months);
  const first = Number(String(answers.start).slice(5)) - 1;
  const shares = seasonOf(answers);
  const parts = Array.from({ length: months }, (_, month) => shares[(first + month) % 12]!);
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => (sum > 0 ? part / sum : 1 / months));
}

/** Months from each stage to the customer, top of the funnel first. */
export function leadTimes(stages: readonly FunnelStage[]): readonly number[] {
  let lead = 0;
  return [...stages]
    .reverse()
    .map((stage) => {
      const months = lead;
      lead += stage.lag ?? 0;
      return months;
    })
    .reverse();
}
