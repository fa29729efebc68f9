/** Back to the plan before its last change, and the removal of the tabs that were kept for it. */
import { builtIn, isSame } from '../../carry/compare';
import { cellsByPlace, inputCells, placeOf } from '../../carry/identity';
import { asReadAgain } from '../../carry/own';
import type { Standing } from '../../carry/standing';
import { colorStyle } from '../../compile/emit/looks';
import { planBefore, wayBack, withoutKept } from '../../compile/go-back';
import { hash } from '../../compile/ids';
import { type BuiltPlan, findPlan, keepingMetadata, keptIn } from '../../compile/plans';
import type { Kept } from '../../compile/record';
import { rePlanBlocks } from '../../plan/modules/funnel/re-plan-anew';
import type { Patch } from '../../plan/patch';
import type { Plan } from '../../plan/plan';
import { writeFirst } from '../attempts';
import type { ChangeOptions, Lost } from '../contract/change';
import type { PlanSummary } from '../contract/plans';
import { Failure } from '../faults';
import { readOutline } from '../spreadsheet';
import { summaryOf } from '../summary';
import { toldUses, usesOf } from '../uses';
import { carriedInto } from './carried';
import { planFrom } from './change';
import { followed, movedTo, otherFormulas } from './others';
import { type Looked, lookAt, standingOf } from './reading';
import { mostTold, toldOf } from './report';

type Back = {
  readonly looked: Looked;
  readonly kept: Kept;
  readonly was: Omit<Looked, 'outline'>;
  readonly since: readonly Lost[];
  readonly print: string;
};

/** @throws Failure `gone` where nothing is kept to go back to */
function lookBack(planId: string): Back {
  const looked = lookAt(planId);
  const { kept } = looked.stands.record;
  if (!kept) throw new Failure('gone', 'The tabs before the last change are no longer there.');
  const was = standingOf(planBefore(looked.outline, looked.stands, kept), looked.outline);
  const since = typedSince(looked, was, kept);
  return { looked, kept, was, since, print: `${looked.print} ${hash(JSON.stringify(since))}` };
}

export function readGoingBack(planId: string): { typedSince: Lost[]; count: number; looked: string } {
  const { since, print } = lookBack(planId);
  return { typedSince: since.slice(0, mostTold), count: since.length, looked: print };
}

/** Cells of the new tabs that hold something else than the change put there. */
function typedSince({ standing, stands }: Looked, was: Omit<Looked, 'outline'>, kept: Kept): readonly Lost[] {
  const { patch, options } = kept.patch as { patch: Patch; options: ChangeOptions };
  const { next, how } = planFrom(was, patch, options, stands.record.build);
  const { plan: changed } = carriedInto(next, was, how);
  const again = asReadAgain(changed);
  const built = new Map([...cellsByPlace(changed)].map(([place, cell]) => [again(place), cell]));
  const told = toldOf(standing);
  // What the change worked out anew was not typed; a re-plan made since has another month or day.
  const workedOut = new Set(
    inputCells(changed).flatMap(({ input, at }) => (rePlanBlocks.includes(input.name) ? [placeOf(at)] : [])),
  );
  return standing.filled
    .filter(({ at, content }) => content && !workedOut.has(placeOf(at)))
    .filter(({ at, content }) => !isSame(content, builtIn(built.get(placeOf(at)))))
    .map(({ at, shown }) => told({ at, shown, why: 'typed' }));
}

export function goBack(planId: string, looked: string): PlanSummary {
  const outline = readOutline();
  const plan = findPlan(outline, planId);
  if (plan && !plan.record.kept) return summaryOf(plan);
  const back = lookBack(planId);
  if (back.print !== looked) throw new Failure('changed', 'The plan was changed since it was looked at.');
  const { looked: now, kept, was } = back;
  const own = [...now.stands.tabs, ...keptIn(now.outline, now.stands)].map(({ sheetId }) => sheetId);
  const others = followed(
    otherFormulas(now.outline, own) ?? [],
    movedTo(now.standing, was.standing.tabs, kept.titles),
  );
  const colors = new Map(was.before.tabs.map(({ key, color }) => [key, colorStyle(color)]));
  const batch = wayBack(
    now.outline,
    now.stands,
    kept,
    was.before,
    areaIn(was.standing),
    others.rewritten,
    (tab) => colors.get(tab),
  );
  writeFirst(
    [() => batch, () => keepingMetadata(batch)],
    () => findPlan(readOutline(), planId)?.record.kept === undefined,
  );
  return summaryOf(findPlan(readOutline(), planId) ?? now.stands);
}

/** Where a range of the plan stands on the tabs as they are. */
const areaIn =
  ({ tabs }: Standing) =>
  ({ from, to }: Plan['names'][number]['range']) => {
    const tab = tabs.find(({ key }) => key === from.tab);
    if (!tab) return undefined;
    const row = (key: string) => tab.rows.findIndex((track) => track.key === key);
    const column = (key: string) => tab.columns.findIndex((track) => track.key === key);
    const first = { row: row(from.row), column: column(from.column) };
    const last = { row: row(to.row), column: column(to.column) };
    if (Math.min(first.row, first.column, last.row, last.column) < 0) return undefined;
    return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  };

/** Names what still reads the tabs before, and then deletes them only where it is asked to all the same. */
export function removeKept(planId: string, evenIfUsed: boolean): { stillUsed: Lost[] } {
  const outline = readOutline();
  const plan = findPlan(outline, planId);
  if (!plan) throw new Failure('gone', 'This plan is no longer in the spreadsheet.');
  if (!plan.record.kept) return { stillUsed: [] };
  const stillUsed = evenIfUsed ? [] : toldUses(usesOfKept(outline, plan));
  if (stillUsed.length > 0) return { stillUsed };
  const batch = withoutKept(outline, plan);
  writeFirst(
    [() => batch, () => keepingMetadata(batch)],
    () => findPlan(readOutline(), planId)?.record.kept === undefined,
  );
  return { stillUsed: [] };
}

function usesOfKept(outline: Looked['outline'], plan: BuiltPlan) {
  const kept = keptIn(outline, plan);
  const formulas =
    otherFormulas(
      outline,
      kept.map(({ sheetId }) => sheetId),
    ) ?? [];
  return usesOf(
    formulas,
    kept.map(({ title }) => title),
  );
}
