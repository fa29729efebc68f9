/** What a plan's cells tell of the months so far, and the forecast that follows from it. */
import { type Baseline, baselineOf } from '../plan/modules/funnel/baseline';
import type { Worth } from '../plan/modules/funnel/baseline-money';
import { type KnownMonths, knownMonths } from '../plan/modules/funnel/known-months';
import type { KnownOfYears } from '../plan/month-series';
import { across, monthColumns, numberIn, single } from './blocks';
import type { Cells } from './plan-cells';
import { monthNames, planMonths } from './plan-months';
import { stageCells, stageRows, stagesOf } from './stages';

export const pastNames = [
  ...monthNames,
  ...stageCells,
  'funnel_months',
  'actual_stages',
  'actual_volumes',
  'history_unit',
  'history_every_year',
  'history_odd',
  'history_months',
  'history_values',
] as const;
export const worthNames = ['revenue_per_customer', 'existing_share', 'original_goal'] as const;

type PastCells = Cells<(typeof pastNames)[number]>;
type WorthCells = PastCells & Cells<(typeof worthNames)[number]>;

/** Without a baseline where too little is known for one. */
export function forecastOf(cells: PastCells): {
  known: Omit<KnownMonths, 'past'>;
  baseline: Baseline | undefined;
} {
  const { history_months: days, history_values: values } = cells;
  const history = days.rows.map((row) => ({
    day: days.at(row, days.columns[0]!),
    value: values.at(row, values.columns[0]!),
  }));
  const start = planMonths(cells)[0]?.month ?? '';
  const now = start ? (numberIn(single(cells.month_now)) ?? 0) : -Infinity;
  const actuals = actualsIn(cells);
  const { past, ...known } = knownMonths(history, { start, now, actuals });
  const plan = { start, months: actuals.length };
  return { known, baseline: baselineOf({ ...past, ...yearsOf(cells) }, plan) };
}

/** What people said of the years, as the cells of their choices say it: 1 every year is alike, 2 none; 2 odd months count. */
const yearsOf = ({ history_every_year: everyYear, history_odd: odd }: PastCells): KnownOfYears => ({
  everyYear: [undefined, true, false][numberIn(single(everyYear)) ?? 0],
  followsOdd: single(odd) === 2,
});

/** What a history counts, as its cell says it: 1 revenue, 2 new customers. */
const [revenue, customers] = [1, 2];
export const unitOf = ({ history_unit }: Pick<PastCells, 'history_unit'>) =>
  single(history_unit) === customers ? customers : revenue;
const countsCustomers = (cells: PastCells) => unitOf(cells) === customers;

/** The name of the last stage where the history counts new customers. */
export const countedStage = (cells: PastCells): string | null =>
  countsCustomers(cells) ? (stagesOf(cells).pop() ?? null) : null;

/** What each month of the plan brought, in the unit of the history. */
function actualsIn(cells: PastCells) {
  if (!countsCustomers(cells)) return across(cells.actual_revenue, monthColumns(cells.forecast_months));
  const rows = stageRows(cells.actual_stages, stagesOf(cells));
  return across(cells.actual_volumes, monthColumns(cells.funnel_months), rows.pop());
}

/** What amounts of a unit are worth. Undefined where a customer's revenue is missing. */
export function worthOf(cells: WorthCells, unit: number): Worth | undefined {
  if (unit !== customers) return { each: 1, besides: [] };
  const each = numberIn(single(cells.revenue_per_customer));
  const share = numberIn(single(cells.existing_share)) ?? 0;
  const goal = across(cells.original_goal, monthColumns(cells.forecast_months));
  return each === null ? undefined : { each, besides: goal.map((value) => (value ?? 0) * share) };
}
