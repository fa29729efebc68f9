/** The wizard's answers, as the Growth plan's schema wants them. */
import type { Draft, FunnelStage } from '../../template';
import type { GrowthAnswers } from './answers';

/** Blank costs become null: not known, never zero. The schema judges the result. */
export function answersOf(answers: Draft): Partial<Record<keyof GrowthAnswers, unknown>> {
  const orNull = (value: unknown) => value ?? null;
  return {
    template: 'growth',
    name: answers.name,
    owner: answers.owner ?? '',
    language: answers.language,
    currency: answers.currency,
    start: answers.start,
    months: answers.months,
    goal: answers.goal,
    existing: answers.existing,
    value: answers.value,
    rounding: answers.rounding,
    stages: ((answers.funnel ?? []) as readonly FunnelStage[]).map((stage, index) => ({
      name: stage.name,
      rate: index === 0 ? 1 : stage.rate,
      source: stage.source,
    })),
    spend: orNull(answers.spend),
    margin: orNull(answers.margin),
    churn: orNull(answers.churn),
    customersAtStart: answers.customersAtStart,
    model: answers.pays === 'once' ? 'project' : 'subscription',
  };
}
