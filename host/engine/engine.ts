/** The one door to the spreadsheet engine: mends what Node 20 lacks and quietens its console before anything runs. */
import { type Model, registries } from '@odoo/o-spreadsheet';

type Grouping = { groupBy?: <Item>(items: Iterable<Item>, key: (item: Item) => PropertyKey) => object };

// Node 20 has no Object.groupBy; without it the engine throws after it has changed the workbook.
(Object as Grouping).groupBy ??= (items, key) => {
  const groups: Record<PropertyKey, unknown[]> = Object.create(null);
  for (const item of items) {
    const name = key(item);
    groups[name] ??= [];
    groups[name].push(item);
  }
  return groups;
};

// The engine reports every model and every slow command there.
console.debug = () => {};

// Sheets says #ERROR! where a custom function throws; the engine knows only #ERROR.
registries.errorTypes.add('#ERROR!');

export {
  CompiledFormula,
  CorePlugin,
  coreTypes,
  functionCache,
  helpers,
  Model,
  parse,
  registries,
  setTranslationMethod,
  tokenize,
  UIPlugin,
} from '@odoo/o-spreadsheet';

export type Getters = Model['getters'];
export type Zone = { left: number; right: number; top: number; bottom: number };
export type RangeData = { _sheetId: string; _zone: Zone };
export type Position = { sheetId: string; col: number; row: number };

/** Our commands are not in the engine's union, so a dispatch is typed by name and payload only. */
export type Dispatch = (
  type: string,
  payload?: object,
) => { readonly isSuccessful: boolean; readonly reasons: readonly string[] };

export const rangeData = (sheetId: string, zone: Zone): RangeData => ({ _sheetId: sheetId, _zone: zone });
