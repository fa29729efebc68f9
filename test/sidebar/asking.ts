/** The questions of a template, the Growth plan's where none is named, as the sidebar asks them. */
import { marksOf } from '../../sidebar/numbers/marks';
import type { Entries } from '../../sidebar/state/entries';
import { readAll } from '../../sidebar/state/read-all';
import { showIn } from '../../sidebar/text/show';
import { words } from '../../sidebar/text/text';
import type { Language } from '../../src/plan/language';
import { questionnaire } from '../../src/plan/questionnaire';
import type { Template } from '../../src/plan/template';
import { growth } from '../../src/plan/templates/growth';

const locales = { en: 'en_US', it: 'it_IT' };

/** Questions, and the answers that come of some typed text. */
export function ask(language: Language = 'en', today = '2026-11-22', template: Template = growth) {
  const locale = locales[language];
  const marks = marksOf(locale);
  const typing = { marks, words: words[language] };
  const show = showIn(language, marks, words[language]);
  const asking = { language, locale, today, show };
  const questions = questionnaire(template, asking);
  return { asking, questions, typing, show, read: (entries: Entries) => readAll(questions, entries, typing) };
}

/** The two numbers that have to be typed: the worked example's, S64. */
export const typedGoal: Entries = Object.freeze({ goal: '10,000,000', value: '1.1m' });
