/** The question who is there: name and team of those who own numbers and actions. */
import type { Language } from '../../language';
import type { Field } from '../../questions';
import { spineQuestionWords } from '../words/questions';
import { peopleRows, teams } from './places';

export const peopleField = (language: Language): Field => {
  const { people: words } = spineQuestionWords[language];
  return {
    id: 'people',
    kind: 'list',
    label: words.label,
    help: words.help,
    most: peopleRows,
    columns: [
      { id: 'name', kind: 'text', label: words.name, required: words.nameless, most: 60 },
      {
        id: 'team',
        kind: 'select',
        label: words.team,
        choices: [
          { value: '', label: '–' },
          ...teams.map((team) => ({ value: team, label: words.teams[team] })),
        ],
      },
    ],
  };
};
