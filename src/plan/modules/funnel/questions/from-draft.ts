/** The wizard's answers, as the funnel's schema wants them. */
import type { Draft, MonthSeries } from '../../../questions';
import type { FunnelAnswers } from '../answers';
import { funnelOf, isCounted } from './funnel';
import { goalIn, goalWaits } from './goal-of';
import { historyCounts } from './history-fields';
import { seasonOf } from './season';
import { leadTimes } from './timeline';
import { knownOfYears } from './years';

/** Blank costs become null: not known, never zero. The schema judges the result. `today` is yyyy-mm-dd. */
export function answersOf(answers: Draft, today: string): Partial<Record<keyof FunnelAnswers, unknown>> {
  const orNull = (value: unknown) => value ?? null;
  const hasLag = (leadTimes(funnelOf(answers).map(({ stage }) => stage))[0] ?? 0) > 0;
  return {
    goal: goalWaits(answers) ? null : goalIn(answers),
    existing: answers.existing ?? 0,
    value: orNull(answers.value),
    openingRecurring: orNull(answers.openingRecurring),
    expansion: orNull(answers.expansion),
    contraction: orNull(answers.contraction),
    billedFrom: answers.billedFrom ?? 'won',
    rounding: answers.rounding,
    stages: funnelOf(answers).map(({ stage, rate }, index, all) => ({
      ...(stage.id ? { id: stage.id } : {}),
      // The last one are the customers, whatever they were before.
      ...(stage.role && index < all.length - 1 ? { role: stage.role } : {}),
      name: stage.name,
      rate: index === 0 ? 1 : rate,
      source: stage.source,
      lag: index === 0 ? 0 : (stage.lag ?? 0),
      // Without a lag they would all be customers of the first month: it is asked for with one only.
      opening: hasLag ? orNull(stage.opening) : null,
      ...(stage.evidence && !isCounted(answers) ? { evidence: stage.evidence } : {}),
      // Only counts that are used are evidence: those behind the rates typed over them are kept in the draft alone.
      count: isCounted(answers) ? orNull(stage.count) : null,
    })),
    spend: orNull(answers.spend),
    margin: orNull(answers.margin),
    churn: orNull(answers.churn),
    customersAtStart: answers.customersAtStart,
    projectsPerCustomer: answers.projectsPerCustomer ?? 1,
    repeatOrders: orNull(answers.repeatOrders),
    season: seasonOf(answers),
    history: historyOf(answers, today),
    scenario: answers.scenario,
    low: answers.low,
    high: answers.high,
  };
}

function historyOf(answers: Draft, today: string) {
  const { history } = answers;
  const of = historyCounts(answers);
  if (!history) return null;
  const { start, values } = history as MonthSeries;
  return { of, start, values, asOf: today, ...knownOfYears(answers) };
}
