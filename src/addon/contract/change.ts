/** Change this plan. */
import type { ModuleKey, PlanAnswers, SpineAnswers } from '../../plan/module';
import type { Answer } from './answer';
import type { Built, PlanSummary } from './plans';

/** A cell that loses what it holds, or something else that is told of by its place; worst first, at most 20 of them. */
export type Lost = {
  what: string;
  tab: string;
  cell: string;
  /** As the sheet shows it. */
  shown: string;
};

/** A plan as it stands, to be changed. */
export type Changing = {
  answers: PlanAnswers;
  /** Fields whose cell is blank or cannot be used: a default stands in their place. */
  unset: string[];
  /** A print of what was looked at. */
  looked: string;
};

/** What people touched, and nothing else. A module that is null is unticked; one that the plan has not is ticked. */
export type Patch = {
  spine?: Partial<SpineAnswers>;
  modules?: Partial<Record<ModuleKey, Readonly<Record<string, unknown>> | null>>;
};

export type ChangeOptions = {
  /** Numbers that were typed over the plan's formulas stay. */
  keepOverwritten: boolean;
  /** Formulas that become inputs keep the value they show. */
  keepShown: boolean;
  /** What was typed where a formula comes gives way to it. */
  takeCounted: boolean;
  /** What one of the currency before is in the new one; null leaves the numbers as they are. */
  convert: number | null;
  /** Where the first month moves, what was typed by month moves with it. */
  shiftMonths: boolean;
};

export type ChangeReport = {
  looked: string;
  /** How many typed values stay, and how many of people's own rows and columns. */
  typed: number;
  own: number;
  /** Titles of tabs: built anew, written in their place, added, gone. */
  replaced: string[];
  inPlace: string[];
  added: string[];
  removed: string[];
  /** What newer versions of its modules bring, a sentence each. */
  news: string[];
  lost: Lost[];
  lostCount: number;
  /** Numbers that were typed over formulas. */
  overwritten: Lost[];
  /** Cells that were deleted with their row or column: they come back as in a new plan. */
  gone: { count: number; tabs: string[] };
  /** What stays on the tabs before: charts, notes, filters, by title. */
  stays: string[];
  /** People's formulas on other tabs: how many follow, and those that do not. */
  formulas: { follow: number; stay: Lost[]; notRead: boolean };
};

/** *Change this plan*. An upgrade, a repair and *Complete the look* are an empty patch. */
export type ChangeCalls = {
  changing(plan: string): Answer<Changing>;
  /** Writes nothing. */
  previewChange(plan: string, patch: Patch, options: ChangeOptions): Answer<ChangeReport>;
  /** Once per request id. Fault `changed` where the report got worse than the one that was `looked` at. */
  changePlan(
    plan: string,
    patch: Patch,
    options: ChangeOptions,
    looked: string,
    requestId: string,
  ): Answer<{ summary: Built; report: ChangeReport }>;
  /** What would be lost by going back: what was typed since the change. */
  goingBack(plan: string): Answer<{ typedSince: Lost[]; count: number; looked: string }>;
  goBack(plan: string, looked: string, requestId: string): Answer<PlanSummary>;
  /** Deletes the tabs before the change, unless people's formulas still use them; those are answered then. */
  removeKept(plan: string, evenIfUsed: boolean): Answer<{ stillUsed: Lost[] }>;
};
