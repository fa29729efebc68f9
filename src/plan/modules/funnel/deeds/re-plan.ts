/** Re-plan: the plan as its cells tell it, what a re-plan keeps written beside it, and the way back to the plan before. */
import * as v from 'valibot';
import type { Change, Deed } from '../../../deed';
import { dayIn, daySerial } from '../../../month';
import type { CellValue } from '../../../plan';
import { Refused } from '../../../refused';
import { isStream } from '../counts';
import { type RePlan, rePlanOf } from '../re-plan';
import type { StandingPlan } from '../standing-plan';
import { cellsOf, countsFrom, type FunnelCells } from './cells';
import { monthNumber } from './check-in';
import { type PlanMonth, planMonths } from './months';
import { standingNames, standingPlan } from './standing-plan';

/** What a re-plan starts from: its preview and the deed work out the same of it. */
export type RePlanning = {
  months: PlanMonth[];
  stages: string[];
  plan: StandingPlan;
  /** Whether the plan goes by the learned rates now. */
  useLearned: boolean;
  /** The re-plan in force: its first month as yyyy-mm and the day it was made as yyyy-mm-dd. */
  inForce: { from: string; on: string | null } | null;
};

const markNames = ['replan_from', 'replanned_on', 'use_learned', 'use_learned_before'] as const;
const keptNames = [
  'first_goal',
  'first_need',
  'kept_goal',
  'kept_revenue',
  'since',
  'kept_effects',
  'kept_recurring',
  'kept',
  'kept_rates',
] as const;

const press = v.object({ fromMonth: monthNumber, useLearned: v.boolean() });
type Press = v.InferOutput<typeof press>;

/**
 * From month `fromMonth` on, which counts from 1, the plan asks for what makes the outlook the goal; months before keep goal
 * and need. What was first planned is kept beside it, however often the plan is made anew.
 */
export const rePlan: Deed<RePlanning, Press> = {
  names: [...new Set([...standingNames, ...markNames, ...keptNames])],
  press,
  see(typed, size) {
    const cells = cellsOf(typed, size);
    const months = planMonths(cells);
    const from = months[(cells.one('replan_from') ?? 0) - 1];
    return {
      months,
      stages: cells.stageNames(),
      plan: standingPlan(cells, size),
      useLearned: cells.value('use_learned') === true,
      inForce: from ? { from: from.month, on: dayIn(cells.value('replanned_on')) } : null,
    };
  },
  /** One computation with the preview: the sheet's own formulas do the rest from what it keeps. */
  does(typed, size, { fromMonth, useLearned }, today) {
    const { months } = size;
    if (fromMonth < 2 || fromMonth > months)
      throw new Refused(`A re-plan starts in month 2 to ${months} of this plan, not in month ${fromMonth}.`);
    const cells = cellsOf(typed, size);
    const { kept } = rePlanOf(standingPlan(cells, size), fromMonth, useLearned);
    const isFirst = cells.one('replan_from') === null;
    return [
      ...keeping(cells, kept),
      ...(isFirst ? [mark('use_learned_before', cells.value('use_learned') === true)] : []),
      mark('replan_from', fromMonth),
      mark('replanned_on', daySerial(today)),
      mark('use_learned', useLearned),
    ];
  },
};

/** Back to what was first planned. Without a re-plan in force it does nothing. Learned rates go only if they came with it. */
export const dropRePlan: Deed<{ inForce: boolean }, null> = {
  names: ['goal_counts', ...markNames, ...keptNames],
  press: v.null(),
  see: (typed, size) => ({ inForce: cellsOf(typed, size).one('replan_from') !== null }),
  does(typed, size) {
    const cells = cellsOf(typed, size);
    if (cells.one('replan_from') === null) return [];
    const cameWithIt = cells.value('use_learned_before') !== true;
    return [
      ...keeping(cells, undefined),
      mark('replan_from', null),
      mark('replanned_on', null),
      ...(cameWithIt ? [mark('use_learned', false)] : []),
      mark('use_learned_before', null),
    ];
  },
};

const rowsOfMarks = {
  replan_from: 'replanFrom',
  replanned_on: 'replannedOn',
  use_learned: 'useLearned',
  use_learned_before: 'useLearnedBefore',
} as const;

const mark = (name: keyof typeof rowsOfMarks, value: CellValue | null): Change => ({
  name,
  row: rowsOfMarks[name],
  column: 'input',
  value,
});

/** Every kept value in its cell; without a re-plan all of them are emptied. */
function keeping(cells: FunnelCells, kept: RePlan['kept'] | undefined): Change[] {
  const { monthKeys, rowsOf } = cells;
  const row = (name: string, key: string, values: readonly number[] | undefined) =>
    monthKeys.map((column, month): Change => ({ name, row: key, column, value: values?.[month] ?? null }));
  const stages = rowsOf('kept');
  return [
    ...row('first_goal', 'first goal', kept?.firstGoal),
    ...row('first_need', 'first need', kept?.firstNeed),
    ...row('kept_goal', 'kept goal', kept?.goal),
    ...row('kept_revenue', 'kept revenue', kept?.revenue),
    ...row('since', 'since', kept?.since),
    ...['kept volume', 'kept rate', 'kept deal'].flatMap((key, which) =>
      row('kept_effects', key, kept?.effects[which]),
    ),
    // Only a plan whose goal counts what recurs has cells for it.
    ...(isStream(countsFrom(cells)) ? row('kept_recurring', 'kept recurring', kept?.recurring) : []),
    ...stages.flatMap((key, stage) => row('kept', key, kept?.volumes[stage])),
    ...stages.slice(1).map(
      (key, step): Change => ({
        name: 'kept_rates',
        row: key,
        column: 'first',
        value: kept?.rates[step] ?? null,
      }),
    ),
  ];
}
