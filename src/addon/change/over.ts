/** A change that leaves every row and column where it is: the tabs that stand are written over. */
import { builtIn, isSame } from '../../carry/compare';
import { placeOf } from '../../carry/identity';
import type { StandingTab } from '../../carry/standing';
import { weave } from '../../carry/weave';
import { createIds } from '../../compile/ids';
import { inPlace } from '../../compile/in-place';
import { withStrips } from '../../compile/keys';
import { sheetIdOf } from '../../compile/outline';
import type { Placement } from '../../compile/placement';
import { markKey } from '../../compile/record';
import type { Batch } from '../../compile/sheets';
import type { CellRef, Plan } from '../../plan/plan';
import { stripKey } from '../../plan/strip';
import type { Looked } from './reading';

/**
 * The same tabs, versions, rows and columns, each where it stands and folded as it is; what Google refused once is built
 * anew. (A fold cannot be written over: people may have taken its group away.)
 */
export function standsWhole({ stands, standing, before }: Looked, next: Plan, carried: Plan): boolean {
  const keys = (tracks: readonly { readonly key: string }[]) => tracks.map(({ key }) => key).join('|');
  const tracks = (tabs: readonly Pick<StandingTab, 'key' | 'rows' | 'columns'>[]) =>
    tabs.map(({ key, rows, columns }) => `${key}: ${keys(rows)} / ${keys(columns)}`).join('\n');
  const { record, missing } = stands;
  const sameVersions = JSON.stringify(record.modules) === JSON.stringify(next.modules);
  const folds = ({ tabs }: Plan) =>
    JSON.stringify(tabs.map(({ groups, columnGroups }) => [groups, columnGroups]));
  if (missing.length > 0 || record.undecorated || !sameVersions || folds(before) !== folds(next))
    return false;
  const order = next.tabs.map(({ key }) => standing.tabs.find((tab) => tab.key === key));
  return (
    before.tabs.length === next.tabs.length &&
    order.every((tab) => tab !== undefined) &&
    tracks(order as StandingTab[]) === tracks(withStrips(carried).tabs as unknown as StandingTab[])
  );
}

/** The write of such a change. */
export function overwriting(looked: Looked, carried: Plan, placement: Placement): Batch {
  const { outline, stands, standing, before } = looked;
  const filled = new Map(standing.filled.map((cell) => [placeOf(cell.at), cell.content]));
  const isStrip = ({ row, column }: CellRef) => row === stripKey || column === stripKey;
  const tab = (key: string) => standing.tabs.find((one) => one.key === key);
  const marks = (outline.sheets ?? [])
    .filter((sheet) => stands.tabs.some(({ sheetId }) => sheetId === sheetIdOf(sheet)))
    .flatMap(({ developerMetadata = [] }) => developerMetadata)
    .filter(({ metadataKey }) => metadataKey === markKey)
    .map(({ metadataId = 0 }) => metadataId);
  const corner = before.language === carried.language;
  return inPlace(unchanged(looked), carried, placement, {
    holds: (cell) =>
      isStrip(cell.at)
        ? corner || !(cell.at.row === stripKey && cell.at.column === stripKey)
        : isSame(filled.get(placeOf(cell.at)), builtIn(cell)),
    isFilled: (at) => filled.get(placeOf(at)) !== undefined,
    charts: (key) => tab(key)?.charts ?? [],
    conditions: (key) => tab(key)?.conditions ?? [],
    metadataIds: [...stands.metadataIds, ...marks],
    titles: Object.fromEntries(stands.tabs.map(({ key, title }) => [key, title])),
    build: stands.record.build,
  });
}

/** The plan as built, with people's own rows and columns where they stand. */
const unchanged = ({ before, standing }: Looked): Plan => weave(before, standing).plan;

/** The ids of the charts that a build has made. */
export const chartsOf = (plan: Plan, build: string): number[] => {
  const idFor = createIds(build, []);
  return plan.tabs.flatMap((tab) =>
    (tab.charts ?? []).map(({ key }) => idFor('chart', `${tab.key}\n${key}`)),
  );
};
