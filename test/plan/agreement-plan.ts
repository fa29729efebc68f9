/** Plans with an agreement and weekly checks, as the tests build them. */
import { buildPlan, parseAnswers } from '../../src/plan/build';
import type { PlanAnswers } from '../../src/plan/module';
import type { GrowthAnswers } from '../../src/plan/modules/funnel/answers';
import { growthAnswers } from './growth';

/** The template of the agreement, on the same answers as a Growth plan. */
export function agreementAnswers(flat: GrowthAnswers, sla: object = {}, weekly: object = {}): PlanAnswers {
  const answers = growthAnswers(flat);
  return parseAnswers({ ...answers, template: 'sla', modules: { ...answers.modules, sla, weekly } });
}

export const agreementPlan = (flat: GrowthAnswers, sla: object = {}, weekly: object = {}) =>
  buildPlan(agreementAnswers(flat, sla, weekly));
