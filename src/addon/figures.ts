/** What home says of the plans that have figures, all of them in one read. */
import { blocksAsBuilt, modulesIn, sizeIn } from '../carry/as-built';
import type { Blocks } from '../carry/ladder';
import { readerOf } from '../carry/typed';
import { type BuiltPlan, readPlans } from '../compile/plans';
import type { PlanRecord } from '../compile/record';
import type { Reading } from '../plan/deed';
import type { PlanFigures } from '../plan/figures';
import type { Typed } from '../plan/module';
import { modules } from '../plan/modules/modules';
import { readBlocks, stripsOf } from './plan-cells';
import { readOutline } from './spreadsheet';

/** How a plan's figures are read; undefined where none of its modules has any. */
export const figuresIn = (record: PlanRecord): Reading<PlanFigures> | undefined =>
  sizeIn(record) && modulesIn(record).flatMap((key) => modules[key].figures ?? [])[0];

/** By plan. Null for one that has none, or whose cells are no longer there, which does no harm to the others. */
export function figuresOf(ids: readonly string[]): Record<string, PlanFigures | null> {
  if (ids.length === 0) return {};
  const asked = readPlans(readOutline()).flatMap((plan) => {
    const reading = figuresIn(plan.record);
    return reading && ids.includes(plan.id)
      ? [{ plan, reading, names: [...reading.names, ...stripsOf(plan)] }]
      : [];
  });
  const blocks = readBlocks(asked);
  const told = asked.map(({ plan, reading }, index) => [plan.id, figuresFrom(plan, reading, blocks[index]!)]);
  return { ...Object.fromEntries(ids.map((id) => [id, null])), ...Object.fromEntries(told) };
}

/** By the strips alone where they tell every cell, which is quick; else down the whole ladder. */
function figuresFrom(
  { record }: BuiltPlan,
  { see }: Reading<PlanFigures>,
  blocks: Blocks,
): PlanFigures | null {
  const size = sizeIn(record)!;
  const asFar = (typed: Typed) => {
    let isWhole = true;
    const figures = see((...at) => {
      const value = typed(...at);
      isWhole &&= value !== undefined;
      return value;
    }, size);
    return isWhole ? figures : null;
  };
  return asFar(readerOf(blocks).typed) ?? asFar(readerOf(blocks, blocksAsBuilt(record)).typed);
}
