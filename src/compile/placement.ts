/** Decides what a plan's tabs, ids and names are called in a spreadsheet, so that nothing that is there is touched. */
import type { Plan } from '../plan/plan';
import { createIds } from './ids';
import { foreignTabs, idsIn, type Outline } from './outline';
import type { Placement } from './plan-record';
import { findPlan } from './plans';
import { entryOf, lengthOf } from './record';

export type { Placement };

export const longestTitle = 31;

/** @throws if the spreadsheet holds the plan of that request already: look with `findPlan` first. */
export function placeInto(outline: Outline, plan: Plan, requestId: string): Placement {
  if (findPlan(outline, requestId)) {
    throw new Error(
      `The plan ${requestId} is in this spreadsheet already; open it instead of building it again.`,
    );
  }
  const takenIds = idsIn(outline);
  const idFor = createIds(requestId, takenIds);
  const titles = freeTitles(outline, plan);
  return {
    plan: requestId,
    build: requestId,
    generation: 1,
    file: outline.spreadsheetId ?? '',
    sheetIds: Object.fromEntries(plan.tabs.map((tab) => [tab.key, idFor('sheet', tab.key)])),
    titles: Object.fromEntries(plan.tabs.map((tab, index) => [tab.key, titles[index]!])),
    prefix: freePrefix(outline),
    foreign: foreignTabs(outline),
    takenIds,
    recordedCharacters: lengthOf((outline.developerMetadata ?? []).map(entryOf)),
  };
}

/** All tabs of a plan get the same number, the first with which no title is taken. Sheets compares without case. */
function freeTitles(outline: Outline, plan: Plan): string[] {
  const taken = new Set((outline.sheets ?? []).map((sheet) => caseless(sheet.properties?.title ?? '')));
  for (let number = 1; ; number++) {
    const titles = plan.tabs.map((tab) => numbered(tab.title, number));
    if (titles.every((title) => !taken.has(caseless(title)))) return titles;
  }
}

export function numbered(title: string, number: number): string {
  if (number === 1) return title;
  const suffix = ` ${number}`;
  return title.slice(0, longestTitle - suffix.length).trimEnd() + suffix;
}

export const caseless = (title: string) => title.toLowerCase();

function freePrefix(outline: Outline): string {
  const names = (outline.namedRanges ?? []).map((range) => (range.name ?? '').toLowerCase());
  for (let number = 1; ; number++) {
    const prefix = `bs${number}_`;
    if (!names.some((name) => name.startsWith(prefix))) return prefix;
  }
}
