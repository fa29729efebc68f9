/** What the funnel's keys are made of: months, and stages by their ids. */
import type { Size } from '../../module';
import type { GrowthAnswers } from './answers';

/** The stages of a first build are `s1` … `sn`; one that is added later brings an id of its own. */
export const firstStageId = (stage: number) => `s${stage}`;

export const stagesOf = ({ stages }: Pick<GrowthAnswers, 'stages'>): Size['stages'] =>
  stages.map(({ id, role }, index) => ({ id: id ?? firstStageId(index + 1), role: role ?? null }));

export const sizeOf = (answers: Pick<GrowthAnswers, 'stages' | 'months'>): Size => ({
  months: answers.months,
  stages: stagesOf(answers),
  ids: {},
  rows: {},
});
