/** What the Growth plan asks, step by step, and what its answers come to. */

import type { Asking, Draft, Questionnaire, TemplateCard } from '../../../questions';
import { spineOf } from '../../../spine/from-draft';
import { growth } from '../../../templates/growth';
import { questionWords } from '../words/questions';
import { closing } from './closing';
import { costStep } from './cost-step';
import { growthFigures } from './figures';
import { answersOf } from './from-draft';
import { funnelStep } from './funnel-step';
import { goalStep } from './goal-step';
import { inSentence } from './presets';
import { timingStep } from './timing-step';

export function growthQuestions(asking: Asking): Questionnaire {
  const words = questionWords[asking.language];
  const figures = (answers: Draft) => growthFigures(answers, (name) => inSentence(name, words));
  return {
    template: 'growth',
    steps: [
      goalStep(words, asking),
      funnelStep(words, asking, figures),
      timingStep(words, asking),
      costStep(words, asking, figures),
    ],
    closing: closing(words, asking),
    figures,
    answers: (answers) => ({
      ...spineOf(answers),
      template: 'growth',
      modules: { funnel: answersOf(answers, asking.today) },
    }),
    example: { name: words.closing.exampleName, goal: 10_000_000, value: 1_100_000, model: 'project' },
  };
}

export const growthCard: TemplateCard = {
  id: growth.id,
  name: growth.name,
  summary: growth.summary,
  questions: growthQuestions,
};
