/** What the funnel's keys are made of: months, and stages by their ids. */
import type { Size } from '../../module';
import type { GrowthAnswers } from './answers';
import { rolesOf } from './words/roles';

/** The stages of a first build are `s1` … `sn`; one that is added later brings an id of its own. */
export const firstStageId = (stage: number) => `s${stage}`;

export function stagesOf({ stages }: Pick<GrowthAnswers, 'stages'>): Size['stages'] {
  const roles = rolesOf(stages);
  return stages.map(({ id }, index) => ({ id: id ?? firstStageId(index + 1), role: roles[index]! }));
}

export const sizeOf = (answers: Pick<GrowthAnswers, 'stages' | 'months'>): Size => ({
  months: answers.months,
  stages: stagesOf(answers),
  ids: {},
  rows: {},
});
