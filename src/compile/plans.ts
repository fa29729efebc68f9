/** The plans of a spreadsheet: which there are, which of their tabs are left, and how one is removed. */
import { createIds, nameIdStem } from './ids';
import { idsIn, type Outline, sheetIdOf } from './outline';
import { type PlanRecord, readMark, readRecords } from './record';
import { addSheet, deleteDeveloperMetadata, deleteNamedRange, deleteSheet } from './requests';
import type { Batch } from './sheets';

export type BuiltPlan = {
  /** For ever: the request id of its first build. */
  readonly id: string;
  readonly record: PlanRecord;
  readonly tabs: readonly { readonly key: string; readonly sheetId: number; readonly title: string }[];
  /** Keys of tabs that are no longer there. */
  readonly missing: readonly string[];
  /** Of its ranges that are still there, after the prefix. */
  readonly names: readonly string[];
  readonly metadataIds: readonly number[];
};

/** In the order they were built. A plan whose tabs were all deleted by hand is listed with all of them missing. */
export function readPlans(outline: Outline): BuiltPlan[] {
  const marked = (outline.sheets ?? []).flatMap((sheet) =>
    (sheet.developerMetadata ?? []).flatMap((metadata) => {
      const mark = readMark(metadata);
      // A sheet that people duplicate may bear the mark of the one it was copied from.
      if (!mark || mark.sheetId !== sheetIdOf(sheet)) return [];
      return [{ mark, title: sheet.properties?.title ?? '' }];
    }),
  );
  return readRecords(outline).map(({ record, metadataIds }) => {
    const tabs = marked
      .filter(({ mark }) => mark.plan === record.plan && mark.build === record.build)
      .map(({ mark, title }) => ({ key: mark.tab, sheetId: mark.sheetId, title }));
    const missing = record.tabs.filter((key) => !tabs.some((tab) => tab.key === key));
    const names = (outline.namedRanges ?? []).flatMap(({ name = '' }) =>
      name.startsWith(record.prefix) ? [name.slice(record.prefix.length)] : [],
    );
    return { id: record.plan, record, tabs, missing, names, metadataIds };
  });
}

export const findPlan = (outline: Outline, id: string): BuiltPlan | undefined =>
  readPlans(outline).find((plan) => plan.id === id);

/** The plan that this request has written last, whether it built or changed it. */
export const findBuild = (outline: Outline, requestId: string): BuiltPlan | undefined =>
  readPlans(outline).find(({ record }) => record.build === requestId);

/** The tabs before the last change, as far as they are still there. */
export function keptIn(outline: Outline, { record }: BuiltPlan): BuiltPlan['tabs'] {
  return Object.entries(record.kept?.tabs ?? {}).flatMap(([key, sheetId]) => {
    const sheet = (outline.sheets ?? []).find((one) => sheetIdOf(one) === sheetId);
    return sheet ? [{ key, sheetId, title: sheet.properties?.title ?? '' }] : [];
  });
}

/** The same change where Google will not delete what a record was kept in. Its plan is then listed without its tabs. */
export const keepingMetadata = ({ requests }: Batch): Batch => ({
  requests: requests.filter((request) => !('deleteDeveloperMetadata' in request)),
});

/** A spreadsheet must keep a visible sheet; if these are the only ones, an empty one is added before they go. */
export function emptySheetInstead(
  outline: Outline,
  gone: ReadonlySet<number>,
  of: string,
): Batch['requests'] {
  const stays = (outline.sheets ?? []).some(
    (sheet) => !gone.has(sheetIdOf(sheet)) && sheet.properties?.hidden !== true,
  );
  return stays ? [] : [addSheet({ sheetId: createIds(of, idsIn(outline))('sheet', 'left empty') })];
}

/**
 * Deletes exactly what the plan made: its tabs, its named ranges and its record. `withIt` are plans that belong to it.
 */
export function removalOf(outline: Outline, plan: BuiltPlan, withIt: readonly BuiltPlan[] = []): Batch {
  const plans = [plan, ...withIt];
  const tabs = new Set(
    plans.flatMap((one) => [...one.tabs, ...keptIn(outline, one)].map((tab) => tab.sheetId)),
  );
  const stems = plans.map(({ id }) => nameIdStem(id));
  const names = (outline.namedRanges ?? [])
    .map((range) => range.namedRangeId ?? '')
    .filter((id) => stems.some((stem) => id.startsWith(stem)));
  return {
    requests: [
      ...emptySheetInstead(outline, tabs, plan.id),
      ...names.map(deleteNamedRange),
      ...[...tabs].map(deleteSheet),
      ...plans.flatMap(({ metadataIds }) => metadataIds).map(deleteDeveloperMetadata),
    ],
  };
}
