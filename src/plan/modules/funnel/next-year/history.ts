/** The history with every closed month of the plan added to it, as far as they stand without a gap. */
import { monthAfter, monthsApart } from '../../../month';
import type { FunnelAnswers, History } from '../answers';
import type { PlanRead, Row } from './read';

/** The schema takes no more, and no fewer than three. */
const longest = 60;
const fewest = 3;

/** The months of the plan up to the first that is not typed. */
export function closedMonths(row: Row): readonly number[] {
  const open = row.indexOf(null);
  return (open < 0 ? row : row.slice(0, open)) as readonly number[];
}

export function historyOf({ history }: FunnelAnswers, plan: PlanRead): History | null {
  const of = history?.of ?? 'revenue';
  const closed = closedMonths(of === 'customers' ? plan.actual[plan.last]! : plan.revenue);
  const start = plan.months[0]!;
  if (closed.length === 0) return history;
  // A month of the plan goes by what was typed there; between an older history and the plan months may be missing.
  const before = history ? monthsApart(history.start, start) : 0;
  const old = history && before > 0 ? history.values.slice(0, before) : [];
  const gap = history && before > 0 ? new Array<null>(before - old.length).fill(null) : [];
  const values = [...old, ...gap, ...closed];
  const first = values.length > longest ? values.length - longest : 0;
  const known = values.slice(first);
  const leading = known.findIndex((value) => value !== null);
  const kept = known.slice(leading);
  if (kept.length < fewest) return history;
  const from = history && before > 0 ? history.start : start;
  return {
    ...(history ?? {}),
    of,
    start: monthAfter(from, first + leading),
    values: kept,
    asOf: plan.today,
  };
}
