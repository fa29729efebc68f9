/** Which plans of the file a template could be built on: those that can take in every part that they lack of it. */
import type { PlanSummary } from '../../src/addon/contract/plans';
import type { ModuleKey } from '../../src/plan/module';
import type { Questionnaire, TemplateCard } from '../../src/plan/questions';

export type BuildOn = { readonly plan: PlanSummary; readonly adds: readonly ModuleKey[] };

export function plansToBuildOn(
  { id, holds }: TemplateCard,
  plans: readonly PlanSummary[],
  questionsOf: (template: string) => Questionnaire | undefined,
): readonly BuildOn[] {
  return plans.flatMap((plan): BuildOn[] => {
    const adds = holds.filter((key) => !plan.modules.includes(key));
    const fields = questionsOf(plan.template)?.closing.fields ?? [];
    const offered = fields.find(({ id }) => id === 'modules')?.choices ?? [];
    const takesAll = adds.every((key) => offered.some(({ value }) => value === key));
    const isWhole = plan.missing.length === 0 && !plan.isCopy;
    // Another plan of the same kind is another plan.
    const isOther = plan.template !== id;
    return isOther && adds.length > 0 && takesAll && isWhole ? [{ plan, adds }] : [];
  });
}
