/** The last page of the Growth plan: its name, the tabs it makes, and what to be careful about. */

import type { Asking, Caution, Draft, Questionnaire } from '../../../questions';
import { fillText } from '../../../sentence';
import { growthTabs } from '../../../spine/words/names';
import type { QuestionWords } from '../words/questions';
import { funnelOf, isCounted } from './funnel';
import { inSentence } from './presets';
import { tooLate } from './timing-step';

type ExampleStep = { readonly from: string; readonly to: string };

/** The steps of the funnel whose rate is still an example. */
function exampleSteps(answers: Draft): readonly ExampleStep[] {
  const stages = funnelOf(answers).map(({ stage }) => stage);
  return stages
    .map((stage, index) => ({ stage, above: stages[index - 1] }))
    .filter(({ stage, above }) => above && stage.source === 'example')
    .map(({ stage, above }) => ({ from: above!.name, to: stage.name }));
}

/** Below so many customers a count says little about the rates. */
const manyCustomers = 30;

function fewCounts(answers: Draft, words: QuestionWords): readonly Caution[] {
  const last = funnelOf(answers).slice(-1)[0];
  const count = isCounted(answers) ? last?.stage.count : undefined;
  if (count === undefined || count >= manyCustomers) return [];
  const slots = { count: String(count), customers: inSentence(last!.stage.name, words) };
  return [{ bold: fillText(words.closing.fewCounts, slots), rest: words.closing.fewCountsRest }];
}

function noExisting(answers: Draft, { closing: text }: QuestionWords): readonly Caution[] {
  const hasCustomers = Number(answers.customersAtStart ?? 0) > 0;
  if (!hasCustomers || answers.existing !== 0) return [];
  return [{ bold: text.noExisting, rest: text.noExistingRest }];
}

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

const tabKeys = ['plan', 'assumptions', 'funnel', 'forecast'] as const;

/** The tabs speak the plan's language, which may be another one than the person's. */
const titlesOf = ({ language }: Draft) => growthTabs[language === 'it' ? 'it' : 'en'];

export function closing(words: QuestionWords, asking: Asking): Questionnaire['closing'] {
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
        initial: ({ start }: Draft) =>
          freeName(fillText(text.planName, { year: String(start ?? '').slice(0, 4) }), asking.taken ?? []),
        required: text.nameBlank,
        most: 60,
      },
      { id: 'owner', kind: 'text', label: text.owner, initial: '', most: 60, more: true },
      {
        id: 'language',
        kind: 'select',
        label: text.language,
        initial: asking.language,
        choices: languages,
        more: true,
      },
    ],
    tabs: (answers) =>
      tabKeys.map((key) => ({ key, title: titlesOf(answers)[key], purpose: text[`${key}Purpose`] })),
    cautions: (answers) => [
      ...caution(
        answers,
        text.oneExample,
        text.examples,
        (steps) => `${steps.map((step) => fillText(text.step, step)).join(', ')}.`,
      ),
      ...fewCounts(answers, words),
      ...[tooLate(answers, words, asking)].filter((late) => late !== undefined),
      ...noExisting(answers, words),
    ],
    afterwards: (answers) =>
      caution(answers, text.oneExampleAfter, text.examplesAfter, () =>
        fillText(text.afterwards, { plan: titlesOf(answers).plan }),
      ),
  };
}
