/** The choices of a field that are offered, as the answers are. */
import type { Choice, Draft, Field } from '../../src/plan/questions';

export const choicesOf = ({ choices = [] }: Field, answers: Draft): readonly Choice[] =>
  choices.filter(({ when }) => when?.(answers) ?? true);

/** A choice that is no longer offered is none: then the first holds. */
export function offeredOf(field: Field, chosen: string, answers: Draft): string {
  const offered = choicesOf(field, answers).map(({ value }) => value);
  return offered.includes(chosen) ? chosen : (offered[0] ?? chosen);
}
