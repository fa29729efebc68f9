/** The plan as its cells tell it: what a re-plan starts from, and what a check-in reckons its outlook with. */
import type { Size } from '../../../module';
import { isStream } from '../counts';
import type { StandingPlan, StandingStream } from '../standing-plan';
import type { Stream } from '../stream';
import { countsFrom, type FunnelCells } from './cells';
import { monthNames } from './months';

export const standingNames = [
  ...monthNames,
  'stage_names',
  'goal',
  'goal_counts',
  'revenue_per_customer',
  'revenue_a_month',
  'recurring_stays',
  'recurring_opening',
  'billing_delay',
  'recurring_kept',
  'actual_new_recurring',
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
  'actual_volumes',
  'needed_volumes',
  'goal_by_month',
  'original_goal',
  'volume_effect',
  'rate_effect',
  'deal_effect',
  'factors_in_use',
  'since',
] as const;
/** The place of *whole customers* in the list of roundings. */
const customersWhole = 2;

/** What is blank or no number counts as the sheet counts it. */
export function standingPlan(cells: FunnelCells, { months }: Size): StandingPlan {
  const { across, byStage, down, rowsOf } = cells;
  const monthRows = Array.from({ length: months }, (_, index) => `month ${index + 1}`);
  const stageRows = rowsOf('stage');
  const zeros = (values: readonly (number | null)[]) => values.map((value) => value ?? 0);
  const atLeast0 = (name: string, rows = stageRows.slice(1)) =>
    zeros(down(name, rows)).map((value) => Math.max(0, value));
  const share = (value: number) => Math.min(1, Math.max(0, value));
  const one = (name: string) => Math.max(0, cells.one(name) ?? 0);
  const factor = (of: string) => down('factors_in_use', [`factor ${of}`])[0] ?? 1;
  const counts = countsFrom(cells);
  return {
    goal: one('goal'),
    counts,
    value: counts === 'customers' ? 1 : one('revenue_per_customer'),
    existing: counts === 'booked' ? share(one('existing_share')) : 0,
    stream: isStream(counts) ? standingStream(cells, counts) : null,
    wholeCustomers: cells.value('rounding_in_use') === customersWhole,
    weights: zeros(down('month_weights', monthRows)),
    afterPlan: one('after_plan_customers'),
    plannedRates: atLeast0('rates').map(share),
    learnedRates: atLeast0('learned_rates'),
    lags: atLeast0('lags').map((lag) => Math.round(Math.min(12, lag))),
    opening: atLeast0('opening', stageRows.slice(0, -1)),
    volumes: byStage('actual_volumes', 'actual'),
    planned: down('planned_top', monthRows).map((top) => (top !== null && top >= 0 ? top : null)),
    revenue: across('actual_revenue'),
    goalByMonth: zeros(across('goal_by_month')),
    firstGoal: zeros(across('original_goal')),
    needed: byStage('needed_volumes', 'needed').map(zeros),
    firstNeed: zeros(across('original_need')),
    effects: ['volume_effect', 'rate_effect', 'deal_effect'].map((name) => zeros(across(name))),
    since: across('since').map((month) => Math.max(1, month ?? 1)),
    scenario: {
      volume: factor('volume'),
      conversion: factor('conversion'),
      value: factor('value'),
      existing: factor('existing'),
    },
  };
}

function standingStream({ one, across }: FunnelCells, of: Stream['of']): StandingStream {
  const stays = one('recurring_stays') ?? 1;
  return {
    of,
    price: 12 * Math.max(0, one('revenue_a_month') ?? 0),
    opening: Math.max(0, one('recurring_opening') ?? 0),
    stays,
    billedFrom: one('billing_delay') ?? 0,
    kept: across('recurring_kept').map((kept) => kept ?? stays),
    typedNew: across('actual_new_recurring'),
  };
}
