/** What the funnel's keys are made of: months, and stages by their ids. */
import type { Role, Size } from '../../module';
import type { GrowthAnswers } from './answers';
import { roleOf } from './words/roles';

/** The stages of a first build are `s1` … `sn`; one that is added later brings an id of its own. */
export const firstStageId = (stage: number) => `s${stage}`;

export function stagesOf({ stages }: Pick<GrowthAnswers, 'stages'>): Size['stages'] {
  const roles = rolesOf(stages);
  return stages.map(({ id }, index) => ({ id: id ?? firstStageId(index + 1), role: roles[index]! }));
}

/**
 * A stage says what it is, or its name does; the last one are the customers, whatever they are called. Where two say the
 * same of themselves, the first is it, but for the customers: those are the last.
 */
function rolesOf(stages: GrowthAnswers['stages']): readonly (Role | null)[] {
  const last = stages.length - 1;
  const said = stages.map(({ role, name }, index) => {
    if (role !== undefined) return role;
    return index === last ? 'customers' : roleOf(name);
  });
  return said.map((role, index) =>
    (role === 'customers' ? index === last : said.indexOf(role) === index) ? role : null,
  );
}

export const sizeOf = (answers: Pick<GrowthAnswers, 'stages' | 'months'>): Size => ({
  months: answers.months,
  stages: stagesOf(answers),
  ids: {},
  rows: {},
});
