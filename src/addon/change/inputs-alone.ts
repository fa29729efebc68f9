/** A change that touches nothing but what stands in inputs builds no tab: those cells are written. */
import { builtIn, isSame } from '../../carry/compare';
import { cellsByPlace, inputCells, placeOf } from '../../carry/identity';
import type { Standing } from '../../carry/standing';
import type { CellValue, Plan } from '../../plan/plan';

export type Typing = {
  readonly tab: string;
  /** Counted from 0, as the tab stands. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue | null;
};

/** The cells to write; undefined where more than those would change. */
export function inputsAlone(before: Plan, next: Plan, standing: Standing): readonly Typing[] | undefined {
  if (withoutInputs(before) !== withoutInputs(next)) return undefined;
  const [built, anew] = [cellsByPlace(before), cellsByPlace(next)];
  const stands = new Map(standing.filled.map(({ at, content }) => [placeOf(at), content]));
  const found: Typing[] = [];
  for (const { input, at } of inputCells(next)) {
    const [was, becomes] = [builtIn(built.get(placeOf(at))), builtIn(anew.get(placeOf(at)))];
    if (isSame(was, becomes)) continue;
    // Only an answer gives way to another: what people or the add-on put in another input's place stays.
    if (input.holds !== 'answer' && !isSame(stands.get(placeOf(at)), was)) continue;
    const tab = standing.tabs.find(({ key }) => key === at.tab);
    const row = tab?.rows.findIndex(({ key }) => key === at.row) ?? -1;
    const column = tab?.columns.findIndex(({ key }) => key === at.column) ?? -1;
    if (row < 0 || column < 0 || (becomes && !('value' in becomes))) return undefined;
    found.push({ tab: at.tab, row, column, value: becomes ? becomes.value : null });
  }
  return found;
}

/** All of a plan but what its inputs hold. */
function withoutInputs(plan: Plan): string {
  const inputs = new Set(inputCells(plan).map(({ at }) => placeOf(at)));
  return JSON.stringify({
    ...plan,
    name: '',
    tabs: plan.tabs.map((tab) => ({
      ...tab,
      cells: tab.cells.map(({ value, ...cell }) =>
        inputs.has(placeOf(cell.at)) ? cell : { ...cell, value },
      ),
    })),
  });
}
