/** Share without Backsolve: the cells that call our functions, their values in place of the calls, and the way back. */
import { catalogue } from '../catalogue/catalogue';
import { type FileRead, fileFields } from '../standalone/file';
import { type Findings, type Found, type Functions, findFunctions } from '../standalone/find';
import { rangeName } from '../standalone/note';
import { replacement, restoration } from '../standalone/replace';
import type { FunctionCells, OurFormula, Restored } from './contract/standalone';
import { Failure } from './faults';
import { read, write } from './spreadsheet';
import { userLanguage } from './user';

/** Listed in a preview; the others are counted. */
const mostShown = 200;

const functions: Functions = {
  names: new Set(catalogue.map(({ name }) => name)),
  givingOne: new Set(catalogue.filter(({ returns }) => !returns.shape).map(({ name }) => name)),
  builtIn: () => undefined,
};

const readFile = () => read(fileFields) as FileRead;

/** One read. */
export const functionCells = (): FunctionCells => told(findFunctions(readFile(), functions));

/**
 * One read and one write. Where nothing is left to replace, an earlier press has done it, so a lost answer may simply be
 * tried again.
 * @throws Failure `changed` where the cells are not those that were looked at
 */
export function replaceFunctionCells(looked: string): FunctionCells {
  const findings = findFunctions(readFile(), functions);
  const { found, unfinished, replaced } = findings;
  if (found.length === 0) return told(findings);
  if (findings.looked !== looked)
    throw new Failure('changed', 'The cells that call our functions are not those of the preview.');
  if (unfinished > 0) throw new Failure('changed', `${unfinished} cells have no result yet.`);
  write(replacement(findings, userLanguage()));
  return { looked, formulas: [], count: 0, unfinished: 0, replaced: replaced + found.length };
}

/** One read and one write, none where no note keeps a formula. */
export function restoreFunctionCells(): Restored {
  const { batch, restored, left } = restoration(readFile());
  if (restored > 0) write(batch);
  return {
    restored,
    left: left
      .slice(0, mostShown)
      .map(({ tab, cell, formula, shown }) => ({ tab, cell, formula, value: shown })),
    leftCount: left.length,
  };
}

const told = ({ found, looked, unfinished, replaced }: Findings): FunctionCells => ({
  looked,
  formulas: found.slice(0, mostShown).map(toldOf),
  count: found.length,
  unfinished,
  replaced,
});

const toldOf = ({ tab, area, formula, shown, builtIn, isError }: Found): OurFormula => ({
  tab,
  cell: rangeName(area),
  formula,
  value: shown,
  becomes: isError ? 'text' : builtIn ? 'formula' : 'value',
  written: builtIn ?? shown,
});
