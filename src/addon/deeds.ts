/** What can be done inside a plan that stands: shown before, done whole or not at all, and undone while nobody touched it. */
import type * as v from 'valibot';
import { modulesIn, sizeIn } from '../carry/as-built';
import { valueIn } from '../carry/ladder';
import { holds, newOnes, undoOf, writesOf } from '../carry/written';
import { cellAddress, onTab } from '../compile/address';
import type { BuiltPlan } from '../compile/plans';
import type { PlanRecord } from '../compile/record';
import { updateCells } from '../compile/requests';
import type { CellData } from '../compile/sheets';
import type { CellKey, Change, Deed, Undo } from '../plan/deed';
import type { Size } from '../plan/module';
import { modules } from '../plan/modules/modules';
import { Refused } from '../plan/refused';
import { checked } from './border';
import type { Lost } from './contract/change';
import type { Deeds } from './contract/deeds';
import { Failure } from './faults';
import { alone } from './lock';
import { type PlanCells, planWith, readBlocks, readCells } from './plan-cells';
import { today, write, writeValues } from './spreadsheet';

type Key = keyof Deeds;

/** What a plan offers, by its modules. */
export const deedsOf = (record: PlanRecord): ReadonlyMap<Key, Deed> =>
  new Map(
    sizeIn(record)
      ? modulesIn(record).flatMap((key) => Object.entries(modules[key].deeds ?? {}) as [Key, Deed][])
      : [],
  );

type Offered = { readonly deed: Deed; readonly size: Size };

/** @throws Failure `invalid` for a deed that the plan does not offer */
function offered({ record }: BuiltPlan, key: string): Offered {
  const deed = deedsOf(record).get(key as Key);
  if (!deed) throw new Failure('invalid', `The plan “${record.name}” has no deed “${key}”.`);
  return { deed, size: sizeIn(record)! };
}

/** One read beside that of the outline. */
export function see(id: string, key: string): unknown {
  const plan = planWith(id);
  const { deed, size } = offered(plan, key);
  return deed.see(readCells(plan, deed.names).reader.typed, size);
}

/** What stood in the cells is read as it was entered, so that formulas come back as formulas. */
export function act(id: string, key: string, press: unknown): { undo: Undo[] } {
  return alone(() => {
    const plan = planWith(id);
    const { deed, size } = offered(plan, key);
    const pressed = checked(deed.press as v.GenericSchema, press, 'press');
    const cells = readCells(plan, deed.names);
    const changes = answered(() => deed.does(cells.reader.typed, size, pressed, today()));
    return { undo: writeChanges(plan, cells, changes) };
  });
}

/** Writes them whole or not at all, and answers how they are undone. Those that change nothing are not among them. */
export function writeChanges(plan: BuiltPlan, cells: PlanCells, asked: readonly Change[]): Undo[] {
  const changes = newOnes(asked, cells.reader);
  if (changes.length === 0) return [];
  const names = changes.map(({ name }) => name);
  const [entered] = readBlocks([{ plan, names }], 'FORMULA');
  const undo = undoOf(changes, cells.reader, entered!);
  const { prefix } = plan.record;
  if (!changes.some(({ value }) => isGate(value))) {
    writeValues(
      writesOf(changes, cells.blocks, cells.reader).map(({ name, values }) => ({
        range: prefix + name,
        values,
      })),
    );
    return undo;
  }
  write({
    requests: changes.map(({ name, row, column, value }) => {
      const place = cells.reader.at(name, row, column)!;
      const tab = plan.tabs.find(({ key }) => key === cells.blocks.get(name)!.tab)!;
      return updateCells(tab.sheetId, place, [
        [dataOf(isGate(value) ? gateOf(plan, cells, value.gate) : value)],
      ]);
    }),
  });
  // A formula is spelled as the file spells it.
  const [after] = readBlocks([{ plan, names }], 'FORMULA');
  return undo.map((each) => {
    if (!isGate(each.wrote)) return each;
    const place = cells.reader.at(each.name, each.row, each.column)!;
    return {
      ...each,
      wrote: { formula: String(valueIn(after!.get(each.name)!, place.row, place.column) ?? '') },
    };
  });
}

const isGate = (value: Change['value']): value is { readonly gate: CellKey } =>
  typeof value === 'object' && value !== null && 'gate' in value;

/** Shows the number of that cell, and nothing where it has none. */
function gateOf({ tabs }: BuiltPlan, { blocks, reader }: PlanCells, { name, row, column }: CellKey) {
  const title = tabs.find(({ key }) => key === blocks.get(name)!.tab)!.title;
  const cell = onTab(title) + cellAddress(reader.at(name, row, column)!, { row: false, column: false });
  return { formula: `=IF(ISNUMBER(${cell});${cell};"")` };
}

function answered(work: () => readonly Change[]): readonly Change[] {
  try {
    return work();
  } catch (error) {
    throw error instanceof Refused ? new Failure('invalid', error.message) : error;
  }
}

const most = 20;

/** Writes back what stood in the cells, if each of them still holds what the deed wrote; else it names those that do not. */
export function undo(id: string, cells: readonly Undo[]): { changed: Lost[] } {
  return alone(() => {
    const plan = planWith(id);
    const there = readCells(plan, [...new Set(cells.map(({ name }) => name))], 'FORMULA');
    const found = cells.map((cell) => ({ cell, ...foundIn(plan, there, cell) }));
    if (found.every(({ cell, entered }) => holds(entered, cell.value))) return { changed: [] };
    const changed = found.filter(({ cell, place, entered }) => !place || !holds(entered, cell.wrote));
    if (changed.length > 0) return { changed: changed.slice(0, most).map(lostOf) };
    write({
      requests: found.map(({ cell, place }) => updateCells(place!.sheetId, place!, [[dataOf(cell.value)]])),
    });
    return { changed: [] };
  });
}

function foundIn({ tabs }: BuiltPlan, { blocks, reader }: PlanCells, { name, row, column }: Undo) {
  const block = blocks.get(name)!;
  const tab = tabs.find(({ key }) => key === block.tab);
  const at = reader.at(name, row, column);
  return {
    place: tab && at && { ...tab, ...at },
    entered: at && (valueIn(block, at.row, at.column) ?? ''),
  };
}

type Found = ReturnType<typeof foundIn> & { readonly cell: Undo };

const lostOf = ({ cell, place, entered }: Found): Lost => ({
  what: cell.name,
  tab: place?.title ?? '',
  cell: place ? cellAddress(place, { row: false, column: false }) : '',
  shown: String(entered ?? ''),
});

function dataOf(value: Undo['value']): CellData {
  if (value === null) return { userEnteredValue: undefined };
  if (typeof value === 'object') {
    if ('formula' in value) return { userEnteredValue: { formulaValue: value.formula } };
    if ('fixed' in value) return dataOf(value.fixed);
    throw new Error('A gate is written as the formula that it is.');
  }
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: { stringValue: value } };
}
