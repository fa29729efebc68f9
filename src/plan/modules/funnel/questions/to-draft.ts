/** The funnel's answers as the wizard shows them: the inverse of from-draft.ts for all that it asks. */
import type { SpineAnswers } from '../../../module';
import { sharesOfYear } from '../../../month-series';
import type { Draft, FunnelStage } from '../../../questions';
import type { FunnelAnswers } from '../answers';
import { countsOf } from '../counts';

/** What is not known is left out: its field stays blank. */
const known = (values: Readonly<Record<string, unknown>>): Draft =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined));

/** `spine` says what the goal counts: each kind is asked for in a field of its own. */
export function draftOf(answers: FunnelAnswers, spine: Pick<SpineAnswers, 'model' | 'goalCounts'>): Draft {
  const counts = countsOf(spine);
  const { goal, existing, value, rounding, stages, spend, margin, churn, customersAtStart } = answers;
  const { projectsPerCustomer, repeatOrders, scenario, low, high } = answers;
  const { openingRecurring, expansion, contraction, billedFrom } = answers;
  return known({
    [counts === 'customers' ? 'goalCustomers' : 'goal']: goal,
    ...(goal === null ? { goalWaits: ['yes'] } : {}),
    ...(counts === 'booked' ? { existing } : {}),
    ...(counts === 'revenue' ? { billedFrom } : {}),
    openingRecurring,
    expansion,
    contraction,
    value,
    rounding,
    mode: stages.some(({ count }) => count !== null) ? 'counts' : 'rates',
    funnel: stages.map(stageOf),
    spend,
    margin,
    churn,
    // Its field takes whole customers, and a plan before may have expected a part of one.
    customersAtStart: Math.round(customersAtStart),
    projectsPerCustomer,
    repeatOrders,
    ...seasonOf(answers, counts === 'booked'),
    scenario,
    low,
    high,
  });
}

const stageOf = (
  { id, role, name, rate, source, count, lag, opening, evidence }: FunnelAnswers['stages'][number],
  index: number,
): FunnelStage => ({
  ...(id ? { id } : {}),
  ...(role ? { role } : {}),
  name,
  source,
  ...(index > 0 ? { rate } : {}),
  ...(evidence ? { evidence } : {}),
  ...(count === null ? {} : { count }),
  ...(lag > 0 ? { lag } : {}),
  ...(opening ? { opening: Math.round(opening) } : {}),
});

const isAlike = (one: readonly number[], other: readonly number[] | undefined) =>
  other !== undefined && one.every((share, month) => Math.abs(share - other[month]!) < 1e-6);

/** The shares say which season it is: that of the history, or none, else the person's own. */
function seasonOf({ season, history }: FunnelAnswers, isAsked: boolean): Draft {
  const isEven = isAlike(season, new Array<number>(12).fill(1 / 12));
  const isOfHistory = history !== null && isAlike(season, sharesOfYear(history));
  return {
    season: isEven ? 'even' : isOfHistory ? 'history' : 'own',
    ...(history && isAsked ? { historyOf: history.of } : {}),
    ...(history ? { history: { start: history.start, values: history.values } } : {}),
    ...(isEven || isOfHistory ? {} : { shares: season }),
  };
}
