/** A plan's named ranges, read in one call by the prefix that the plan's names bear. */
import { readPlans } from '../compile/plans';
import { type Block, blockOf } from './blocks';
import { Failure, faultOf } from './faults';
import { readOutline, readValues } from './spreadsheet';

export type Cells<Name extends string> = Readonly<Record<Name, Block>>;

/** @throws Failure `gone`, with a sentence that names the plan, where a name is no longer there */
export function readCells<Name extends string>(prefix: string, names: readonly Name[]): Cells<Name> {
  try {
    const ranges = readValues(names.map((name) => prefix + name));
    return Object.fromEntries(
      names.map((name, index) => [name, blockOf(ranges[index] ?? {})]),
    ) as Cells<Name>;
  } catch (error) {
    throw isGone(error) ? gone(prefix, faultOf(error).detail) : error;
  }
}

/** Whether Google did not find what a name stands for. */
export const isGone = (error: unknown): boolean => faultOf(error).kind === 'gone';

/** Costs a read, which only a broken plan pays for. */
function gone(prefix: string, detail: string): Failure {
  const plan = readPlans(readOutline()).find(({ record }) => record.prefix === prefix);
  if (!plan) return new Failure('gone', `No plan of this spreadsheet has names that begin with ${prefix}.`);
  const name = /range: *(\S+)/i.exec(detail)?.[1] ?? '';
  const what =
    plan.missing.length > 0
      ? `a tab of it was deleted (${plan.missing.join(', ')})`
      : `the cells called ${name} were deleted`;
  return new Failure(
    'gone',
    `The plan “${plan.record.name}” cannot be read: ${what}. Undo that, or build the plan again.`,
  );
}
