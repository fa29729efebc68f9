/** What is asked of the KPIs: which, in their order. */
import * as v from 'valibot';
import type { Recorded, Typed } from '../../module';
import { historyRows } from '../funnel/places';
import { type KpiId, kpiIds } from './library/facts';
import { mostPicks } from './places';

const known = v.picklist(kpiIds as [KpiId, ...KpiId[]]);
const isOnce = (picks: KpiId[]) => new Set(picks).size === picks.length;

export const kpisAnswers = v.object({
  picks: v.pipe(
    v.array(known),
    v.minLength(1),
    v.maxLength(mostPicks),
    v.check(isOnce, 'a KPI is picked twice'),
  ),
  /** Whether past months are known to hold this year's against. */
  hasHistory: v.optional(v.boolean(), false),
});
export type KpisAnswers = v.InferOutput<typeof kpisAnswers>;

/** Which KPIs there are is kept in their rows' keys; their history is whatever Assumptions has. */
export const reads = (typed: Typed, { size }: Recorded) => ({
  answers: {
    picks: (size.ids.kpis ?? []) as KpiId[],
    hasHistory: Array.from({ length: historyRows }, (_, row) =>
      typed('history_values', `history ${row + 1}`, 'input'),
    ).some((value) => typeof value === 'number'),
  },
  unset: [],
});
