/** A team's spreadsheet: made, looked into, and given its plan. What goes wrong there is the team's, not the run's. */
import { compile } from '../../compile/compile';
import { hash } from '../../compile/ids';
import type { Outline } from '../../compile/outline';
import { sheetIdOf } from '../../compile/outline';
import { placeInto } from '../../compile/placement';
import { type BuiltPlan, findBuild, readPlans } from '../../compile/plans';
import type { Origin } from '../../compile/record';
import { deleteDeveloperMetadata, deleteSheet } from '../../compile/requests';
import type { Batch } from '../../compile/sheets';
import type { In } from '../../plan/language';
import type { Plan } from '../../plan/plan';
import { writeFirst } from '../attempts';
import type { FaultKind } from '../contract/answer';
import { Failure } from '../faults';
import { active, create, inFile, readOutline } from '../spreadsheet';

const emptyTitle: In<string> = { en: 'Empty', it: 'Vuoto' };
const forKey = 'backsolve.for';

/** Of the sheet that a new file has until its plan takes the place. */
const emptyId = ({ plan, team }: Origin) => hash(`${plan}\n${team}\nempty`);

export type Made = { readonly id: string; readonly outline: Outline; readonly wasLost: boolean };

/** A file in the person's Drive that says what it is for. One whose answer was lost is made once more, which is then told. */
export function make(plan: Plan, origin: Origin): Made {
  const file = active();
  const sheetId = emptyId(origin);
  const title = emptyTitle[plan.language];
  const metadata = {
    metadataKey: forKey,
    metadataValue: JSON.stringify({ plan: origin.plan, team: origin.team }),
  };
  const body = {
    properties: {
      title: plan.name,
      locale: file.getSpreadsheetLocale(),
      timeZone: file.getSpreadsheetTimeZone(),
    },
    sheets: [{ properties: { sheetId, title } }],
    developerMetadata: [{ ...metadata, visibility: 'DOCUMENT' }],
  };
  const made = (id: string, wasLost: boolean): Made => ({
    id,
    wasLost,
    outline: {
      spreadsheetId: id,
      sheets: [{ properties: { sheetId, title } }],
      developerMetadata: [metadata],
    },
  });
  try {
    return made(create(body), false);
  } catch (error) {
    if (!(error instanceof Failure && error.kind === 'lost')) throw error;
    return made(create(body), true);
  }
}

export const outlineOf = (file: string): Outline => inFile(file, readOutline);

/** The team's copy in its file, if its tabs are still there. */
export const copyIn = (
  outline: Outline,
  { plan, team }: Pick<Origin, 'plan' | 'team'>,
): BuiltPlan | undefined =>
  readPlans(outline).find(
    ({ record, tabs }) => record.origin?.plan === plan && record.origin.team === team && tabs.length > 0,
  );

/** The plan itself is there: it is the parent's file, or a copy of that file. */
export const holdsParent = (outline: Outline, planId: string): boolean =>
  readPlans(outline).some(({ id, record }) => id === planId && !record.origin);

/** The same for the same plan, content and team, so that Google refuses a second one. */
export const buildOf = ({ plan, taken, team }: Origin): string =>
  `copy-${hash(`${plan}\n${taken}\n${team}`)}-${hash(`${team}\n${taken}\n${plan}`)}`;

/** One write, and one more where Google refuses the decoration. */
export function fill(file: string, outline: Outline, plan: Plan, origin: Origin): void {
  const build = buildOf(origin);
  // A copy whose tabs were all deleted by hand has left its record behind.
  const remains = readPlans(outline).filter(({ id, tabs }) => id === build && tabs.length === 0);
  const gone = new Set(remains.flatMap(({ metadataIds }) => metadataIds));
  const without: Outline = {
    ...outline,
    developerMetadata: (outline.developerMetadata ?? []).filter(
      ({ metadataId }) => !gone.has(metadataId ?? -1),
    ),
  };
  const placement = { ...placeInto(without, plan, build), origin };
  const empty = (outline.sheets ?? []).map(sheetIdOf).filter((id) => id === emptyId(origin));
  const form = (look: 'decorated' | 'bare'): Batch => ({
    requests: [
      ...[...gone].map(deleteDeveloperMetadata),
      ...room(() => compile(plan, placement, look)).requests,
      ...empty.map(deleteSheet),
    ],
  });
  inFile(file, () =>
    writeFirst(
      [() => form('decorated'), () => form('bare')],
      () => findBuild(readOutline(), build) !== undefined,
    ),
  );
}

export class NoRoom extends Error {}

/** What the compiler refuses is that the file keeps no room for one plan more. */
function room<Value>(compiled: () => Value): Value {
  try {
    return compiled();
  } catch (error) {
    throw new NoRoom(error instanceof Error ? error.message : String(error));
  }
}

export type Trouble = { readonly says: string; readonly detail: string };

const troubles: Readonly<Partial<Record<FaultKind, string>>> = {
  'view-only': 'access',
  gone: 'gone',
  excel: 'excel',
  full: 'full',
  refused: 'refused',
  broken: 'refused',
  invalid: 'refused',
};

/** Why a destination cannot take its plan; undefined for what stops the run itself. */
export function troubleOf(error: unknown): Trouble | undefined {
  if (error instanceof NoRoom) return { says: 'noRoom', detail: error.message };
  if (!(error instanceof Failure)) return undefined;
  const says = troubles[error.kind];
  return says === undefined ? undefined : { says, detail: error.detail };
}
