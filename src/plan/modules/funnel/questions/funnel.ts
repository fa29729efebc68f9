/** The funnel that the answers describe: with counts, the rates that they come to. */
import type { Draft, FunnelStage } from '../../../questions';

export type FunnelStep = {
  readonly stage: FunnelStage;
  /** The rate to go by, where there is one. */
  readonly rate: number | undefined;
  /** On how many cases it was counted. */
  readonly cases: number | undefined;
};

export const isCounted = ({ mode }: Draft): boolean => mode === 'counts';

/** A count gives a rate only with the count above it; where one is blank, the typed rate fills the gap. */
export function funnelOf(answers: Draft): readonly FunnelStep[] {
  const stages = (answers.funnel ?? []) as readonly FunnelStage[];
  return stages.map((stage, index) => {
    if (index === 0) return { stage, rate: undefined, cases: undefined };
    if (!isCounted(answers)) return { stage, rate: stage.rate, cases: stage.evidence?.entered };
    const above = stages[index - 1]!.count;
    if (!above || !stage.count || stage.count > above) {
      return { stage, rate: stage.rate, cases: undefined };
    }
    return { stage: { ...stage, source: 'counts' }, rate: stage.count / above, cases: above };
  });
}
