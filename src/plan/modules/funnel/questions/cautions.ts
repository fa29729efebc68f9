/** What to be careful about: rates that are still examples, few counts, a need that came too early, nothing from customers. */

import type { Cautions } from '../../../asked';
import type { Asking, Caution, Draft } from '../../../questions';
import { fillText } from '../../../sentence';
import { growthTabs } from '../../../spine/words/names';
import type { QuestionWords } from '../words/questions';
import { funnelOf, isCounted } from './funnel';
import { countsIn } from './goal-of';
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

/** How many there are is asked under the costs, which not every template asks. */
function noExisting(answers: Draft, { closing: text }: QuestionWords): readonly Caution[] {
  if (countsIn(answers) !== 'booked') return [];
  const share = Number(answers.existing ?? 0);
  if (share > 0 && Number(answers.customersAtStart ?? 0) === 0)
    return [
      {
        bold: text.existingOfNobody,
        rest: fillText(text.existingOfNobodyRest, { assumptions: titlesOf(answers).assumptions }),
      },
    ];
  const hasCustomers = Number(answers.customersAtStart ?? 0) > 0;
  if (!hasCustomers || answers.existing !== 0) return [];
  return [{ bold: text.noExisting, rest: text.noExistingRest }];
}

/** The tabs speak the plan's language, which may be another one than the person's. */
const titlesOf = ({ language }: Draft) => growthTabs[language === 'it' ? 'it' : 'en'];

export function cautions(words: QuestionWords, asking: Asking): Cautions {
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
    before: (answers) => [
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
    after: (answers) =>
      caution(answers, text.oneExampleAfter, text.examplesAfter, () =>
        fillText(text.afterwards, { plan: titlesOf(answers).plan }),
      ),
  };
}
