/** A plan with its teams, as both stand in the open file: two reads. */
import { printOfTaken, type Taken, takenOf } from '../../carry/copy';
import { hash } from '../../compile/ids';
import type { Outline } from '../../compile/outline';
import { type BuiltPlan, findPlan, readPlans } from '../../compile/plans';
import type { Language } from '../../plan/language';
import { tab } from '../../plan/modules/copies/places';
import { cellsOf, type Looked, standingOf } from '../change/reading';
import { Failure } from '../faults';
import { active, readOutline } from '../spreadsheet';
import { type List, listIn } from './list';

export type LookedTeams = {
  readonly looked: Looked;
  readonly list: List;
  readonly taken: Taken;
  /** Of what copies take: as long as it is the same, so are they. */
  readonly print: string;
  /** That the list is written in. */
  readonly language: Language;
};

/** The plan of a plan's teams; undefined before there is one. */
export const teamsOf = (outline: Outline, planId: string): BuiltPlan | undefined =>
  readPlans(outline).find(({ record }) => record.of === planId);

/** @throws Failure `gone` where the plan, or its list of teams, is no longer there */
export function lookAtTeams(planId: string): LookedTeams {
  const outline = readOutline();
  const stands = findPlan(outline, planId);
  const teams = teamsOf(outline, planId);
  if (!stands) throw new Failure('gone', 'This plan is no longer in the spreadsheet.');
  if (!teams) throw new Failure('gone', `The list of teams of “${stands.record.name}” is no longer there.`);
  const sheet = teams.tabs.find(({ key }) => key === tab);
  const cells = cellsOf([...stands.tabs, ...(sheet ? [sheet] : [])].map(({ sheetId }) => sheetId));
  const looked = { outline, ...standingOf(stands, outline, cells) };
  const list = listIn(teams, outline, cells);
  const taken = takenOf({ record: stands.record, standing: looked.standing, before: looked.before });
  return { looked, list, taken, print: printOf(taken), language: teams.record.language };
}

/** Two numbers are enough to tell one plan from another. */
export function printOf(taken: Taken): string {
  const text = printOfTaken(taken);
  return `${hash(text)}-${hash(`${text}\nagain`)}`;
}

/** @throws Failure `invalid` in a copy of the file, whose teams belong to the original */
export function checkFile({ looked, list }: LookedTeams): void {
  const here = active().getId();
  if (looked.stands.record.file === here && list.plan.record.file === here) return;
  throw new Failure('invalid', 'This file is a copy. Its teams belong to the original.');
}
