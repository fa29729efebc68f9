/** Re-plan: the plan as its cells tell it, what a re-plan keeps written beside it, and the way back. */

import { type RePlan, rePlanOf, type StandingPlan } from '../plan/modules/funnel/re-plan';
import { dayIn, daySerial } from '../plan/month';
import {
  across,
  type Block,
  type Change,
  changesOf,
  monthColumns,
  numberedRows,
  numberIn,
  single,
} from './blocks';
import type { RePlanning } from './contract';
import { Failure } from './faults';
import { type Cells, readCells } from './plan-cells';
import { monthNames, planMonths } from './plan-months';
import { today, writeValues } from './spreadsheet';
import { stageCells, stageRows, stagesOf } from './stages';

const standingNames = [
  ...monthNames,
  ...stageCells,
  'funnel_months',
  'plan_months',
  'goal',
  'revenue_per_customer',
  'existing_share',
  'rounding_in_use',
  'rates',
  'learned_rates',
  'lags',
  'opening',
  'month_weights',
  'planned_top',
  'after_plan_customers',
  'original_need',
  'actual_stages',
  'actual_volumes',
  'goal_by_month',
  'original_goal',
  'volume_effect',
  'rate_effect',
  'deal_effect',
  'factors_in_use',
] as const;
const markNames = ['replan_from', 'replanned_on', 'use_learned', 'use_learned_before'] as const;
const keptNames = [
  'first_goal',
  'first_need',
  'kept_goal',
  'kept_revenue',
  'since',
  'kept_effects',
  'kept_stages',
  'kept',
  'kept_rates',
] as const;

type Standing = Cells<(typeof standingNames)[number] | 'since'>;

export function readRePlanning(prefix: string): RePlanning {
  const cells = readCells(prefix, [...standingNames, ...markNames, 'since']);
  const months = planMonths(cells);
  const from = months[(numberIn(single(cells.replan_from)) ?? 0) - 1];
  return {
    months,
    stages: stagesOf(cells),
    plan: standingPlan(cells),
    useLearned: single(cells.use_learned) === true,
    inForce: from ? { from: from.month, on: dayIn(single(cells.replanned_on)) } : null,
  };
}

/** The place of *whole customers* in the list of roundings. */
const customersWhole = 2;

/** What is blank or no number counts as the sheet counts it. */
function standingPlan(cells: Standing): StandingPlan {
  const stages = stagesOf(cells);
  const below = stageRows(cells.stage_names, stages);
  const [funnel, forecast] = [monthColumns(cells.funnel_months), monthColumns(cells.forecast_months)];
  const rows = numberedRows(cells.plan_months);
  const zeros = (values: readonly (number | null)[]) => values.map((value) => value ?? 0);
  const down = (block: Block, of: readonly number[]) =>
    of.map((row) => numberIn(block.at(row, block.columns[0]!)));
  const atLeast0 = (block: Block, of = below.slice(1)) =>
    zeros(down(block, of)).map((value) => Math.max(0, value));
  const share = (value: number) => Math.min(1, Math.max(0, value));
  const one = (block: Block) => Math.max(0, numberIn(single(block)) ?? 0);
  const volumes = (labels: Block, block: Block) =>
    stageRows(labels, stages).map((row) => across(block, funnel, row));
  const [volume = 1, conversion = 1, value = 1, existing = 1] = numbersIn(cells.factors_in_use);
  return {
    goal: one(cells.goal),
    value: one(cells.revenue_per_customer),
    existing: share(one(cells.existing_share)),
    wholeCustomers: single(cells.rounding_in_use) === customersWhole,
    weights: zeros(down(cells.month_weights, rows)),
    afterPlan: one(cells.after_plan_customers),
    plannedRates: atLeast0(cells.rates).map(share),
    learnedRates: atLeast0(cells.learned_rates),
    lags: atLeast0(cells.lags).map((lag) => Math.round(Math.min(12, lag))),
    opening: atLeast0(cells.opening, below.slice(0, -1)),
    volumes: volumes(cells.actual_stages, cells.actual_volumes),
    planned: down(cells.planned_top, rows).map((top) => (top !== null && top >= 0 ? top : null)),
    revenue: across(cells.actual_revenue, forecast),
    goalByMonth: zeros(across(cells.goal_by_month, forecast)),
    firstGoal: zeros(across(cells.original_goal, forecast)),
    needed: volumes(cells.needed_stages, cells.needed_volumes).map(zeros),
    firstNeed: zeros(across(cells.original_need, funnel)),
    effects: [cells.volume_effect, cells.rate_effect, cells.deal_effect].map((block) =>
      zeros(across(block, forecast)),
    ),
    since: across(cells.since, funnel).map((month) => Math.max(1, month ?? 1)),
    scenario: { volume, conversion, value, existing },
  };
}

const numbersIn = ({ at, rows, columns }: Block): number[] =>
  rows.map((row) => numberIn(at(row, columns[0]!))).filter((value) => value !== null);

/** One computation with the preview: the sheet's own formulas do the rest from what it keeps. */
export function startRePlan(prefix: string, fromMonth: number, useLearned: boolean): null {
  const cells = readCells(prefix, [...standingNames, ...markNames, ...keptNames]);
  const plan = standingPlan(cells);
  const months = plan.weights.length;
  if (fromMonth < 2 || fromMonth > months)
    throw new Failure(
      'invalid',
      `A re-plan starts in month 2 to ${months} of this plan, not in month ${fromMonth}.`,
    );
  const { kept } = rePlanOf(plan, fromMonth, useLearned);
  const isFirst = numberIn(single(cells.replan_from)) === null;
  writeValues([
    ...keeping(prefix, cells, kept),
    ...(isFirst ? [value(prefix, 'use_learned_before', single(cells.use_learned) === true)] : []),
    value(prefix, 'replan_from', fromMonth),
    value(prefix, 'replanned_on', daySerial(today())),
    value(prefix, 'use_learned', useLearned),
  ]);
  return null;
}

/** Without a re-plan in force nothing is written. Learned rates go only if they came with it. */
export function dropRePlan(prefix: string): null {
  const cells = readCells(prefix, [...stageCells, 'funnel_months', ...markNames, ...keptNames]);
  if (numberIn(single(cells.replan_from)) === null) return null;
  const cameWithIt = single(cells.use_learned_before) !== true;
  writeValues([
    ...keeping(prefix, cells, undefined),
    value(prefix, 'replan_from', ''),
    value(prefix, 'replanned_on', ''),
    ...(cameWithIt ? [value(prefix, 'use_learned', false)] : []),
    value(prefix, 'use_learned_before', ''),
  ]);
  return null;
}

type KeptCells = Cells<(typeof keptNames)[number] | (typeof stageCells)[number] | 'funnel_months'>;

/** Every kept value in its cell; without a re-plan all of them are emptied. */
function keeping(prefix: string, cells: KeptCells, kept: RePlan['kept'] | undefined) {
  const columns = monthColumns(cells.funnel_months);
  const stages = stageRows(cells.kept_stages, stagesOf(cells));
  const row = (values: readonly number[] | undefined, at: number): Change[] =>
    columns.map((column, month) => ({ row: at, column, value: values?.[month] ?? '' }));
  const first = (name: 'first_goal' | 'first_need' | 'kept_goal' | 'kept_revenue' | 'since') =>
    cells[name].rows[0]!;
  const rates = stages.slice(1).map(
    (at, step): Change => ({
      row: at,
      column: cells.kept_rates.columns[0]!,
      value: kept?.rates[step] ?? '',
    }),
  );
  const changes = {
    first_goal: row(kept?.firstGoal, first('first_goal')),
    first_need: row(kept?.firstNeed, first('first_need')),
    kept_goal: row(kept?.goal, first('kept_goal')),
    kept_revenue: row(kept?.revenue, first('kept_revenue')),
    since: row(kept?.since, first('since')),
    kept_effects: cells.kept_effects.rows.slice(0, 3).flatMap((at, which) => row(kept?.effects[which], at)),
    kept: stages.flatMap((at, stage) => row(kept?.volumes[stage], at)),
    kept_rates: rates,
  };
  return (Object.keys(changes) as (keyof typeof changes)[]).map((name) =>
    changesOf(prefix + name, cells[name], changes[name]),
  );
}

const value = (prefix: string, name: string, content: Change['value']) => ({
  range: prefix + name,
  values: [[content]],
});
