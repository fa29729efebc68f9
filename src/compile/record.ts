/** How a plan describes itself in the spreadsheet's developer metadata: a record of the plan, and a mark on each tab. */
import type { Plan } from '../plan/plan';
import type { Metadata, Outline } from './outline';
import type { Placement } from './placement';

/** What no cell holds. `prefix` is that of the plan's named ranges. */
export type PlanRecord = Pick<Plan, 'template' | 'version' | 'name' | 'language' | 'options'> & {
  readonly prefix: string;
  readonly tabs: readonly string[];
  /** Google refused its charts, rules and what else it is only read by. */
  readonly undecorated?: true;
};

/** `sheetId` tells the tab that was built from the copies people make of it. */
export type TabMark = {
  readonly plan: string;
  readonly tab: string;
  readonly version: number;
  readonly sheetId: number;
};

export type Entry = { readonly key: string; readonly value: string };

export const markKey = 'backsolve.tab';

/** Google keeps 30,000 characters of developer metadata per spreadsheet, keys included. */
export const roomForRecords = 30_000;

const longestValue = 6_000;

export const recordKey = (requestId: string, part: number) => `backsolve.plan/${requestId}/${part}`;
const recordKeyPattern = /^backsolve\.plan\/(.+)\/(\d+)$/;

export function recordOf(plan: Plan, placement: Placement, bare = false): Entry[] {
  const { template, version, name, language, options } = plan;
  const tabs = plan.tabs.map((tab) => tab.key);
  const record: PlanRecord = {
    template,
    version,
    name,
    language,
    prefix: placement.prefix,
    tabs,
    options,
    ...(bare && { undecorated: true }),
  };
  return cut(JSON.stringify(record)).map((value, part) => ({
    key: recordKey(placement.requestId, part),
    value,
  }));
}

/** Counts whole characters, so that no emoji is torn apart. */
const cut = (text: string) => text.match(new RegExp(`[\\s\\S]{1,${longestValue}}`, 'gu')) ?? [];

export function markOf(plan: Plan, placement: Placement, tab: string): Entry {
  const sheetId = placement.sheetIds[tab]!;
  const mark: TabMark = { plan: placement.requestId, tab, version: plan.version, sheetId };
  return { key: markKey, value: JSON.stringify(mark) };
}

/** @throws a sentence where Google keeps no room for what the plan remembers */
export function checkRoom(plan: Plan, placement: Placement): void {
  const length = lengthOf(recordOf(plan, placement));
  const room = Math.max(0, roomForRecords - placement.recordedCharacters);
  if (length <= room) return;
  throw new Error(
    `What the plan remembers takes ${length} characters, but the spreadsheet has room for ${room}; ` +
      'shorten the texts, or remove a plan.',
  );
}

export const lengthOf = (entries: readonly Entry[]) =>
  entries.reduce((sum, { key, value }) => sum + key.length + value.length, 0);

export const entryOf = (metadata: Metadata): Entry => ({
  key: metadata.metadataKey ?? '',
  value: metadata.metadataValue ?? '',
});

export type FoundRecord = {
  readonly plan: string;
  readonly record: PlanRecord;
  readonly metadataIds: readonly number[];
};

/** The records in a spreadsheet, in the order they were written. One that cannot be read is left out. */
export function readRecords(outline: Outline): FoundRecord[] {
  const parts = new Map<string, { part: number; value: string; id: number }[]>();
  for (const metadata of outline.developerMetadata ?? []) {
    const { key, value } = entryOf(metadata);
    const [, plan, part] = recordKeyPattern.exec(key) ?? [];
    if (plan === undefined) continue;
    const sofar = parts.get(plan) ?? [];
    parts.set(plan, [...sofar, { part: Number(part), value, id: metadata.metadataId ?? 0 }]);
  }
  return [...parts].flatMap(([plan, pieces]) => {
    const inOrder = pieces.sort((a, b) => a.part - b.part);
    const record = parse<PlanRecord>(inOrder.map((piece) => piece.value).join(''));
    return Array.isArray(record?.tabs)
      ? [{ plan, record, metadataIds: inOrder.map((piece) => piece.id) }]
      : [];
  });
}

export const readMark = (metadata: Metadata): TabMark | undefined =>
  metadata.metadataKey === markKey ? parse<TabMark>(metadata.metadataValue ?? '') : undefined;

function parse<Value>(text: string): Value | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Value) : undefined;
  } catch {
    return undefined;
  }
}
