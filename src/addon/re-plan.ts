/** Re-plan: what one starts from, the original plan kept beside the new one, and the way back. */
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

const spreadNames = [...stageCells, 'funnel_months', 'goal_by_month'] as const;
const basisNames = [
  'goal',
  'revenue_per_customer',
  'existing_share',
  'rates',
  'learned_rates',
  'lags',
] as const;
const markNames = ['replan_from', 'replanned_on', 'use_learned', 'use_learned_before'] as const;
const frozenNames = ['plan_months', 'replanned'] as const;

export function readRePlanning(prefix: string): RePlanning {
  const cells = readCells(prefix, [...monthNames, ...spreadNames, ...basisNames, ...markNames]);
  const months = planMonths(cells);
  const stages = stagesOf(cells);
  const below = stageRows(cells.stage_names, stages).slice(1);
  const byStage = (block: Block) => below.map((row) => numberIn(block.at(row, block.columns[0]!)));
  const from = months[(numberIn(single(cells.replan_from)) ?? 0) - 1];
  return {
    months,
    stages,
    goal: numberIn(single(cells.goal)),
    ...spreadOf(cells),
    valuePerCustomer: numberIn(single(cells.revenue_per_customer)),
    existingShare: numberIn(single(cells.existing_share)),
    plannedRates: byStage(cells.rates),
    learnedRates: byStage(cells.learned_rates),
    lags: byStage(cells.lags),
    useLearned: single(cells.use_learned) === true,
    inForce: from ? { from: from.month, on: dayIn(single(cells.replanned_on)) } : null,
  };
}

type SpreadCells = Cells<(typeof spreadNames)[number] | 'forecast_months' | 'actual_revenue'>;

/** Goal, actual revenue and need at the top, month by month. */
function spreadOf(cells: SpreadCells) {
  const forecast = monthColumns(cells.forecast_months);
  const [top] = stageRows(cells.needed_stages, stagesOf(cells).slice(0, 1));
  return {
    goalByMonth: across(cells.goal_by_month, forecast),
    revenue: across(cells.actual_revenue, forecast),
    neededAtTop: across(cells.needed_volumes, monthColumns(cells.funnel_months), top),
  };
}

/** Made anew, a re-plan keeps the plan that was there before the first one, and the rates that it went by. */
export function startRePlan(prefix: string, fromMonth: number, useLearned: boolean): null {
  const cells = readCells(prefix, [...monthNames, ...spreadNames, ...markNames, ...frozenNames]);
  const rows = numberedRows(cells.plan_months);
  if (fromMonth < 2 || fromMonth > rows.length)
    throw new Failure(
      'invalid',
      `A re-plan starts in month 2 to ${rows.length} of this plan, not in month ${fromMonth}.`,
    );
  const { goalByMonth, neededAtTop, revenue } = spreadOf(cells);
  const first = numberIn(single(cells.replan_from)) === null;
  const frozen = (column: number, values: readonly (number | null)[]): Change[] =>
    rows.map((row, month) => ({ row, column: cells.replanned.columns[column]!, value: values[month] ?? '' }));
  const original = first ? [...frozen(0, goalByMonth), ...frozen(1, neededAtTop)] : [];
  const soFar = revenue.map((value, month) => (month < fromMonth - 1 ? value : null));
  writeValues([
    changesOf(`${prefix}replanned`, cells.replanned, [...original, ...frozen(2, soFar)]),
    ...(first ? [value(prefix, 'use_learned_before', single(cells.use_learned) === true)] : []),
    value(prefix, 'replan_from', fromMonth),
    value(prefix, 'replanned_on', daySerial(today())),
    value(prefix, 'use_learned', useLearned),
  ]);
  return null;
}

/** Without a re-plan in force nothing is written. */
export function endRePlan(prefix: string): null {
  const cells = readCells(prefix, [...markNames, ...frozenNames]);
  if (numberIn(single(cells.replan_from)) === null) return null;
  const cleared = numberedRows(cells.plan_months).flatMap((row) =>
    [0, 1, 2].map((column) => ({ row, column: cells.replanned.columns[column]!, value: '' })),
  );
  writeValues([
    changesOf(`${prefix}replanned`, cells.replanned, cleared),
    value(prefix, 'replan_from', ''),
    value(prefix, 'replanned_on', ''),
    value(prefix, 'use_learned', single(cells.use_learned_before) === true),
    value(prefix, 'use_learned_before', ''),
  ]);
  return null;
}

const value = (prefix: string, name: string, content: Change['value']) => ({
  range: prefix + name,
  values: [[content]],
});
