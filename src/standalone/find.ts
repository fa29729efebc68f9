/** The cells of a file that call our functions: what they show, and what each would become. */
import type { Area } from '../compile/address';
import { hash } from '../compile/ids';
import { type FileRead, formulaIn, isError, isLoading, plainValue, type TabRead, tabsOf } from './file';
import { keptIn, rangeName } from './note';
import { calls, onlyCall } from './scan';
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
  /** The call of single values that a formula is, where it is nothing else. */
  const singleCall = (formula: string) => {
    const call = onlyCall(formula, comma);
    return call && givingOne.has(call.name) && call.args.every(isOneCell) ? call : undefined;
  };
  const spills = spillsOf(tab, isOurs, (formula) => singleCall(formula) !== undefined);
  return ours.map((place) => {
    const area = spills.get(place)!;
    const cell = tab.at(place.row, place.column)!;
    const formula = formulaIn(cell)!;
    const values = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) =>
        plainValue(tab.at(area.row + down, area.column + right)),
      ),
    );
    const call = typeof values[0]![0] === 'number' ? singleCall(formula) : undefined;
    const expression = call && builtIn(call.name, call.args);
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

/**
 * Whether an argument stands for one value: a range in it outside any call, or a name that may be a range, would not mean
 * the same in a built-in formula.
 */
function isOneCell(argument: string): boolean {
  const plain = argument.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, 't');
  let outside = plain;
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/[\p{L}\p{N}_.]*\([^()]*\)/gu, '1');
  }
  const words = outside.match(/[\p{L}_$][\p{L}\p{N}_.$]*!?/gu) ?? [];
  const isAddress = (word: string) => word.endsWith('!') || /^\$?[A-Za-z]{1,3}\$?\d+$/.test(word);
  return !/[:{]/.test(outside) && words.every(isAddress);
}

/** Locales whose decimals have a point; elsewhere a comma may be either, and a call that has one keeps its value. */
const partsByComma = (locale: string) => /^(en_(?!ZA)|zh|ja|ko|he|iw|th)/.test(locale);
