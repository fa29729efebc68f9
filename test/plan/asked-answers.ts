/** Answers of any template, as the sidebar gives them: of its worked example, with whatever is answered otherwise. */
import { fieldsOf } from '../../sidebar/state/read-all';
import { entriesOf } from '../../sidebar/state/use-answers';
import { parseAnswers } from '../../src/plan/build';
import type { Language } from '../../src/plan/language';
import type { Draft } from '../../src/plan/questions';
import type { Template } from '../../src/plan/template';
import { templates } from '../../src/plan/templates/templates';
import { ask } from '../sidebar/asking';

/** Those that people choose. */
export const offered = templates.filter(({ isBuiltByAddOn }) => !isBuiltByAddOn);

export function askedAnswers(template: Template, otherwise: Draft = {}, language: Language = 'en') {
  const { questions, typing, read } = ask(language, '2026-11-22', template);
  const draft = { ...questions.example, ...otherwise };
  return parseAnswers(questions.answers(read(entriesOf(fieldsOf(questions), draft, typing)).values));
}
