/** Cells of people's own tabs that read a plan, which would show errors once it is gone; and how they keep their values. */
import { follow } from '../carry/references';
import { scan } from '../carry/scan';
import { cellAddress } from '../compile/address';
import type { Outline } from '../compile/outline';
import { type BuiltPlan, findPlan, keepingMetadata, keptIn, readPlans, removalOf } from '../compile/plans';
import { updateCells } from '../compile/requests';
import type { Batch } from '../compile/sheets';
import type { CellValue } from '../plan/plan';
import { writeFirst } from './attempts';
import { type OtherFormula, otherFormulas } from './change/others';
import { mostTold } from './change/report';
import type { Lost } from './contract/change';
import { Failure } from './faults';
import { readOutline } from './spreadsheet';

/** The formulas that read these tabs, or names that begin with the prefix. */
export function usesOf(
  formulas: readonly OtherFormula[],
  titles: readonly string[],
  prefix?: string,
): readonly OtherFormula[] {
  const read = new Set(titles.map((title) => title.toLowerCase()));
  const nowhere = { title: '', row: () => undefined, column: () => undefined };
  const named = prefix === undefined ? undefined : new RegExp(`(^|[^\\p{L}\\p{N}_.])${prefix}\\w`, 'iu');
  return formulas.filter(({ formula }) => {
    if (follow(formula, (title) => (read.has(title.toLowerCase()) ? nowhere : undefined)).is === 'stays')
      return true;
    return scan(formula).some(
      (piece) => typeof piece === 'string' && named?.test(piece.replace(/"[^"]*"/g, '""')),
    );
  });
}

export const toldUses = (uses: readonly OtherFormula[]): Lost[] =>
  uses.slice(0, mostTold).map(({ title, row, column, formula }) => ({
    what: '',
    tab: title,
    cell: cellAddress({ row, column }, { row: false, column: false }),
    shown: formula,
  }));

export function readUsedBy(planId: string): { formulas: Lost[]; count: number } {
  const outline = readOutline();
  const plan = findPlan(outline, planId);
  if (!plan) throw new Failure('gone', 'This plan is no longer in the spreadsheet.');
  const uses = usesOfPlan(outline, plan);
  return { formulas: toldUses(uses), count: uses.length };
}

const teamsPlansOf = (outline: Outline, { id }: BuiltPlan) =>
  readPlans(outline).filter(({ record }) => record.of === id);

function usesOfPlan(outline: Outline, plan: BuiltPlan): readonly OtherFormula[] {
  // The list of its teams goes with it.
  const tabs = [plan, ...teamsPlansOf(outline, plan)].flatMap((one) => [
    ...one.tabs,
    ...keptIn(outline, one),
  ]);
  const formulas =
    otherFormulas(
      outline,
      tabs.map(({ sheetId }) => sheetId),
      'with values',
    ) ?? [];
  return usesOf(
    formulas,
    tabs.map(({ title }) => title),
    plan.record.prefix,
  );
}

/** Deletes a plan; where that is asked, what reads it holds the value that it shows first, in the same write. */
export function removePlan(planId: string, keepValues: boolean): void {
  const outline = readOutline();
  const plan = findPlan(outline, planId);
  if (!plan) return;
  const kept = keepValues ? usesOfPlan(outline, plan).flatMap(valueWritten) : [];
  const removal: Batch = {
    requests: [...kept, ...removalOf(outline, plan, teamsPlansOf(outline, plan)).requests],
  };
  writeFirst(
    [() => removal, () => keepingMetadata(removal)],
    () => (findPlan(readOutline(), planId)?.tabs.length ?? 0) === 0,
  );
}

/** A cell that shows an error has no value to keep. */
function valueWritten({ sheetId, row, column, value }: OtherFormula) {
  if (value === undefined) return [];
  return [updateCells(sheetId, { row, column }, [[{ userEnteredValue: extended(value) }]])];
}

const extended = (value: CellValue) => {
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
};
