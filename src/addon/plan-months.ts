/** The months of a plan as its cells tell them: which they are, which are over, which have their revenue. */
import { dayOf } from '../plan/month';
import { across, monthColumns, numberIn, single } from './blocks';
import type { PlanMonth } from './contract';
import type { Cells } from './plan-cells';

/** Names that tell the months; the two tabs with months have columns of their own. */
export const monthNames = [
  'funnel_months',
  'forecast_months',
  'month_starts',
  'month_now',
  'actual_revenue',
] as const;

export type MonthCells = Cells<(typeof monthNames)[number]>;

export function planMonths(cells: MonthCells): PlanMonth[] {
  const starts = across(cells.month_starts, monthColumns(cells.funnel_months));
  const revenue = across(cells.actual_revenue, monthColumns(cells.forecast_months));
  const now = numberIn(single(cells.month_now)) ?? 0;
  return starts.map((start, index) => ({
    month: start === null ? '' : dayOf(start).slice(0, 7),
    past: index + 1 < now,
    typed: (revenue[index] ?? null) !== null,
  }));
}

/** The earliest month that is over and has no actual revenue. */
export const dueMonth = (months: readonly PlanMonth[]): string | null =>
  months.find(({ past, typed }) => past && !typed)?.month || null;
