/** A re-plan in force, when its plan changes: it goes along by stage and month, and is worked out anew on the new shape. */
import { inputCells, placeOf } from '../../carry/identity';
import type { Left } from '../../carry/report';
import type { Filled, Standing, StandingTab } from '../../carry/standing';
import { cellAddress, onTab } from '../../compile/address';
import type { Outline } from '../../compile/outline';
import type { BuiltPlan } from '../../compile/plans';
import type { In } from '../../plan/language';
import type { Size, SpineAnswers } from '../../plan/module';
import { countsOf } from '../../plan/modules/funnel/counts';
import { rePlanAnew, rePlanBlocks } from '../../plan/modules/funnel/re-plan-anew';
import { monthAfter } from '../../plan/month';
import type { CellRef, CellValue, Plan } from '../../plan/plan';
import { fillText } from '../../plan/sentence';
import { monthNames } from '../../plan/spine/words/names';
import type { ChangeOptions } from '../contract/change';
import { type ValueRange, writeValues } from '../spreadsheet';
import { standingOf } from './reading';

/** `from`: the month of a re-plan that the change makes worked out anew; undefined where none is in force, or it stays. */
export type Fitted = { readonly standing: Standing; readonly from?: number; readonly left: readonly Left[] };

const marks = ['replan_from', 'replanned_on', 'use_learned_before'];

export const sizeOfPlan = (plan: Pick<Plan, 'options'>) =>
  (plan.options.spine as { readonly size: Size }).size;

/** What its goal counts, as the plan was built. */
const countsOfPlan = ({ options }: Pick<Plan, 'options'>) =>
  countsOf(options.spine as Pick<SpineAnswers, 'model' | 'goalCounts'>);

/** The plan as it stands with its re-plan as the new one takes it: moved with the months, or dropped where it has no place. */
export function fitted(all: Standing, before: Plan, next: Plan, shift = 0): Fitted {
  const named = new Map(inputCells(before).map(({ input, at }) => [placeOf(at), input.name]));
  const nameOf = ({ at }: Filled) => named.get(placeOf(at)) ?? '';
  const isOther = countsOfPlan(before) !== countsOfPlan(next);
  const { standing, left: other } = isOther ? withoutAmounts(all, nameOf) : { standing: all, left: [] };
  const mark = standing.filled.find((cell) => nameOf(cell) === 'replan_from');
  if (!mark || typeof mark.comesTo !== 'number' || mark.comesTo < 2) return { standing, left: other };
  const from = Math.round(mark.comesTo) + shift;
  if (isOther || from < 2 || from > sizeOfPlan(next).months)
    return {
      standing: dropped(standing, nameOf),
      left: [...other, { at: mark.at, shown: mark.shown, why: 'kept', name: 'replan_from' }],
    };
  const rates = ratesInto(standing, before, next, nameOf);
  const filled = standing.filled.map((cell): Filled => {
    const value = cell.content && 'value' in cell.content ? cell.content.value : undefined;
    if (typeof value !== 'number') return cell;
    const moved =
      nameOf(cell) === 'replan_from' || (nameOf(cell) === 'since' && value > 1) ? value + shift : value;
    return { ...cell, content: { value: moved * (rates.get(placeOf(cell.at)) ?? 1) } };
  });
  const isReshaped = shift !== 0 || !sameSize(sizeOfPlan(before), sizeOfPlan(next));
  return { standing: { ...standing, filled }, ...(isReshaped && { from }), left: [] };
}

/** Amounts typed for a goal that counts something else are no amounts of this one. */
function withoutAmounts(standing: Standing, nameOf: (cell: Filled) => string) {
  const isAmount = (cell: Filled) => nameOf(cell) === 'actual_revenue';
  return {
    standing: { ...standing, filled: standing.filled.filter((cell) => !isAmount(cell)) },
    left: standing.filled
      .filter((cell) => isAmount(cell) && cell.content)
      .map(({ at, shown }): Left => ({ at, shown, why: 'actual', name: 'actual_revenue' })),
  };
}

const sameSize = (one: Size, other: Size) => JSON.stringify(one) === JSON.stringify(other);

/** Learned rates go with it only if they came with it. */
function dropped(standing: Standing, nameOf: (cell: Filled) => string): Standing {
  const hadThem = standing.filled.some(
    (cell) => nameOf(cell) === 'use_learned_before' && cell.comesTo === true,
  );
  return {
    ...standing,
    filled: standing.filled.flatMap((cell): Filled[] => {
      const name = nameOf(cell);
      if (marks.includes(name) || rePlanBlocks.includes(name)) return [];
      return name === 'use_learned' && !hadThem ? [{ ...cell, content: { value: false } }] : [cell];
    }),
  };
}

/** What a kept rate is multiplied by: the rates of the stages above that go, as a stage's own rate is. */
function ratesInto(
  standing: Standing,
  before: Plan,
  next: Plan,
  nameOf: (cell: Filled) => string,
): ReadonlyMap<string, number> {
  const stays = new Set(sizeOfPlan(next).stages.map(({ id }) => id));
  const kept = standing.filled.filter((cell) => nameOf(cell) === 'kept_rates');
  const factors = new Map<string, number>();
  let factor = 1;
  for (const { id } of sizeOfPlan(before).stages) {
    const cell = kept.find(({ at }) => at.row === `kept ${id}`);
    if (!cell) continue;
    if (stays.has(id)) {
      factors.set(placeOf(cell.at), factor);
      factor = 1;
    } else factor *= typeof cell.comesTo === 'number' ? cell.comesTo : 1;
  }
  return factors;
}

const workedOut: In<string> = {
  en: 'The re-plan of {month} is worked out again for the changed plan.',
  it: 'La ripianificazione ({month}) viene ricalcolata sul piano modificato.',
};

export function rePlanNews({ language }: Plan, start: string, from: number): string {
  const [year, month] = monthAfter(start, from - 1)
    .split('-')
    .map(Number) as [number, number];
  return fillText(workedOut[language], { month: `${monthNames[language][month - 1]} ${year}` });
}

/** Works out the re-plan of a plan that its last change gave another shape, on the sheet as it stands. Twice does no harm. */
export function workOutAnew(plan: BuiltPlan, outline: Outline): void {
  const { kept, generation } = plan.record;
  if (kept?.record.generation !== generation - 1) return;
  const { shiftMonths } = (kept.patch as { options: ChangeOptions }).options;
  if (!shiftMonths && sameSize(sizeOfPlan(kept.record), sizeOfPlan(plan.record))) return;
  const { standing, before } = standingOf(plan, outline);
  const values = new Map(standing.filled.map(({ at, comesTo }) => [placeOf(at), comesTo]));
  const cells = rePlanAnew((at) => values.get(placeOf(at)) ?? null, sizeOfPlan(before));
  if (cells.length > 0) writeValues(rowsOf(standing.tabs, cells));
}

type Tracked = Readonly<Record<'rows' | 'columns', readonly { readonly key: string }[]>>;

/** A range for each row, whose other cells are left as they are. */
export function rowsOf(
  tabs: readonly (Pick<StandingTab, 'key' | 'title'> & Tracked)[],
  cells: readonly { readonly at: CellRef; readonly value: CellValue }[],
): ValueRange[] {
  const rows = new Map<string, { readonly at: CellRef; readonly value: CellValue }[]>();
  for (const cell of cells) {
    const key = `${cell.at.tab}\n${cell.at.row}`;
    rows.set(key, [...(rows.get(key) ?? []), cell]);
  }
  return [...rows.values()].flatMap((of): ValueRange[] => {
    const { tab: key, row } = of[0]!.at;
    const tab = tabs.find((one) => one.key === key);
    const line = tab?.rows.findIndex((track) => track.key === row) ?? -1;
    const placed = of.map(({ at, value }) => ({
      column: tab?.columns.findIndex((track) => track.key === at.column) ?? -1,
      value,
    }));
    const there = placed.filter(({ column }) => column >= 0);
    if (!tab || line < 0 || there.length === 0) return [];
    const first = Math.min(...there.map(({ column }) => column));
    const last = Math.max(...there.map(({ column }) => column));
    const values = Array.from(
      { length: last - first + 1 },
      (_, index) => there.find(({ column }) => column === first + index)?.value ?? null,
    );
    const [from, to] = [first, last].map((column) => cellAddress({ row: line, column }));
    return [{ range: `${onTab(tab.title)}${from}:${to}`, values: [values] }];
  });
}
