/** How a plan describes itself in the spreadsheet's developer metadata: a record of the plan, and a mark on each tab. */
import type { Plan } from '../plan/plan';
import type { Metadata, Outline } from './outline';
import type { Placement, PlanRecord, TabMark } from './plan-record';
import type { Entry } from './sheets';

export type { Kept, Origin, PlanRecord, TabMark } from './plan-record';
export type { Entry };

export const markKey = 'backsolve.tab';

/** Google keeps 30,000 characters of developer metadata per spreadsheet, keys included. */
export const roomForRecords = 30_000;

const longestValue = 6_000;

export const recordKey = (plan: string, generation: number, part: number) =>
  `backsolve.plan/${plan}/${generation}/${part}`;
const recordKeyPattern = /^backsolve\.plan\/(.+)\/(\d+)\/(\d+)$/;

/** `bare` where Google refused its decoration. */
export function describe(plan: Plan, placement: Placement, bare = false): PlanRecord {
  const { template, name, language, currency, modules, options, tabs } = plan;
  const { plan: id, build, generation, file, prefix, kept, origin, of } = placement;
  return {
    plan: id,
    build,
    generation,
    file,
    template,
    name,
    language,
    currency,
    prefix,
    tabs: tabs.map((tab) => tab.key),
    modules,
    options,
    ...(kept && { kept }),
    ...(bare && { undecorated: true }),
    ...(origin && { origin }),
    ...(of !== undefined && { of }),
  };
}

export const recordOf = (plan: Plan, placement: Placement, bare = false): Entry[] =>
  entriesOf(describe(plan, placement, bare));

/** A record in pieces that Google keeps. */
export const entriesOf = (record: PlanRecord): Entry[] =>
  cut(JSON.stringify(record)).map((value, part) => ({
    key: recordKey(record.plan, record.generation, part),
    value,
  }));

/** Counts whole characters, so that no emoji is torn apart. */
const cut = (text: string) => text.match(new RegExp(`[\\s\\S]{1,${longestValue}}`, 'gu')) ?? [];

export function markOf({ plan, build, sheetIds }: Placement, tab: string): Entry {
  const mark: TabMark = { plan, build, tab, sheetId: sheetIds[tab]! };
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
  readonly record: PlanRecord;
  /** Of every generation that is there. */
  readonly metadataIds: readonly number[];
};

type Piece = {
  readonly generation: number;
  readonly part: number;
  readonly value: string;
  readonly id: number;
};

/** The records in a spreadsheet, in the order their plans were built. One that cannot be read is left out. */
export function readRecords(outline: Outline): FoundRecord[] {
  const plans = new Map<string, Piece[]>();
  for (const metadata of outline.developerMetadata ?? []) {
    const { key, value } = entryOf(metadata);
    const [, plan, generation, part] = recordKeyPattern.exec(key) ?? [];
    if (plan === undefined) continue;
    const piece = { generation: Number(generation), part: Number(part), value, id: metadata.metadataId ?? 0 };
    plans.set(plan, [...(plans.get(plan) ?? []), piece]);
  }
  return [...plans.values()].flatMap((pieces) => {
    const generations = [...new Set(pieces.map(({ generation }) => generation))].sort((a, b) => b - a);
    const [record] = generations.flatMap((generation) => recordIn(pieces, generation) ?? []);
    return record ? [{ record, metadataIds: pieces.map(({ id }) => id) }] : [];
  });
}

function recordIn(pieces: readonly Piece[], generation: number): PlanRecord | undefined {
  const inOrder = pieces.filter((piece) => piece.generation === generation).sort((a, b) => a.part - b.part);
  const record = parse<PlanRecord>(inOrder.map(({ value }) => value).join(''));
  return Array.isArray(record?.tabs) ? record : undefined;
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
