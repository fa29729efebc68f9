/** The last page of the Growth plan: its name, the tabs it makes, and what to be careful about. */
import { fillText } from '../../sentence';
import type { Caution, Draft, FunnelStage, Questionnaire } from '../../template';
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

export function closing(words: QuestionWords): Questionnaire['closing'] {
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
      // The workbook speaks English only; the field appears as soon as it has a second language.
      {
        id: 'language',
        kind: 'select',
        label: text.language,
        initial: 'en',
        choices: [{ value: 'en', label: 'English' }],
        more: true,
      },
    ],
    tabs: [
      { key: 'plan', title: text.plan, purpose: text.planPurpose },
      { key: 'assumptions', title: text.assumptions, purpose: text.assumptionsPurpose },
      { key: 'funnel', title: text.funnel, purpose: text.funnelPurpose },
      { key: 'forecast', title: text.forecast, purpose: text.forecastPurpose },
    ],
    cautions: (answers) =>
      caution(
        answers,
        text.oneExample,
        text.examples,
        (steps) => `${steps.map((step) => fillText(text.step, step)).join(', ')}.`,
      ),
    afterwards: (answers) =>
      caution(answers, text.oneExampleAfter, text.examplesAfter, () => text.afterwards),
  };
}
