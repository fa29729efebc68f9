/** What is in the funnel when a plan ends: who has entered a stage and not yet left it. */
import type { FunnelAnswers } from '../answers';
import type { PlanRead } from './read';

export type UnderWay = {
  readonly count: number;
  /** Some of it is expected, since its month is not typed. */
  readonly isForecast: boolean;
};

/** Of a stage above the last; null where nobody waits in it, which a step without a lag leaves no time for. */
export function underWay({ stages }: FunnelAnswers, plan: PlanRead, stage: number): UnderWay | null {
  const lag = plan.lags[stage + 1]!;
  const months = plan.months.length;
  if (lag === 0) return null;
  const entered = plan.expected[stage]!;
  const late = entered.flatMap((count, month) => (month + 1 + lag > months ? [{ count, month }] : []));
  // Those of the start leave evenly over the lag.
  const still = (stages[stage]!.opening ?? 0) * Math.max(0, 1 - months / lag);
  const count = late.reduce((sum, { count }) => sum + (count ?? 0), still);
  if (count <= 0) return null;
  return {
    count,
    isForecast: late.some(({ count, month }) => count && plan.actual[stage]![month] === null),
  };
}
