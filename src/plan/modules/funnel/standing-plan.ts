/** A plan as its cells tell it to a re-plan. Types only. */
import type { GoalCounts } from '../../module';
import type { Stream } from './stream';

export type ByMonth = readonly number[];
export type ByStage<Value> = readonly (readonly Value[])[];

/** A plan as its cells tell it. Lists of months begin with the plan's first, lists of stages and steps at the top. */
export type StandingPlan = {
  readonly goal: number;
  readonly counts: GoalCounts;
  /** What a new customer counts in the month in which it is won, and the share of the goal that needs none. */
  readonly value: number;
  readonly existing: number;
  /** Where a customer counts for as long as it stays; null where it counts once. */
  readonly stream: StandingStream | null;
  readonly wholeCustomers: boolean;
  readonly weights: ByMonth;
  /** Customers a month that the last months of the plan work for. */
  readonly afterPlan: number;
  readonly plannedRates: readonly number[];
  readonly learnedRates: readonly number[];
  readonly lags: readonly number[];
  readonly opening: readonly number[];
  /** What was typed: null is not known. Volumes that entered, planned volumes at the top, revenue. */
  readonly volumes: ByStage<number | null>;
  readonly planned: readonly (number | null)[];
  readonly revenue: readonly (number | null)[];
  /** As it stands: goal and need in force, as first planned, and volume, rate and deal size effects. */
  readonly goalByMonth: ByMonth;
  readonly firstGoal: ByMonth;
  readonly needed: ByStage<number>;
  readonly firstNeed: ByMonth;
  readonly effects: ByStage<number>;
  /** The month of the re-plan that a month belongs to; 1 where none. */
  readonly since: ByMonth;
  /** Factors of the scenario in use, for where the plan lands. */
  readonly scenario: {
    readonly volume: number;
    readonly conversion: number;
    readonly value: number;
    readonly existing: number;
  };
};

export type StandingStream = Stream & {
  /** What is kept in each month of what was there at its start, and what was typed of the new. */
  readonly kept: ByMonth;
  readonly typedNew: readonly (number | null)[];
};
