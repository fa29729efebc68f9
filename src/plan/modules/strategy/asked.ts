/** What the strategy asks: what its customer types are called. All else is typed in the sheet. */
import type { Asked } from '../../asked';
import type { Draft } from '../../questions';
import type { StrategyAnswers } from './answers';
import { personaColumns } from './places';
import { moduleName, title } from './words/name';
import { questionWords } from './words/questions';

export const strategyAsked: Asked = {
  key: 'strategy',
  ...moduleName,
  steps({ language }) {
    const text = questionWords[language];
    return [
      {
        id: 'personas',
        name: text.label,
        title: text.label,
        dock: 'none',
        onReview: true,
        fields: [
          {
            id: 'personas',
            kind: 'list',
            label: text.label,
            help: text.help,
            most: personaColumns.length,
            columns: [
              { id: 'place', kind: 'kept', label: '' },
              { id: 'name', kind: 'text', label: text.name, required: text.nameless, most: 60 },
            ],
          },
        ],
        review: () => [],
      },
    ];
  },
  answers: ({ personas }) => ({ personas: personas ?? [] }),
  draft(answers): Draft {
    const { personas } = answers as StrategyAnswers;
    return personas.length > 0 ? { personas } : {};
  },
  tabs: (plan, person) => [{ key: 'strategy', title: title[plan], purpose: moduleName.purpose[person] }],
};
