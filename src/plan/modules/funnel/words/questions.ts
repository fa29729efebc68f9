/** What the Growth plan's questions say, in both languages. Slots stand in braces; sentence.ts fills them. */

import type { AnyWords } from '../../../language';
import { businessStep } from './questions/business-step';
import { closing } from './questions/closing';
import { costStep } from './questions/cost-step';
import { funnelStep } from './questions/funnel-step';
import { goalStep } from './questions/goal-step';
import { presets } from './questions/presets';
import { stages } from './questions/stages';
import { timingStep } from './questions/timing-step';

const en = {
  businessStep: businessStep.en,
  goalStep: goalStep.en,
  funnelStep: funnelStep.en,
  timingStep: timingStep.en,
  costStep: costStep.en,
  closing: closing.en,
  presets: presets.en,
  stages: stages.en,
};

export type QuestionWords = AnyWords<typeof en>;

const it: QuestionWords = {
  businessStep: businessStep.it,
  goalStep: goalStep.it,
  funnelStep: funnelStep.it,
  timingStep: timingStep.it,
  costStep: costStep.it,
  closing: closing.it,
  presets: presets.it,
  stages: stages.it,
};

export const questionWords: { readonly en: QuestionWords; readonly it: QuestionWords } = { en, it };
