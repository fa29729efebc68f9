/** The wizard's answers to what every plan is asked, as the spine's schema wants them, and back. */
import type { SpineAnswers } from '../module';
import type { Draft } from '../questions';

export const spineOf = (answers: Draft): Partial<Record<keyof SpineAnswers, unknown>> => ({
  name: answers.name,
  owner: answers.owner ?? '',
  language: answers.language,
  currency: answers.currency,
  start: answers.start,
  months: answers.months,
  model: answers.model,
});

export const spineDraft = ({
  name,
  owner,
  language,
  currency,
  start,
  months,
  model,
}: SpineAnswers): Draft => ({ name, owner, language, currency, start, months, model });
