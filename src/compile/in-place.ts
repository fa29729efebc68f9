/**
 * A change that leaves every row and column where it is, such as another language or currency: the tabs that stand are
 * written over, cell by cell where something differs. Sheet ids, people's comments, charts, rules and references stay.
 */
import type { Cell, CellRef, Plan, Tab } from '../plan/plan';
import { entries, links } from './emit/cells';
import { chart } from './emit/charts';
import { ruleCondition, validations } from './emit/conditions';
import { shownCells } from './emit/formats';
import { cellFormat } from './emit/looks';
import { sizes } from './emit/tabs';
import { createIds } from './ids';
import { withStrips } from './keys';
import { areaOf, type Grid, type PlacedTab, place, positionOf } from './place';
import type { Placement } from './placement';
import { markOf, recordOf } from './record';
import {
  addConditionalFormatRule,
  createDeveloperMetadata,
  deleteDeveloperMetadata,
  deleteEmbeddedObject,
  gridRange,
  repeatCell,
  repeatFormat,
  replaceConditionalFormatRule,
  updateCells,
  updateSheet,
} from './requests';
import type { Batch, CellFormat, ExtendedValue, Request } from './sheets';

/** What stands there that the plan's own data do not tell. */
export type Standing = {
  /** Whether a cell holds just what this plan has there. */
  readonly holds: (cell: Cell) => boolean;
  /** Whether a cell holds anything. */
  readonly isFilled: (at: CellRef) => boolean;
  /** Ids of the charts of a tab, and the formulas of its conditional formats in their order. */
  readonly charts: (tab: string) => readonly number[];
  readonly conditions: (tab: string) => readonly (string | undefined)[];
  /** Of the plan's record and marks. */
  readonly metadataIds: readonly number[];
  /** Titles as they are, by tab. */
  readonly titles: Readonly<Record<string, string>>;
  /** The build that made the charts. */
  readonly build: string;
};

/** `before` is what was built there, `carried` what is to stand there: their tabs have the same rows and columns. */
export function inPlace(before: Plan, carried: Plan, placement: Placement, standing: Standing): Batch {
  const [was, becomes] = [withStrips(before), withStrips(carried)];
  const [old, grid] = [place(was, placement), place(becomes, placement)];
  const idFor = createIds(placement.build, placement.takenIds);
  const requests = [...grid.values()].flatMap((placed): Request[] => {
    const stood = old.get(placed.tab.key)!;
    return [
      ...contents(becomes, grid, placed, stood, standing),
      ...looks(becomes, was, grid, placed, stood.tab),
      ...changed(validations(old, stood), validations(grid, placed)),
      // Whole: a size over all tracks is told before those that differ from it.
      ...(changed(sizes(stood), sizes(placed)).length > 0 ? sizes(placed) : []),
      ...rules(becomes, grid, old, placed, stood, standing.conditions(placed.tab.key)),
      ...charts(becomes, grid, placed, stood, standing, idFor),
    ];
  });
  return {
    requests: [
      ...standing.metadataIds.map(deleteDeveloperMetadata),
      // First: a formula that names a tab is read under its new title.
      ...[...grid.values()]
        .filter(({ tab, title }) => standing.titles[tab.key] !== title)
        .map(({ sheetId, title }) => updateSheet({ sheetId, title })),
      ...requests,
      ...becomes.tabs.map(({ key }) =>
        createDeveloperMetadata(markOf(placement, key), { sheetId: placement.sheetIds[key]! }),
      ),
      ...recordOf(becomes, placement).map((entry) => createDeveloperMetadata(entry, { spreadsheet: true })),
    ],
  };
}

/** The requests that were not made before. */
function changed(before: readonly Request[], after: readonly Request[]): Request[] {
  const made = new Set(before.map((request) => JSON.stringify(request)));
  return after.filter((request) => !made.has(JSON.stringify(request)));
}

const key = ({ row, column }: CellRef) => `${row}\n${column}`;

/** Values, formulas, notes and links of the cells that hold something else than they are to. */
function contents(
  plan: Plan,
  grid: Grid,
  placed: PlacedTab,
  stood: PlacedTab,
  standing: Standing,
): Request[] {
  const { tab, sheetId } = placed;
  const there = new Map(tab.cells.map((cell) => [key(cell.at), cell]));
  const notes = new Map(stood.tab.cells.map((cell) => [key(cell.at), cell.note]));
  const differing = tab.cells.filter((cell) => !standing.holds(cell));
  const cleared = stood.tab.cells.filter(
    ({ at, value, formula }) =>
      (value !== undefined || formula) && !there.has(key(at)) && standing.isFilled(at),
  );
  const write = (cell: Cell) =>
    updateCells(sheetId, positionOf(grid, cell.at), [
      [{ userEnteredValue: contentOf(cell) as ExtendedValue }],
    ]);
  const linked = { ...placed, tab: { ...tab, cells: differing.filter(({ link }) => link) } };
  return [
    ...[...differing.filter(({ formula }) => !formula), ...cleared.map(({ at }): Cell => ({ at }))].map(
      write,
    ),
    ...entries(grid, { ...placed, tab: { ...tab, cells: differing.filter(({ formula }) => formula) } }),
    ...links(plan, grid, linked),
    ...tab.cells
      .filter((cell) => (cell.note ?? '') !== (notes.get(key(cell.at)) ?? ''))
      .map((cell) =>
        repeatCell(gridRange(sheetId, areaOf(grid, { from: cell.at, to: cell.at })), {
          note: cell.note ?? '',
        }),
      ),
  ];
}

/** Nothing is a cell that is cleared. */
function contentOf({ value }: Cell): ExtendedValue | object {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean'
    ? { boolValue: value }
    : value === undefined
      ? {}
      : { stringValue: value };
}

/** Number patterns and styles where the new plan has others than the one before. */
function looks(plan: Plan, before: Plan, grid: Grid, { tab, sheetId }: PlacedTab, stood: Tab): Request[] {
  const lookOf = (from: Plan, { style, pattern }: Cell): CellFormat =>
    cellFormat(style === undefined ? {} : from.styles[style]!, pattern);
  const was = new Map(stood.cells.map((cell) => [key(cell.at), JSON.stringify(lookOf(before, cell))]));
  return shownCells(tab).flatMap((cell) => {
    const look = lookOf(plan, cell);
    const stoodLook = was.get(key(cell.at));
    if (stoodLook === undefined || stoodLook === JSON.stringify(look)) return [];
    const fields = Object.keys(look) as (keyof CellFormat)[];
    const range = gridRange(sheetId, areaOf(grid, { from: cell.at, to: cell.at }));
    return fields.length > 0 ? [repeatFormat(range, look, fields)] : [];
  });
}

/** A rule of ours is known by its condition: people's own stand wherever they put them. */
function rules(
  plan: Plan,
  grid: Grid,
  old: Grid,
  { tab, sheetId }: PlacedTab,
  stood: PlacedTab,
  conditions: readonly (string | undefined)[],
): Request[] {
  const textOf = (of: Grid, rule: NonNullable<Tab['rules']>[number]) =>
    ruleCondition(of, rule).values?.[0]?.userEnteredValue;
  const taken = new Set<number>();
  return (tab.rules ?? []).flatMap((rule, order) => {
    const before = stood.tab.rules?.[order];
    const [was, becomes] = [before && textOf(old, before), textOf(grid, rule)];
    const index = conditions.findIndex((text, at) => text === was && !taken.has(at));
    if (index >= 0) taken.add(index);
    if (was === becomes && before?.style === rule.style) return [];
    const range = gridRange(sheetId, areaOf(grid, rule.range));
    const look = cellFormat(plan.styles[rule.style]!);
    if (index < 0)
      return [addConditionalFormatRule(range, ruleCondition(grid, rule), look, conditions.length)];
    return [replaceConditionalFormatRule(range, ruleCondition(grid, rule), look, index, sheetId)];
  });
}

/** A chart of ours is known by the id that we gave it. */
function charts(
  plan: Plan,
  grid: Grid,
  placed: PlacedTab,
  stood: PlacedTab,
  standing: Standing,
  idFor: (kind: string, key: string) => number,
): Request[] {
  const there = standing.charts(placed.tab.key);
  const ofBuild = createIds(standing.build, []);
  const before = new Map((stood.tab.charts ?? []).map((one) => [one.key, JSON.stringify(one)]));
  return (placed.tab.charts ?? []).flatMap((one) => {
    const name = `${placed.tab.key}\n${one.key}`;
    const made = ofBuild('chart', name);
    if (before.get(one.key) === JSON.stringify(one) && there.includes(made)) return [];
    return [
      ...(there.includes(made) ? [deleteEmbeddedObject(made)] : []),
      chart(plan, grid, placed, one, idFor('chart', name)),
    ];
  });
}

const decoration = new Set([
  'addChart',
  'deleteEmbeddedObject',
  'setDataValidation',
  'addConditionalFormatRule',
  'updateConditionalFormatRule',
]);

/** The same without what Google may refuse of a plan's look. */
export const bareOf = ({ requests }: Batch): Batch => ({
  requests: requests.filter((request) => !decoration.has(Object.keys(request)[0]!)),
});
