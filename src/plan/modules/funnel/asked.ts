/** What the funnel asks: business, goal, stages, time, costs. */
import type { Asked } from '../../asked';
import type { Asking, Draft } from '../../questions';
import { growthTabs } from '../../spine/words/names';
import type { FunnelAnswers } from './answers';
import { businessStep } from './questions/business-step';
import { cautions } from './questions/cautions';
import { costStep } from './questions/cost-step';
import { growthFigures } from './questions/figures';
import { answersOf } from './questions/from-draft';
import { funnelStep } from './questions/funnel-step';
import { goalStep } from './questions/goal-step';
import { inSentence } from './questions/presets';
import { timingStep } from './questions/timing-step';
import { draftOf } from './questions/to-draft';
import { moduleName } from './words/name';
import { questionWords } from './words/questions';

const figures =
  ({ language }: Pick<Asking, 'language'>) =>
  (draft: Draft) =>
    growthFigures(draft, (name) => inSentence(name, questionWords[language]));

export const funnelAsked: Asked = {
  key: 'funnel',
  ...moduleName,
  steps(asking) {
    const words = questionWords[asking.language];
    return [
      businessStep(words),
      goalStep(words, asking),
      funnelStep(words, asking, figures(asking)),
      timingStep(words, asking),
      costStep(words, asking, figures(asking)),
    ];
  },
  answers: (draft, { today }) => answersOf(draft, today),
  draft: (answers, spine) => draftOf(answers as FunnelAnswers, spine),
  figures,
  cautions: (asking) => cautions(questionWords[asking.language], asking),
  tabs: (plan, person) => {
    const titles = growthTabs[plan];
    const { funnelPurpose, forecastPurpose } = questionWords[person].closing;
    return [
      { key: 'funnel', title: titles.funnel, purpose: funnelPurpose },
      { key: 'forecast', title: titles.forecast, purpose: forecastPurpose },
    ];
  },
};
