/** The months of a plan as its cells tell them: which they are, which are over, which have their revenue. */
import { dayIn } from '../plan/month';
import { across, monthColumns, numberIn, single } from './blocks';
import type { PlanMonth } from './contract';
import type { Cells } from './plan-cells';

/** Names that tell the months, which stand on the Forecast tab; the Funnel tab has columns of its own. */
export const monthNames = ['forecast_months', 'month_starts', 'month_now', 'actual_revenue'] as const;

export type MonthCells = Cells<(typeof monthNames)[number]>;

export function planMonths(cells: MonthCells): PlanMonth[] {
  const columns = monthColumns(cells.forecast_months);
  const starts = across(cells.month_starts, columns);
  const revenue = across(cells.actual_revenue, columns);
  const now = numberIn(single(cells.month_now)) ?? 0;
  return starts.map((start, index) => ({
    month: dayIn(start)?.slice(0, 7) ?? '',
    past: index + 1 < now,
    typed: (revenue[index] ?? null) !== null,
  }));
}

/** The earliest month that is over and has no actual revenue. */
export const dueMonth = (months: readonly PlanMonth[]): string | null =>
  months.find(({ past, typed }) => past && !typed)?.month || null;
