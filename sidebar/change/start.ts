/** The wizard's entries of a plan that stands: its own answers, and blanks where a cell has none that can be used. */
import type { Changing } from '../../src/addon/contract/change';
import type { Questionnaire } from '../../src/plan/questions';
import type { Entries } from '../state/entries';
import { fieldsOf } from '../state/read-all';
import type { Typing } from '../state/read-amount';
import { entriesOf } from '../state/use-answers';

export function entriesOfPlan(
  questions: Questionnaire,
  { answers, unset }: Pick<Changing, 'answers' | 'unset'>,
  typing: Typing,
): Entries {
  const fields = fieldsOf(questions);
  const shown = entriesOf(fields, questions.draft(answers), typing);
  const asksAgain = fields.filter(({ id, required }) => unset.includes(id) && required !== undefined);
  return { ...shown, ...Object.fromEntries(asksAgain.map(({ id }) => [id, ''])) };
}

/** Steps, by name, with a field whose cell is blank or cannot be used. */
export const stepsUnset = ({ steps }: Questionnaire, unset: readonly string[]): readonly string[] =>
  steps.filter(({ fields }) => fields.some(({ id }) => unset.includes(id))).map(({ name }) => name);
