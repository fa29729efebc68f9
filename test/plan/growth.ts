/** The Growth plan in the words of its language, as the add-on builds it. */
import type { GrowthAnswers } from '../../src/plan/modules/funnel/answers';
import { growthPlan as planOf } from '../../src/plan/modules/funnel/plan';
import { words } from '../../src/plan/modules/funnel/words/words';

export const growthPlan = (answers: GrowthAnswers) => planOf(answers, words);
