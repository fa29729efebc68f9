/** The Growth plan in the words of its language, as the add-on builds it. */
import type { GrowthAnswers } from '../../src/plan/templates/growth/answers';
import { growthPlan as planOf } from '../../src/plan/templates/growth/plan';
import { words } from '../../src/plan/text/words';

export const growthPlan = (answers: GrowthAnswers) => planOf(answers, words);
