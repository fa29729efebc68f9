/** The owner of a plan among its people. */
import type { SpineAnswers } from '../../module';
import { peopleRows } from './places';

/** Owners everywhere are chosen from the list: who answers for the plan stands in it, and first, while it has room. */
export function withOwner<Answers extends Pick<SpineAnswers, 'owner' | 'people'>>(answers: Answers): Answers {
  const { people } = answers;
  const owner = answers.owner.trim();
  const isIn = people.some(({ name }) => name.trim().toLowerCase() === owner.toLowerCase());
  if (owner === '' || isIn || people.length >= peopleRows) return answers;
  return { ...answers, people: [{ name: owner, team: '' }, ...people] };
}
