/** The wizard's answers to what every plan is asked, as the spine's schema wants them, and back. */
import type { SpineAnswers } from '../module';
import type { Draft } from '../questions';

export const spineOf = (answers: Draft): Partial<Record<keyof SpineAnswers, unknown>> => ({
  name: answers.name,
  owner: answers.owner ?? '',
  people: answers.people ?? ownerAlone(answers.owner),
  language: answers.language,
  currency: answers.currency,
  start: answers.start,
  months: answers.months,
  model: answers.model,
});

/** Who answers for the plan is the first of its people until others are named. */
const ownerAlone = (owner: unknown) =>
  typeof owner === 'string' && owner ? [{ name: owner, team: '' }] : [];

export const spineDraft = ({
  name,
  owner,
  people,
  language,
  currency,
  start,
  months,
  model,
}: SpineAnswers): Draft => ({ name, owner, people, language, currency, start, months, model });
