/** Check in: what the months of a plan were to bring and what they brought, and one month's actuals on their way in. */
import { across, type Block, type Change, changesOf, monthColumns, numberIn, single } from './blocks';
import type { CheckIn, MonthActuals } from './contract';
import { Failure } from './faults';
import { readCells } from './plan-cells';
import { monthNames, planMonths } from './plan-months';
import { writeValues } from './spreadsheet';
import { stageCells, stageRows, stagesOf } from './stages';

const inputNames = [
  ...stageCells,
  'funnel_months',
  'actual_stages',
  'actual_volumes',
  'actual_spend',
  'actual_lost',
] as const;
const shownNames = ['goal_by_month', 'outlook_by_month', 'outlook', 'chance'] as const;

export function readCheckIn(prefix: string): CheckIn {
  const cells = readCells(prefix, [...monthNames, ...inputNames, ...shownNames]);
  const stages = stagesOf(cells);
  const funnel = monthColumns(cells.funnel_months);
  const forecast = monthColumns(cells.forecast_months);
  const byStage = (labels: Block, volumes: Block) =>
    stageRows(labels, stages).map((row) => across(volumes, funnel, row));
  return {
    months: planMonths(cells),
    stages,
    needed: byStage(cells.needed_stages, cells.needed_volumes),
    actual: byStage(cells.actual_stages, cells.actual_volumes),
    goal: across(cells.goal_by_month, forecast),
    revenue: across(cells.actual_revenue, forecast),
    spend: across(cells.actual_spend, forecast),
    lost: across(cells.actual_lost, forecast),
    outlookByMonth: across(cells.outlook_by_month, forecast),
    outlook: numberIn(single(cells.outlook)),
    chance: numberIn(single(cells.chance)),
  };
}

/** Null leaves its cell alone. The places are read anew: rows and columns may have been inserted since. */
export function saveActuals(
  prefix: string,
  month: number,
  { volumes, revenue, spend, lost }: MonthActuals,
): null {
  const cells = readCells(prefix, ['forecast_months', 'actual_revenue', ...inputNames]);
  const stages = stagesOf(cells);
  if (volumes.length !== stages.length)
    throw new Failure(
      'invalid',
      `The plan has ${stages.length} stages, but ${volumes.length} volumes came in. Open the month again.`,
    );
  const inFunnel = columnOf(cells.funnel_months, month);
  const inForecast = columnOf(cells.forecast_months, month);
  const rows = stageRows(cells.actual_stages, stages);
  const one = (block: Block, value: number | null) => typed([[block.rows[0]!, inForecast, value]]);
  const writes: [keyof typeof cells, Change[]][] = [
    ['actual_volumes', typed(volumes.map((value, stage) => [rows[stage]!, inFunnel, value]))],
    ['actual_revenue', one(cells.actual_revenue, revenue)],
    ['actual_spend', one(cells.actual_spend, spend)],
    ['actual_lost', one(cells.actual_lost, lost)],
  ];
  const data = writes
    .filter(([, changes]) => changes.length > 0)
    .map(([name, changes]) => changesOf(prefix + name, cells[name], changes));
  if (data.length > 0) writeValues(data);
  return null;
}

const typed = (values: readonly (readonly [row: number, column: number, value: number | null])[]): Change[] =>
  values.flatMap(([row, column, value]) => (value === null ? [] : [{ row, column, value }]));

/** @throws Failure `invalid` for a month that the plan does not have */
export function columnOf(numbers: Block, month: number): number {
  const columns = monthColumns(numbers);
  const column = columns[month - 1];
  if (column === undefined)
    throw new Failure('invalid', `The plan has ${columns.length} months; there is no month ${month}.`);
  return column;
}
