/** The teams' own plan changed: more rows, other months. Nothing but sums stood on its tabs before; the list comes along. */
import { type Outline, sheetIdOf } from '../../compile/outline';
import { type BuiltPlan, findPlan } from '../../compile/plans';
import { updateSheet } from '../../compile/requests';
import { tabs } from '../../plan/modules/rollup/places';
import type { Patch } from '../../plan/patch';
import { removeKept } from '../change/back';
import { changePlan, previewOf } from '../change/change';
import type { ChangeOptions } from '../contract/change';
import { Failure } from '../faults';
import { readOutline, write } from '../spreadsheet';

const how: ChangeOptions = {
  keepOverwritten: false,
  keepShown: false,
  takeCounted: false,
  convert: null,
  shiftMonths: false,
};

export function changeTeams(
  teams: BuiltPlan,
  outline: Outline,
  patch: Patch,
  press: string,
): { readonly teams: BuiltPlan; readonly outline: Outline } {
  if (teams.record.kept) removeKept(teams.id, true);
  const { looked } = previewOf(teams.id, patch, how);
  changePlan(teams.id, patch, how, looked, press);
  removeKept(teams.id, true);
  const after = readOutline();
  const changed = findPlan(after, teams.id);
  if (!changed) throw new Failure('lost', 'Google did not say whether the list of teams was changed.');
  if (isRollUpShown(outline, teams)) showRollUp(changed, after);
  return { teams: changed, outline: after };
}

const rollUpIn = ({ tabs: all }: BuiltPlan) => all.find(({ key }) => key === tabs.rollup)?.sheetId;

/** Whether anybody has refreshed yet. */
export const isRollUpShown = (outline: Outline, teams: BuiltPlan): boolean =>
  (outline.sheets ?? []).some((sheet) => sheetIdOf(sheet) === rollUpIn(teams) && !sheet.properties?.hidden);

/** From the first refresh on. */
export function showRollUp(teams: BuiltPlan, outline: Outline): void {
  const sheetId = rollUpIn(teams);
  if (sheetId !== undefined && !isRollUpShown(outline, teams))
    write({ requests: [updateSheet({ sheetId, hidden: false })] });
}
