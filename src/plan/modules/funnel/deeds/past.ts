/** What a plan's cells tell of the months so far, and the forecast that follows from it. */
import type { Typed } from '../../../module';
import type { KnownOfYears } from '../../../month-series';
import { type Baseline, baselineOf } from '../baseline';
import type { Worth } from '../baseline-money';
import { type HistoryRow, type KnownMonths, knownMonths } from '../known-months';
import { countsFrom, type FunnelCells } from './cells';
import { monthNames, planMonths } from './months';

export const pastNames = [
  ...monthNames,
  'stage_names',
  'actual_volumes',
  'history_unit',
  'history_every_year',
  'history_odd',
  'history_months',
  'history_values',
] as const;
export const worthNames = ['revenue_per_customer', 'existing_share', 'original_goal'] as const;

/** Without a baseline where too little is known for one. */
export function forecastOf(
  typed: Typed,
  cells: FunnelCells,
): { known: Omit<KnownMonths, 'past'>; baseline: Baseline | undefined } {
  const start = planMonths(cells)[0]?.month ?? '';
  const now = start ? (cells.one('month_now') ?? 0) : -Infinity;
  const actuals = actualsIn(cells);
  const { past, ...known } = knownMonths(historyIn(typed), { start, now, actuals });
  const plan = { start, months: actuals.length };
  return { known, baseline: baselineOf({ ...past, ...yearsOf(cells) }, plan) };
}

/** As many rows as the list has: rows that people inserted belong to it. */
function historyIn(typed: Typed): HistoryRow[] {
  const rows: HistoryRow[] = [];
  for (let row = 1; ; row += 1) {
    const [day, value] = ['history_months', 'history_values'].map((name) => typed(name, `history ${row}`));
    if (day === undefined || value === undefined) return rows;
    rows.push({ day, value });
  }
}

/** What people said of the years, as the cells of their choices say it: 1 every year is alike, 2 none; 2 odd months count. */
const yearsOf = (cells: FunnelCells): KnownOfYears => ({
  everyYear: [undefined, true, false][cells.one('history_every_year') ?? 0],
  followsOdd: cells.value('history_odd') === 2,
});

/** What a history counts, as its cell says it: 1 revenue, 2 new customers. */
const [revenue, customers] = [1, 2];
export const unitOf = (cells: FunnelCells) =>
  cells.value('history_unit') === customers ? customers : revenue;
const countsCustomers = (cells: FunnelCells) => unitOf(cells) === customers;

/** The name of the last stage where the history counts new customers. */
export const countedStage = (cells: FunnelCells): string | null =>
  countsCustomers(cells) ? (cells.stageNames().pop() ?? null) : null;

/** What each month of the plan brought, in the unit of the history. */
function actualsIn(cells: FunnelCells) {
  if (!countsCustomers(cells)) return cells.across('actual_revenue');
  const rows = cells.rowsOf('actual');
  return cells.across('actual_volumes', rows[rows.length - 1]);
}

/** What amounts of a unit are worth. Undefined where a customer's revenue is missing. */
export function worthOf(cells: FunnelCells, unit: number): Worth | undefined {
  if (unit !== customers) return { each: 1, besides: [] };
  if (countsFrom(cells) === 'customers') return { each: 1, besides: [] };
  const each = cells.one('revenue_per_customer');
  const share = cells.one('existing_share') ?? 0;
  const goal = cells.across('original_goal');
  return each === null ? undefined : { each, besides: goal.map((value) => (value ?? 0) * share) };
}
