/** What a home card says of a plan. A figure that its cell does not show as a number is null. Types only. */
import type { Broken } from './broken';
import type { GoalCounts } from './goal-counts';

export type PlanFigures = {
  /** What goal and outlook are amounts of. */
  counts: GoalCounts;
  goal: number | null;
  /** Actual revenue where there is some, else the forecast. */
  outlook: number | null;
  /** Chance of making the goal, as a fraction. */
  chance: number | null;
  /** First and last month as yyyy-mm; null where the first month is missing. */
  from: string | null;
  to: string | null;
  /** The earliest month that is over and has no actual revenue. */
  checkInMonth: string | null;
  /** Why none of these can be believed; null where they can. */
  broken: Broken | null;
};
