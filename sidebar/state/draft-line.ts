/** What Home says of a draft. */
import type { Questionnaire } from '../../src/plan/questions';
import { entriesFor, type KeptDraft } from './draft';
import { fieldsOf, readAll, stepsFor } from './read-all';
import type { Typing } from './read-amount';

export function draftLine(draft: KeptDraft, questions: Questionnaire, typing: Typing, locale: string) {
  const entries = entriesFor(draft, locale, fieldsOf(questions));
  const { values } = readAll(questions, entries, typing);
  const steps = stepsFor(questions, values).length + 1;
  return {
    name: String(values.name ?? ''),
    step: Math.min(draft.step + 1, steps),
    steps,
    age: Math.max(0, Date.now() - draft.savedAt),
  };
}
