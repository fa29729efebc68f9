/** The cells of a file that call our functions: what they show, and what each would become. */
import type { Area } from '../compile/address';
import { hash } from '../compile/ids';
import { type FileRead, formulaIn, isError, isLoading, plainValue, type TabRead, tabsOf } from './file';
import { keptIn, rangeName } from './note';
import { calls, onlyCall } from './scan';
import { isOneCell, largest, sizeOf, unbounded } from './size';
import { spillsOf } from './spills';

/** The built-in formula that says the same as a call, without its `=`; undefined where there is none. */
export type BuiltIn = (name: string, args: readonly string[]) => string | undefined;

export type Functions = {
  /** In capitals. */
  readonly names: ReadonlySet<string>;
  /** Those that give one number for single cells. */
  readonly givingOne: ReadonlySet<string>;
  readonly builtIn: BuiltIn;
};

type Plain = number | string | boolean;

export type Found = {
  readonly sheetId: number;
  readonly tab: string;
  /** The cells that its result fills; the first one holds the formula. */
  readonly area: Area;
  readonly formula: string;
  readonly shown: string;
  /** What is shown, row by row, as it would be written. */
  readonly values: readonly (readonly Plain[])[];
  /** The built-in formula that takes its place, with its `=`; null where values do. */
  readonly builtIn: string | null;
  readonly note: string;
  readonly isError: boolean;
  readonly isLoading: boolean;
};

export type Findings = {
  /** Errors first, then by tab and row. */
  readonly found: readonly Found[];
  /** A print of all of it: another one says that something has changed. */
  readonly looked: string;
  /** How many cells have no result yet. */
  readonly unfinished: number;
  /** How many cells hold a value in place of a formula that their note keeps. */
  readonly replaced: number;
};

export function findFunctions(file: FileRead, functions: Functions): Findings {
  const tabs = tabsOf(file);
  const comma = partsByComma(file.properties?.locale ?? '');
  const found = tabs.flatMap((tab) => foundIn(tab, functions, comma));
  const replaced = tabs.flatMap((tab) =>
    tab.places.filter(({ row, column }) => keptIn(tab.at(row, column)?.note)),
  );
  const looked = found.map(({ sheetId, area, formula, values }) => [
    sheetId,
    rangeName(area),
    formula,
    values,
  ]);
  return {
    found: [...found.filter((one) => one.isError), ...found.filter((one) => !one.isError)],
    looked: hash(JSON.stringify(looked)).toString(36),
    unfinished: found.filter((one) => one.isLoading).length,
    replaced: replaced.length,
  };
}

function foundIn(tab: TabRead, { names, givingOne, builtIn }: Functions, comma: boolean): Found[] {
  const isOurs = (formula: string) => calls(formula, names);
  const ours = tab.places.filter(({ row, column }) => isOurs(formulaIn(tab.at(row, column)) ?? ''));
  if (ours.length === 0) return [];
  /** The call that a formula is, where it is nothing else and its result is as large as its arguments. */
  const plainCall = (formula: string) => {
    const call = onlyCall(formula, comma);
    return call && givingOne.has(call.name) ? call : undefined;
  };
  const most = (formula: string) => {
    const call = plainCall(formula);
    return call ? largest(call.args.map(sizeOf)) : unbounded;
  };
  const spills = spillsOf(tab, isOurs, most);
  return ours.map((place) => {
    const area = spills.get(place)!;
    const cell = tab.at(place.row, place.column)!;
    const formula = formulaIn(cell)!;
    const values = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) =>
        plainValue(tab.at(area.row + down, area.column + right)),
      ),
    );
    const call = typeof values[0]![0] === 'number' ? plainCall(formula) : undefined;
    const expression = call?.args.every(isOneCell) ? builtIn(call.name, call.args) : undefined;
    return {
      sheetId: tab.sheetId,
      tab: tab.title,
      area,
      formula,
      shown: cell.formattedValue ?? String(values[0]![0]),
      values,
      builtIn: expression === undefined ? null : `=${expression}`,
      note: cell.note ?? '',
      isError: isError(cell),
      isLoading: isLoading(cell),
    };
  });
}

/** Locales whose decimals have a point; elsewhere a comma may be either, and a call that has one keeps its value. */
const partsByComma = (locale: string) => /^(en_(?!ZA)|zh|ja|ko|he|iw|th)/.test(locale);
