/** The columns that Funnel and Forecast share: totals on the left, months across. Keys only; widths are each tab's own. */
import { counting } from '../layout';

export const monthColumn = (month: number) => `month ${month}`;
export const yearColumn = (year: number) => `year ${year}`;
export const quarterColumn = (quarter: number) => `quarter ${quarter}`;

export type Timeline = {
  /** Month numbers from 1, and the numbers of the plan's own years and quarters, counted from its first month. */
  readonly months: readonly number[];
  readonly years: readonly number[];
  readonly quarters: readonly number[];
  /** Keys of all columns that sum months: the whole plan, then years, then quarters. */
  readonly totals: readonly string[];
  readonly monthColumns: readonly string[];
};

/** Years are told apart only in plans longer than one, quarters only in plans longer than a quarter. */
export function timeline(monthCount: number): Timeline {
  const months = counting(monthCount);
  const years = monthCount > 12 ? counting(Math.ceil(monthCount / 12)) : [];
  const quarters = monthCount > 3 ? counting(Math.ceil(monthCount / 3)) : [];
  return {
    months,
    years,
    quarters,
    totals: ['total', ...years.map(yearColumn), ...quarters.map(quarterColumn)],
    monthColumns: months.map(monthColumn),
  };
}
