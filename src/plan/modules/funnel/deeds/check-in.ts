/** Check in: what the months of a plan were to bring and what they brought, and one month's actuals on their way in. */
import * as v from 'valibot';
import type { Change, Deed } from '../../../deed';
import { counting } from '../../../layout';
import type { GoalCounts, Size } from '../../../module';
import { Refused } from '../../../refused';
import { monthColumn } from '../../../spine/timeline';
import type { StandingPlan } from '../standing-plan';
import { cellsOf, countsFrom, type FunnelCells } from './cells';
import { monthNames, type PlanMonth, planMonths } from './months';
import { standingNames, standingPlan } from './standing-plan';

/** A month after the other, always in the plan's order: item m of every list is month m. Lists of stages start at the top of the funnel. */
export type CheckIn = {
  /** What goal, revenue and outlook are amounts of: customers come from the last stage alone. */
  counts: GoalCounts;
  /** Whether customers pay every month: what is booked is then new recurring revenue. */
  paysMonthly: boolean;
  months: PlanMonth[];
  stages: string[];
  /** By stage, then by month. */
  needed: (number | null)[][];
  actual: (number | null)[][];
  goal: (number | null)[];
  /** Actual revenue, spend and customers lost; null is not known, never zero. */
  revenue: (number | null)[];
  spend: (number | null)[];
  lost: (number | null)[];
  /** What the plan has for spend and customers lost; null where it has nothing. */
  planned: { spend: (number | null)[]; lost: (number | null)[] };
  /** What the rows of a CRM count of the same, by month, stages from the top; null where none are connected. */
  crm: Counted | null;
  outlook: number | null;
  chance: number | null;
  /** What numbers are held against: months after the stage above, what a customer brings, the goal's part that needs none. */
  lags: number[];
  value: number | null;
  existing: number;
  /**
   * The plan as it stands, for the outlook with what is being typed; null where learned rates or a catch-up move the
   * plan's own needs with it, so that only its cells can tell.
   */
  standing: StandingPlan | null;
  /** By step, the first from the top: how many cases its rate rests on, evidence and months seen, and how many converted. */
  cases: { entered: number; converted: number }[];
};

type Numbers = (number | null)[];
export type Counted = { volumes: Numbers[]; revenue: Numbers; spend: Numbers; lost: Numbers };

/**
 * What one month brought. Null leaves the cell as it is: blank means not known, and erases nothing. Where the rows of a CRM
 * say the number, they say it again.
 */
export type MonthActuals = {
  /** How many entered each stage, top of the funnel first. */
  volumes: (number | null)[];
  revenue: number | null;
  spend: number | null;
  lost: number | null;
};

const number = v.nullable(v.pipe(v.number(), v.finite()));
const count = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));

/** Months count from 1. */
export const monthNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36));

const press = v.object({
  month: monthNumber,
  actuals: v.object({
    volumes: v.pipe(v.array(count), v.minLength(2), v.maxLength(8)),
    revenue: number,
    spend: number,
    lost: count,
  }),
});
type Press = v.InferOutput<typeof press>;

/** What comes with revenue, and the rows of the Forecast tab that it goes to. */
const rows = { revenue: 'actual', spend: 'spendActual', lost: 'lostActual' } as const;

const movesNeeds = (cells: FunnelCells) =>
  cells.value('use_learned') === true ||
  (cells.value('catch_up') === true && cells.one('replan_from') === null);

export const checkIn: Deed<CheckIn, Press> = {
  names: [
    ...new Set([
      ...monthNames,
      'needed_volumes',
      'actual_volumes',
      'actual_spend',
      'actual_lost',
      'goal_by_month',
      'outlook',
      'chance',
      'lags',
      'revenue_per_customer',
      'existing_share',
      'spend_a_month',
      'spend_by_month',
      'churn',
      'customers_by_month_at_start',
      ...standingNames,
      'use_learned',
      'catch_up',
      'replan_from',
      'cases_entered',
      'cases_converted',
      'crm_counted',
    ]),
  ],
  press,
  see(typed, size) {
    const cells = cellsOf(typed, size);
    const { across, byStage, one } = cells;
    const stages = cells.rowsOf('stage');
    return {
      counts: countsFrom(cells),
      paysMonthly: one('recurring_stays') !== null,
      months: planMonths(cells),
      stages: cells.stageNames(),
      needed: byStage('needed_volumes', 'needed').map((row) => [...row]),
      actual: byStage('actual_volumes', 'actual').map((row) => [...row]),
      goal: [...across('goal_by_month')],
      revenue: [...across('actual_revenue')],
      spend: [...across('actual_spend')],
      lost: [...across('actual_lost')],
      planned: plannedIn(cells, size),
      crm: countedIn(cells),
      outlook: one('outlook'),
      chance: one('chance'),
      lags: cells.down('lags', stages.slice(1)).map((lag) => Math.round(Math.min(12, Math.max(0, lag ?? 0)))),
      value: one('revenue_per_customer'),
      existing: one('existing_share') ?? 0,
      standing: movesNeeds(cells) ? null : standingPlan(cells, size),
      cases: cells.rowsOf('rate').flatMap((row, stage) =>
        stage === 0
          ? []
          : [
              {
                entered: cells.down('cases_entered', [row])[0] ?? 0,
                converted: cells.down('cases_converted', [row])[0] ?? 0,
              },
            ],
      ),
    };
  },
  does(read, { months, stages }, { month, actuals }): Change[] {
    const countsCustomers = countsFrom(cellsOf(read, { months, stages } as Size)) === 'customers';
    const { volumes } = actuals;
    if (month > months) throw new Refused(`The plan has ${months} months; there is no month ${month}.`);
    if (volumes.length !== stages.length)
      throw new Refused(
        `The plan has ${stages.length} stages, but ${volumes.length} volumes came in. Open the month again.`,
      );
    const column = monthColumn(month);
    const typed = (name: string, row: string, value: number | null, what: string): Change[] => {
      if (value !== null) return [{ name, row, column, value }];
      const from = { name: 'crm_counted', row: `counted ${what}`, column };
      const [now, rows] = [read(name, row, column), read(from.name, from.row, column)];
      return typeof rows === 'number' && typeof now === 'number' && now !== rows
        ? [{ name, row, column, value: { gate: from } }]
        : [];
    };
    return [
      ...stages.flatMap(({ id }, stage) => typed('actual_volumes', `actual ${id}`, volumes[stage]!, id)),
      // Where customers are counted their number is the volume of the last stage.
      ...(['revenue', 'spend', 'lost'] as const).flatMap((what) =>
        countsCustomers && what === 'revenue' ? [] : typed(`actual_${what}`, rows[what], actuals[what], what),
      ),
    ];
  },
};

/** As the Forecast tab reckons them: a month's own spend before the usual one, churn of the customers at its start. */
function plannedIn({ across, down, one }: FunnelCells, { months }: Size): CheckIn['planned'] {
  const usual = one('spend_a_month');
  const churn = one('churn');
  return {
    spend: down('spend_by_month', counting(months).map(monthColumn)).map((own) =>
      own !== null && own >= 0 ? own : usual,
    ),
    lost: across('customers_by_month_at_start').map((customers) =>
      churn === null || customers === null ? null : customers * churn,
    ),
  };
}

function countedIn({ across, byStage }: FunnelCells): Counted | null {
  const of = (what: string) => [...across('crm_counted', `counted ${what}`)];
  const counted = {
    volumes: byStage('crm_counted', 'counted').map((row) => [...row]),
    revenue: of('revenue'),
    spend: of('spend'),
    lost: of('lost'),
  };
  const all = [...counted.volumes, counted.revenue, counted.spend, counted.lost];
  return all.some((row) => row.some((count) => count !== null)) ? counted : null;
}
