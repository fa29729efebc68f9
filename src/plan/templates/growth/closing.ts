/** The last page of the Growth plan: its name, the tabs it makes, and what to be careful about. */
import { fillText } from '../../sentence';
import type { Caution, Draft, FunnelStage, Language, Questionnaire } from '../../template';
import { growthTabs } from '../../text/names';
import type { QuestionWords } from '../../text/questions';

type ExampleStep = { readonly from: string; readonly to: string };

/** The steps of the funnel whose rate is still an example. */
function exampleSteps(answers: Draft): readonly ExampleStep[] {
  const stages = (answers.funnel ?? []) as readonly FunnelStage[];
  return stages
    .map((stage, index) => ({ stage, above: stages[index - 1] }))
    .filter(({ stage, above }) => above && stage.source === 'example')
    .map(({ stage, above }) => ({ from: above!.name, to: stage.name }));
}

const languages = [
  { value: 'en', label: 'English' },
  { value: 'it', label: 'italiano' },
];

const tabKeys = ['plan', 'assumptions', 'funnel', 'forecast'] as const;

/** The tabs speak the plan's language, which may be another one than the person's. */
const titlesOf = ({ language }: Draft) => growthTabs[language === 'it' ? 'it' : 'en'];

export function closing(words: QuestionWords, language: Language): Questionnaire['closing'] {
  const text = words.closing;
  const caution = (
    answers: Draft,
    one: string,
    many: string,
    rest: (steps: readonly ExampleStep[]) => string,
  ) => {
    const steps = exampleSteps(answers);
    if (!steps.length) return [];
    const bold = steps.length === 1 ? one : fillText(many, { count: String(steps.length) });
    return [{ bold, rest: rest(steps) }] satisfies Caution[];
  };
  return {
    fields: [
      {
        id: 'name',
        kind: 'text',
        label: text.name,
        help: text.nameHelp,
        initial: ({ start }: Draft) => fillText(text.planName, { year: String(start ?? '').slice(0, 4) }),
        required: text.nameBlank,
        most: 60,
      },
      { id: 'owner', kind: 'text', label: text.owner, initial: '', most: 60, more: true },
      {
        id: 'language',
        kind: 'select',
        label: text.language,
        initial: language,
        choices: languages,
        more: true,
      },
    ],
    tabs: (answers) =>
      tabKeys.map((key) => ({ key, title: titlesOf(answers)[key], purpose: text[`${key}Purpose`] })),
    cautions: (answers) =>
      caution(
        answers,
        text.oneExample,
        text.examples,
        (steps) => `${steps.map((step) => fillText(text.step, step)).join(', ')}.`,
      ),
    afterwards: (answers) =>
      caution(answers, text.oneExampleAfter, text.examplesAfter, () =>
        fillText(text.afterwards, { plan: titlesOf(answers).plan }),
      ),
  };
}
