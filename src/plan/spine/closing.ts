/** The fields of the last page, which every plan has: name, modules to tick, owner, language. */
import type { In } from '../language';
import type { Asking, Choice, Draft, Field } from '../questions';
import { fillText } from '../sentence';
import { peopleField } from './people/asked';
import { spineQuestionWords } from './words/questions';

/** The name itself or, where a plan has it already, with the first number that is free. */
function freeName(name: string, taken: readonly string[]): string {
  let free = name;
  for (let number = 2; taken.includes(free); number += 1) free = `${name} (${number})`;
  return free;
}

const languages = [
  { value: 'en', label: 'English' },
  { value: 'it', label: 'italiano' },
];

type Closing = {
  /** What the template is called. */
  readonly template: In<string>;
  readonly tabs: (draft: Draft) => number;
  /** What can be ticked, and what is until somebody does. */
  readonly offered: readonly Choice[];
  readonly ticked: (draft: Draft) => readonly string[];
  /** Whether a page before asks who there is. */
  readonly asksPeople: (draft: Draft) => boolean;
};

export function closingFields(
  { language, taken = [] }: Asking,
  { template, tabs, offered, ticked, asksPeople }: Closing,
): readonly Field[] {
  const text = spineQuestionWords[language];
  const name = (year: string) => fillText(text.planName, { template: template[language], year });
  return [
    {
      id: 'name',
      kind: 'text',
      label: text.name,
      help: (draft) => fillText(text.nameHelp, { count: String(tabs(draft)) }),
      initial: ({ start }: Draft) => freeName(name(String(start ?? '').slice(0, 4)), taken),
      required: text.nameBlank,
      most: 60,
    },
    ...(offered.length > 0
      ? [
          {
            id: 'modules',
            kind: 'picks',
            label: text.modules,
            initial: ticked,
            choices: offered,
            more: true,
          } satisfies Field,
        ]
      : []),
    { id: 'owner', kind: 'text', label: text.owner, initial: '', most: 60, more: true },
    { ...peopleField(language), more: true, when: (draft) => !asksPeople(draft) },
    {
      id: 'language',
      kind: 'select',
      label: text.language,
      initial: language,
      choices: languages,
      more: true,
    },
  ];
}
