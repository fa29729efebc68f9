/** The Growth plan as a template: checks the answers, then plans. */
import * as v from 'valibot';
import { type GrowthAnswers, growthAnswers } from '../modules/funnel/answers';
import { growthPlan } from '../modules/funnel/plan';
import type { Template } from '../questions';

export const growth: Template<GrowthAnswers> = {
  id: 'growth',
  parse: (answers) => {
    const result = v.safeParse(growthAnswers, answers);
    if (result.success) return result.output;
    const [issue] = result.issues;
    const where = v.getDotPath(issue) ?? 'answers';
    throw new Error(
      `The answer to “${where}” cannot be used: ${issue.message}. Go back, type it again and build the plan.`,
    );
  },
  plan: growthPlan,
};
