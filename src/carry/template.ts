/** A plan that stands, as a template. */
import { buildPlan } from '../plan/build';
import { acceptedIn, inputsOf as allInputs } from '../plan/inputs';
import { answersOf } from '../plan/patch';
import { format, formatVersion, type TemplateText } from '../plan/template-text';
import { type Original, takenOf } from './copy';
import { placeOf } from './identity';
import { typedOf } from './standing-typed';
import { typedInputs } from './template-inputs';

export type Exporting = {
  readonly name: string;
  readonly withAmounts: boolean;
  /** yyyy-mm-dd */
  readonly madeOn: string;
};

/** Fields that hold an amount or that go by one. */
const ofAmounts = ['goal', 'value', 'spend', 'customersAtStart'];

export function templateOf(original: Original, { name, withAmounts, madeOn }: Exporting): TemplateText {
  const taken = takenOf(original);
  const { record, inputs } = taken;
  const isAmount = (place: string, row: string) => {
    const input = inputs.get(place);
    return input !== undefined && (input.part === true || acceptedIn(input, row)?.unit === 'money');
  };
  const filled = taken.standing.filled.filter(({ at }) => withAmounts || !isAmount(placeOf(at), at.row));
  const standing = { ...taken.standing, filled };
  const { answers, unset } = answersOf(record, typedOf(standing));
  const values = new Map(filled.map(({ at, comesTo }) => [placeOf(at), comesTo]));
  const plan = buildPlan(answers);
  const money = new Set(
    allInputs(plan.tabs)
      .filter((input) => input.part || acceptedIn(input, input.range.from.row)?.unit === 'money')
      .map((input) => input.name),
  );
  const leftOpen = [...unset, ...(withAmounts ? [] : ofAmounts)];
  return {
    format,
    formatVersion,
    name,
    about: '',
    template: record.template,
    modules: record.modules as TemplateText['modules'],
    language: record.language,
    madeOn,
    answers: {
      months: answers.months,
      startMonth: Number(answers.start.slice(5)),
      stage: answers.stage,
      model: answers.model,
      goalCounts: answers.goalCounts,
      modules: Object.fromEntries(
        Object.entries(answers.modules).map(([key, part]) => [
          key,
          Object.fromEntries(
            Object.entries(part as object).filter(
              ([field]) => !leftOpen.includes(field) && field !== 'history',
            ),
          ),
        ]),
      ),
    },
    inputs: typedInputs(
      plan,
      (place) => values.get(place) ?? undefined,
      (input) => withAmounts || !money.has(input),
    ),
  };
}
