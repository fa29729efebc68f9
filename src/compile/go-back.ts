/** Back to the tabs before a change: they are shown again under their titles, the names lead to them, the new ones go. */

import { namesOf } from '../plan/inputs';
import type { Plan } from '../plan/plan';
import type { Area } from './address';
import { nameIdStem } from './ids';
import { withStrips } from './keys';
import type { Outline } from './outline';
import { type BuiltPlan, keptIn } from './plans';
import { entriesOf, type Kept, type PlanRecord } from './record';
import type { Rewritten } from './replace';
import {
  addNamedRange,
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  deleteNamedRange,
  deleteSheet,
  gridRange,
  moveNamedRange,
  updateCells,
  updateSheet,
} from './requests';
import type { Batch, ColorStyle } from './sheets';

/** The plan as it was before its last change, as its hidden tabs stand. */
export const planBefore = (outline: Outline, plan: BuiltPlan, kept: Kept): BuiltPlan => {
  const tabs = keptIn(outline, plan);
  const missing = kept.record.tabs.filter((key) => !tabs.some((tab) => tab.key === key));
  return { ...plan, record: kept.record, tabs, missing };
};

/** `areaOf` says where a range of `before`, the plan as it was, stands now; undefined where it is gone. */
export function wayBack(
  outline: Outline,
  plan: BuiltPlan,
  kept: Kept,
  before: Plan,
  areaOf: (range: Plan['names'][number]['range']) => Area | undefined,
  rewritten: readonly Rewritten[],
  colorOf: (tab: string) => ColorStyle | undefined,
): Batch {
  const stem = nameIdStem(plan.id);
  const there = (outline.namedRanges ?? []).filter(({ name = '' }) => name.startsWith(plan.record.prefix));
  const byName = new Map(there.map(({ name = '', namedRangeId = '' }) => [name, namedRangeId]));
  const names = namesOf(withStrips(before)).flatMap(({ name, range }) => {
    const area = areaOf(range);
    const sheetId = kept.tabs[range.from.tab];
    if (!area || sheetId === undefined) return [];
    const full = kept.record.prefix + name;
    const id = byName.get(full);
    byName.delete(full);
    const target = gridRange(sheetId, area);
    return [id === undefined ? addNamedRange(`${stem}${name}`, full, target) : moveNamedRange(id, target)];
  });
  const tabs = keptIn(outline, plan);
  return {
    requests: [
      ...tabs.map(({ key, sheetId }) => {
        const color = colorOf(key);
        return updateSheet({ sheetId, hidden: false, ...(color && { tabColorStyle: color }) });
      }),
      ...names,
      ...[...byName.values()].filter((id) => id.startsWith(stem)).map(deleteNamedRange),
      ...plan.tabs.map(({ sheetId }) => deleteSheet(sheetId)),
      ...tabs.map(({ key, sheetId }) => updateSheet({ sheetId, title: kept.titles[key]! })),
      ...tabs.map(({ sheetId }) => updateCells(sheetId, { row: 0, column: 0 }, [[{ note: '' }]])),
      ...rewritten.map(({ sheetId, at, formula }) =>
        updateCells(sheetId, at, [[{ userEnteredValue: { formulaValue: formula } }]]),
      ),
      ...recordAnew(plan, { ...kept.record, generation: plan.record.generation + 1 }),
    ],
  };
}

/** The tabs before the last change go for good. */
export function withoutKept(outline: Outline, plan: BuiltPlan): Batch {
  const { kept: _, ...record } = plan.record;
  return {
    requests: [
      ...keptIn(outline, plan).map(({ sheetId }) => deleteSheet(sheetId)),
      ...recordAnew(plan, { ...record, generation: record.generation + 1 }),
    ],
  };
}

const recordAnew = (plan: BuiltPlan, record: PlanRecord) => [
  ...plan.metadataIds.map(deleteDeveloperMetadata),
  ...entriesOf(record).map((entry) => createDeveloperMetadata(entry, { spreadsheet: true })),
];
