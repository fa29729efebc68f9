/** The months of a plan as its cells tell them: which they are, which are over, which have their revenue. */
import { dayIn } from '../../../month';
import type { FunnelCells } from './cells';

export const monthNames = ['month_starts', 'month_now', 'actual_revenue'] as const;

export type PlanMonth = {
  /** yyyy-mm; blank where the plan's first month is missing. */
  month: string;
  /** Whether the month is over on the plan's status date, which is today where none is typed. */
  past: boolean;
  /** Whether its actual revenue is there. */
  typed: boolean;
};

export function planMonths(cells: FunnelCells): PlanMonth[] {
  const revenue = cells.across('actual_revenue');
  const now = cells.one('month_now') ?? 0;
  return cells.across('month_starts').map((start, index) => ({
    month: dayIn(start)?.slice(0, 7) ?? '',
    past: index + 1 < now,
    typed: revenue[index] !== null,
  }));
}

/** The earliest month that is over and has no actual revenue. */
export const dueMonth = (months: readonly PlanMonth[]): string | null =>
  months.find(({ past, typed }) => past && !typed)?.month || null;
