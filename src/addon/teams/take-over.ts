/** A file that was copied as a whole: from now on the teams of its plan are led from here. */
import { type BuiltPlan, findPlan, keepingMetadata } from '../../compile/plans';
import { entriesOf } from '../../compile/record';
import { createDeveloperMetadata, deleteDeveloperMetadata } from '../../compile/requests';
import { writeFirst } from '../attempts';
import { Failure } from '../faults';
import { active, readOutline } from '../spreadsheet';
import { teamsOf } from './looking';

export function takeOver(planId: string): void {
  const outline = readOutline();
  const plan = findPlan(outline, planId);
  if (!plan) throw new Failure('gone', 'This plan is no longer in the spreadsheet.');
  const teams = teamsOf(outline, planId);
  const file = active().getId();
  const strangers = [plan, ...(teams ? [teams] : [])].filter(({ record }) => record.file !== file);
  if (strangers.length === 0) return;
  const batch = { requests: strangers.flatMap((stranger) => recordIn(file, stranger)) };
  // Google may not let go of metadata that came with the copy; the later generation counts all the same.
  writeFirst(
    [() => batch, () => keepingMetadata(batch)],
    () => findPlan(readOutline(), planId)?.record.file === file,
  );
}

const recordIn = (file: string, { record, metadataIds }: BuiltPlan) => [
  ...metadataIds.map(deleteDeveloperMetadata),
  ...entriesOf({ ...record, file, generation: record.generation + 1 }).map((entry) =>
    createDeveloperMetadata(entry, { spreadsheet: true }),
  ),
];
