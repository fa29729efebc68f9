/** The wizard at its last page with the answers of a template's worked example. */
import type { Questionnaire } from '../../src/plan/questions';
import { fieldsOf } from './read-all';
import type { Typing } from './read-amount';
import { entriesOf } from './use-answers';
import type { WizardStart } from './use-draft';

export const exampleStart = (questions: Questionnaire, typing: Typing): WizardStart => ({
  entries: entriesOf(fieldsOf(questions), questions.example, typing),
  step: questions.steps.length,
  isExample: true,
});
