/** Whether a field may be left blank. */
import type { Draft, Field } from '../../src/plan/questions';

/** The sentence said when it is left blank; undefined where blank is an answer. */
export const requiredOf = ({ required }: Field, answers: Draft): string | undefined =>
  typeof required === 'function' ? required(answers) : required;
