/** The first question of the Growth plan: what kind of business it is for. Words, stages and further questions follow it. */
import type { Draft, Step } from '../../../questions';
import type { QuestionWords } from '../words/questions';

export function businessStep(words: QuestionWords): Step {
  const text = words.businessStep;
  const stages = [
    { value: 'growing', label: text.growing, help: text.growingHelp },
    { value: 'pre-revenue', label: text.before, help: text.beforeHelp },
  ];
  const models = [
    { value: 'subscription', label: text.subscription },
    { value: 'project', label: text.project },
    { value: 'ecommerce', label: text.ecommerce },
  ];
  const said = (choices: readonly { value: string; label: string }[], value: unknown) =>
    choices.flatMap((choice) => (choice.value === value ? [choice.label] : []));
  return {
    id: 'business',
    name: text.name,
    title: text.title,
    dock: 'none',
    fields: [
      { id: 'model', kind: 'choice', label: text.model, initial: 'subscription', choices: models },
      { id: 'stage', kind: 'choice', label: text.stage, initial: 'growing', choices: stages },
    ],
    review: ({ stage, model }) => [...said(models, model), ...said(stages, stage)],
  };
}

/** What is not known of a business without customers is guessed by less, and further from base. */
export const isBeforeRevenue = ({ stage }: Draft) => stage === 'pre-revenue';
