/** The wizard's answers to what every plan is asked, as the spine's schema wants them, and back. */
import type { SpineAnswers } from '../module';
import type { Draft } from '../questions';

export const spineOf = (answers: Draft): Partial<Record<keyof SpineAnswers, unknown>> => ({
  name: answers.name,
  owner: answers.owner ?? '',
  people: peopleIn(answers) ?? knownPeople(answers),
  language: answers.language,
  currency: answers.currency,
  start: answers.start,
  months: answers.months,
  model: answers.model,
  stage: answers.stage,
  goalCounts: answers.goalCounts,
});

/** Whoever has no team yet has a blank one. */
const peopleIn = ({ people }: Draft): SpineAnswers['people'] | undefined =>
  (people as readonly { readonly name: string; readonly team?: string }[] | undefined)?.map(
    ({ name, team = '' }) => ({ name, team }),
  );

/** Who answers for the plan, and who signs for a team, are its first people until others are named. */
function knownPeople({ owner, marketingLead, salesLead }: Draft): SpineAnswers['people'] {
  const named = [
    { name: marketingLead, team: 'marketing' },
    { name: salesLead, team: 'sales' },
    { name: owner, team: '' },
  ].flatMap(({ name, team }) => (typeof name === 'string' && name ? [{ name, team }] : []));
  return named.filter(({ name }, index) => named.findIndex((other) => other.name === name) === index);
}

export const spineDraft = ({
  name,
  owner,
  people,
  language,
  currency,
  start,
  months,
  model,
  stage,
  goalCounts,
}: SpineAnswers): Draft => ({
  name,
  owner,
  people,
  language,
  currency,
  start,
  months,
  model,
  stage,
  goalCounts,
});
