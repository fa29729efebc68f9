/** Third phase: the placed plan becomes requests, in an order in which each finds what it refers to. */
import { namesOf } from '../plan/inputs';
import type { Plan } from '../plan/plan';
import { entries, links, notes } from './emit/cells';
import { chart } from './emit/charts';
import { rules, validations } from './emit/conditions';
import { formats } from './emit/formats';
import { filter, groups, merges, protection, sheet, sizes } from './emit/tabs';
import { createIds, nameIdStem } from './ids';
import { areaOf, type Grid } from './place';
import type { Placement } from './placement';
import { markOf, recordOf } from './record';
import { addNamedRange, createDeveloperMetadata, gridRange, moveNamedRange } from './requests';
import type { Request } from './sheets';

/**
 * Google may refuse what a plan is read by, and no plan should be lost for it: a bare body has the substance alone, and
 * its record says so.
 */
export type Look = 'decorated' | 'bare';

export function emit(plan: Plan, grid: Grid, placement: Placement, look: Look): Request[] {
  const tabs = [...grid.values()];
  const { plan: id, build, prefix, takenIds, sheetIds } = placement;
  const idFor = createIds(build, [...takenIds, ...Object.values(sheetIds)]);

  const names = namesOf(plan).map(({ name, range }) => {
    const area = gridRange(grid.get(range.from.tab)!.sheetId, areaOf(grid, range));
    const there = placement.names?.[prefix + name];
    return there === undefined
      ? addNamedRange(`${nameIdStem(id)}${idFor('name', name)}`, prefix + name, area)
      : moveNamedRange(there, area);
  });
  const marks = tabs.map(({ tab, sheetId }) =>
    createDeveloperMetadata(markOf(placement, tab.key), { sheetId }),
  );
  const record = recordOf(plan, placement, look === 'bare').map((entry) =>
    createDeveloperMetadata(entry, { spreadsheet: true }),
  );
  return [
    // A formula that names a sheet which comes later would stay broken for ever.
    ...tabs.map((tab) => sheet(tab, placement.indexes?.[tab.tab.key])),
    ...names,
    ...content(plan, grid),
    ...(look === 'decorated' ? decoration(plan, grid, idFor) : []),
    ...(look === 'decorated' ? tabs.map((tab) => protection(grid, tab)) : []),
    ...marks,
    ...record,
  ];
}

/** What stands in the cells, and what it cannot be read without. */
export function content(plan: Plan, grid: Grid): Request[] {
  const tabs = [...grid.values()];
  return [
    ...tabs.flatMap((tab) => entries(grid, tab)),
    ...tabs.flatMap((tab) => formats(plan, grid, tab)),
    ...tabs.flatMap(sizes),
    ...tabs.flatMap((tab) => merges(grid, tab)),
  ];
}

/** What Google may refuse without loss. Ids are drawn by kind and key. */
export function decoration(plan: Plan, grid: Grid, idFor: ReturnType<typeof createIds>): Request[] {
  const tabs = [...grid.values()];
  return [
    // A text's links would be lost with a new value or format, so they come after both.
    ...tabs.flatMap((tab) => links(plan, grid, tab)),
    ...tabs.flatMap((tab) => notes(grid, tab)),
    ...tabs.flatMap((tab) => validations(grid, tab)),
    ...tabs.flatMap((tab) => rules(plan, grid, tab)),
    ...tabs.flatMap((placed) =>
      (placed.tab.charts ?? []).map((each) =>
        chart(plan, grid, placed, each, idFor('chart', `${placed.tab.key}\n${each.key}`)),
      ),
    ),
    ...tabs.flatMap(groups),
    ...tabs.flatMap((tab) => filter(grid, tab)),
  ];
}
