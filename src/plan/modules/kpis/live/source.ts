/** Where a KPI gets its numbers from: what all sources are written from, and what one of them gives. */

import { formula } from '../../../formula';
import type { Given, GoalCounts, Model, Size } from '../../../module';
import type { CellRange, Formula } from '../../../plan';
import { type Role, stageWith } from '../../../size';
import { type ChannelPlaces, places as channelPlaces } from '../../channels/places';
import { type Places, places } from '../../funnel/places';
import { places as pipelinePlaces } from '../../pipeline/places';
import { places as slaPlaces } from '../../sla/places';
import { type TeamPlaces, places as teamPlaces } from '../../team/places';
import { places as weeklyPlaces } from '../../weekly/places';

export type Ground = {
  readonly at: Places;
  readonly model: Model;
  readonly goalCounts: GoalCounts;
  /** Whether Assumptions has past months to hold this year against. */
  readonly hasHistory: boolean;
  /** A stage by what it is; undefined where the funnel has none such. */
  readonly stage: (role: Role) => number | undefined;
  /** The last stage: customers. */
  readonly last: number;
  /** Where the plan has channels, where a team, where weekly checks, and where an agreement. */
  readonly channels?: ChannelPlaces;
  readonly team?: TeamPlaces;
  readonly weekly?: ReturnType<typeof weeklyPlaces>;
  readonly sla?: ReturnType<typeof slaPlaces>;
  /** Where it has a pipeline. */
  readonly pipeline?: ReturnType<typeof pipelinePlaces>;
};

export function groundOf(
  size: Size,
  { model, goalCounts, hasHistory }: Pick<Ground, 'model' | 'goalCounts' | 'hasHistory'>,
  has: Given<unknown>['has'],
): Ground {
  return {
    at: places(size),
    model,
    goalCounts,
    hasHistory,
    stage: (role) => stageWith(size, role),
    last: size.stages.length,
    ...(has('channels') ? { channels: channelPlaces(size.months) } : {}),
    ...(has('team') ? { team: teamPlaces(size.months) } : {}),
    ...(has('weekly') ? { weekly: weeklyPlaces(size) } : {}),
    ...(has('sla') ? { sla: slaPlaces(size) } : {}),
    ...(has('pipeline') ? { pipeline: pipelinePlaces(size) } : {}),
  };
}

/** A figure of one month: a number, or a text of no length where it is not known. `month` counts from 1. */
export type Monthly = (column: string, month: number) => Formula;

/** A figure of all months of which the KPI is known: `own` is the row of them. */
export type OfMonths = (own: CellRange) => Formula;

export type Source = {
  /** Left out where people type it. */
  readonly month?: Monthly;
  /** Of a ratio: sums over sums, or a dash. Of what is looked at last: how it is now, where the plan knows. */
  readonly toDate?: Formula | OfMonths;
  /** How many cases a ratio rests on. */
  readonly cases?: Formula | OfMonths;
  /** What the plan implies: a number or a dash. */
  readonly target?: Monthly;
  /** Of a target that is not the same in every month. */
  readonly targetToDate?: Formula | OfMonths;
};

export const ofMonths = (said: Formula | OfMonths, own: CellRange): Formula =>
  typeof said === 'function' ? said(own) : said;

/** Undefined where the plan knows neither its months nor its target. */
export type SourceOf = (ground: Ground) => Source | undefined;

/** The sum of a row over the months that have both numbers; text in it counts as none. (Rows of two tabs: no SUMIFS can.) */
export const overBoth = (of: CellRange, other: CellRange): Formula =>
  formula`SUMPRODUCT(ISNUMBER(${of})*ISNUMBER(${other});${of})`;

/** Later in a criterion: any number, also one below 0. */
export const anyNumber = '">=-1000000000000"';
