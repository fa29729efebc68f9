/** The columns that tabs with months share: totals on the left, months across. Keys only; widths are each tab's own. */
import { cell, range } from '../formula';
import { counting } from '../layout';
import type { CellRange, CellRef } from '../plan';

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

/** Where a tab with a column for every month has its cells. */
export const timedPlaces = (tab: string, months: number) => ({
  at: (row: string, column: string): CellRef => cell(tab, row, column),
  total: (row: string): CellRef => cell(tab, row, 'total'),
  /** All months of a row. */
  months: (row: string): CellRange =>
    range(cell(tab, row, monthColumn(1)), cell(tab, row, monthColumn(months))),
  /** From the first month to this one. */
  until: (row: string, month: number): CellRange =>
    range(cell(tab, row, monthColumn(1)), cell(tab, row, monthColumn(month))),
  /** The helper rows that hold the month numbers of every column. */
  from: (column: string): CellRef => cell(tab, 'from', column),
  to: (column: string): CellRef => cell(tab, 'to', column),
  /** 1 for every month whose revenue was typed, else 0. */
  closed: range(cell(tab, 'closed', monthColumn(1)), cell(tab, 'closed', monthColumn(months))),
  monthNumbers: range(cell(tab, 'from', monthColumn(1)), cell(tab, 'from', monthColumn(months))),
});

export type TimedPlaces = ReturnType<typeof timedPlaces>;
