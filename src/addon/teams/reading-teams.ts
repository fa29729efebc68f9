/** A team's own file, read for its parent: one request where its prefix is known, two where it is not. */
import { linesOf } from '../../carry/ladder';
import { readerOf } from '../../carry/typed';
import type { BuiltPlan } from '../../compile/plans';
import type { Measures } from '../../plan/measures';
import type { GoalCounts, Size } from '../../plan/module';
import { measures } from '../../plan/modules/funnel/measures';
import { blocksNamed, readCells } from '../plan-cells';
import { inFile } from '../spreadsheet';
import { copyIn, outlineOf } from './destination';

/** What the list of teams notes of a copy, so that the next reading is one request. */
export type Noted = { readonly prefix: string; readonly currency: string; readonly goalCounts: GoalCounts };

export type Read = { readonly measures: Measures; readonly noted: Noted };

export function notedIn(text: string): Noted | undefined {
  try {
    const noted = JSON.parse(text) as Partial<Noted> | null;
    return noted?.prefix && noted.currency && noted.goalCounts ? (noted as Noted) : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where the plan is no longer in the file. @throws Failure where the file cannot be read */
export function readTeam(
  file: string,
  plan: string,
  team: string,
  noted: Noted | undefined,
): Read | undefined {
  const quick = noted && quickly(file, noted);
  if (quick) return quick;
  return inFile(file, () => {
    const copy = copyIn(outlineOf(file), { plan, team });
    return copy && readPlan(copy);
  });
}

/** By its cells, with everything that finds them again. */
export function readPlan(plan: BuiltPlan): Read {
  const { currency, prefix, options } = plan.record;
  const { size, goalCounts } = options.spine as { size: Size; goalCounts: GoalCounts };
  return {
    measures: measures.see(readCells(plan, measures.names).reader.typed, size),
    noted: { prefix, currency, goalCounts },
  };
}

/** By the strips alone; undefined where a name or a line is not where it was. */
function quickly(file: string, noted: Noted): Read | undefined {
  const blocks = inFile(file, () =>
    blocksNamed(noted.prefix, measures.names, ['assumptions', 'funnel', 'forecast']),
  );
  if (!blocks) return undefined;
  // Rows and columns of the blocks themselves: other rows of those tabs may be called alike.
  const volumes = linesOf('needed_volumes', 'row', blocks).lines;
  const months = linesOf('month_starts', 'column', blocks).lines;
  const size: Size = {
    months: months.size,
    stages: [...volumes.keys()].map((key) => ({ id: key.replace('needed ', ''), role: null })),
    ids: {},
    rows: {},
  };
  const { typed } = readerOf(blocks);
  let isWhole = size.months > 0 && size.stages.length > 1;
  const seen = measures.see((...at) => {
    const value = typed(...at);
    // The first stage has no step into it.
    isWhole &&= value !== undefined || at[0] === 'seen';
    return value;
  }, size);
  return isWhole ? { measures: seen, noted } : undefined;
}
