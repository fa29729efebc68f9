/** A plan that stands becomes another: its tabs are replaced by new ones, all in one batch, and stay hidden beside them. */
import type { Plan } from '../plan/plan';
import type { Position } from './address';
import { compile } from './compile';
import type { Look } from './emit';
import { createIds, hash, nameIdStem } from './ids';
import { foreignTabs, idsIn, type Outline, sheetIdOf } from './outline';
import { caseless, longestTitle, numbered, type Placement } from './placement';
import type { ForeignTab } from './plan-record';
import type { BuiltPlan } from './plans';
import { entryOf, lengthOf, type Origin } from './record';
import {
  addNamedRange,
  deleteDeveloperMetadata,
  deleteNamedRange,
  updateCells,
  updateSheet,
} from './requests';
import type { Batch, Request } from './sheets';

/** A formula of people's own on another tab, as it is to read after the change. */
export type Rewritten = { readonly sheetId: number; readonly at: Position; readonly formula: string };

export type Change = {
  readonly outline: Outline;
  readonly stands: BuiltPlan;
  readonly requestId: string;
  /** yyyy-mm-dd */
  readonly day: string;
  /** As it stands behind the titles of the tabs before, such as `28 Nov`. */
  readonly shortDay: string;
  /** Titles that the plan before builds, by tab key: a tab that still has its own takes the new plan's. */
  readonly builtTitles: Readonly<Record<string, string>>;
  /** What the change changed, kept to be able to tell what was typed since. */
  readonly patch: unknown;
  /** Where rows of foreign tabs that the plan looks through stand now, by sheet id and the row it was built with. */
  readonly foreignRows?: Readonly<Record<number, ForeignTab['rows']>>;
  /** Of a copy that now takes something else of the plan it comes from. */
  readonly origin?: Origin;
};

/** Where the changed plan goes: the places, the names and, where people gave them, the titles of the tabs before. */
export function placeChange(next: Plan, change: Change): Placement {
  const { outline, stands, requestId, day } = change;
  const { kept: _, ...record } = stands.record;
  const origin = change.origin ?? record.origin;
  const takenIds = idsIn(outline);
  const idFor = createIds(requestId, takenIds);
  const before = new Map(stands.tabs.map((tab) => [tab.key, tab]));
  const indexOf = (sheetId: number) =>
    (outline.sheets ?? []).find((sheet) => sheetIdOf(sheet) === sheetId)?.properties?.index;
  const first = Math.min(...stands.tabs.map(({ sheetId }) => indexOf(sheetId) ?? 0));
  // A name that was deleted and made again by hand has another id, and is still in the way of a new one.
  const ownNames = (outline.namedRanges ?? []).filter(({ name = '' }) =>
    name.startsWith(stands.record.prefix),
  );
  const ofRecord = (outline.developerMetadata ?? []).filter(({ metadataId }) =>
    stands.metadataIds.includes(metadataId ?? -1),
  );
  return {
    plan: stands.id,
    build: requestId,
    generation: stands.record.generation + 1,
    file: stands.record.file,
    prefix: stands.record.prefix,
    sheetIds: Object.fromEntries(next.tabs.map(({ key }) => [key, idFor('sheet', key)])),
    titles: titlesOf(next, change),
    indexes: Object.fromEntries(next.tabs.map(({ key }, index) => [key, first + index])),
    names: Object.fromEntries(ownNames.map(({ name = '', namedRangeId = '' }) => [name, namedRangeId])),
    foreign: Object.fromEntries(
      Object.entries(foreignTabs(outline)).map(([id, tab]) => {
        const rows = change.foreignRows?.[Number(id)];
        return [id, rows ? { ...tab, rows } : tab];
      }),
    ),
    takenIds,
    ...(origin && { origin }),
    ...(record.of !== undefined && { of: record.of }),
    // What the record before takes is given back in the same batch.
    recordedCharacters:
      lengthOf((outline.developerMetadata ?? []).map(entryOf)) - lengthOf(ofRecord.map(entryOf)),
    kept: {
      tabs: Object.fromEntries([...before.values()].map(({ key, sheetId }) => [key, sheetId])),
      titles: Object.fromEntries([...before.values()].map(({ key, title }) => [key, title])),
      day,
      record,
      patch: change.patch,
    },
  };
}

/** The same tabs, for a change that leaves their rows and columns where they are. */
export function placeOver(next: Plan, change: Change): Placement {
  const { kept: _, indexes: __, names: ___, ...placement } = placeChange(next, change);
  const { kept } = change.stands.record;
  return {
    ...placement,
    sheetIds: Object.fromEntries(change.stands.tabs.map(({ key, sheetId }) => [key, sheetId])),
    ...(kept && { kept }),
  };
}

/** The titles of the tabs before, but for those that are still the plan's own: these are the new plan's, with their number. */
function titlesOf(next: Plan, { outline, stands, builtTitles }: Change): Record<string, string> {
  const mine = new Set(stands.tabs.map(({ sheetId }) => sheetId));
  const taken = new Set(
    (outline.sheets ?? [])
      .filter((sheet) => !mine.has(sheetIdOf(sheet)))
      .map((sheet) => caseless(sheet.properties?.title ?? '')),
  );
  const titles: Record<string, string> = {};
  for (const { key, title } of next.tabs) {
    const stood = stands.tabs.find((tab) => tab.key === key);
    const own = stood && numberOf(stood.title, builtTitles[key]);
    let wanted = stood && own === undefined ? stood.title : numbered(title, own ?? 1);
    for (let number = 2; taken.has(caseless(wanted)); number += 1) wanted = numbered(title, number);
    taken.add(caseless(wanted));
    titles[key] = wanted;
  }
  return titles;
}

/** The number behind a title that the plan gave itself; undefined for one that people gave. */
function numberOf(title: string, built: string | undefined): number | undefined {
  if (built === undefined) return undefined;
  if (title === built) return 1;
  const number = Number(/ (\d+)$/.exec(title)?.[1]);
  return title === numbered(built, number) ? number : undefined;
}

/** What the tabs before are called from now on. */
function keptTitles({ outline, stands, shortDay }: Change, titles: readonly string[]): Map<number, string> {
  const taken = new Set([
    ...(outline.sheets ?? []).map((sheet) => caseless(sheet.properties?.title ?? '')),
    ...titles.map(caseless),
  ]);
  return new Map(
    stands.tabs.map(({ sheetId, title }) => {
      const suffix = ` (${shortDay})`;
      const base = title.slice(0, longestTitle - suffix.length - 3).trimEnd() + suffix;
      let free = base;
      for (let number = 2; taken.has(caseless(free)); number += 1) free = `${base} ${number}`;
      taken.add(caseless(free));
      return [sheetId, free];
    }),
  );
}

const grey = { rgbColor: { red: 0.6, green: 0.6, blue: 0.6 } };

/** `carried` is the new plan with all that came along. `said` stands as a note in the corner of each tab before. */
export function replacement(
  carried: Plan,
  placement: Placement,
  change: Change,
  rewritten: readonly Rewritten[],
  said: (title: string) => string,
  look: Look = 'decorated',
): Batch {
  const { stands } = change;
  const titles = keptTitles(change, Object.values(placement.titles));
  const { requests } = compile(carried, placement, look);
  const used = new Set(
    requests.flatMap((request) =>
      'updateNamedRange' in request ? [request.updateNamedRange.namedRange.namedRangeId] : [],
    ),
  );
  const stem = nameIdStem(stands.id);
  const gone = Object.values(placement.names ?? {}).filter((id) => id.startsWith(stem) && !used.has(id));
  return {
    requests: [
      ...[...titles].map(([sheetId, title]): Request => updateSheet({ sheetId, title })),
      // First, or two long records would pass the room that Google keeps.
      ...stands.metadataIds.map(deleteDeveloperMetadata),
      ...requests,
      ...gone.map(deleteNamedRange),
      ...rewritten.map(({ sheetId, at, formula }) =>
        updateCells(sheetId, at, [[{ userEnteredValue: { formulaValue: formula } }]]),
      ),
      ...stands.tabs.map(({ key, sheetId }) =>
        updateCells(sheetId, { row: 0, column: 0 }, [[{ note: said(placement.titles[key] ?? '') }]]),
      ),
      ...stands.tabs.map(({ sheetId }) => updateSheet({ sheetId, hidden: true, tabColorStyle: grey })),
    ],
  };
}

/** The same where Google will not lead a name to another tab: every name is deleted, and made again with an id of its own. */
export function withNamesAnew({ requests }: Batch, { outline, stands }: Change): Batch {
  const names = new Map((outline.namedRanges ?? []).map(({ namedRangeId, name }) => [namedRangeId, name]));
  return {
    requests: requests.flatMap((request): Request[] => {
      if (!('updateNamedRange' in request)) return [request];
      const { namedRangeId, range } = request.updateNamedRange.namedRange;
      const id = `${nameIdStem(stands.id)}${hash(`${namedRangeId}\n${stands.record.generation}`)}`;
      return [deleteNamedRange(namedRangeId), addNamedRange(id, names.get(namedRangeId)!, range)];
    }),
  };
}
