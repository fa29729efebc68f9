/** A plan as it stands in the open file, whole: two reads, whatever is done with it afterwards. */
import { type CellsRead, cellFields, readStanding, Unreadable } from '../../carry/read';
import type { Standing } from '../../carry/standing';
import { typedOf } from '../../carry/standing-typed';
import { hash } from '../../compile/ids';
import type { Outline } from '../../compile/outline';
import { type BuiltPlan, findPlan } from '../../compile/plans';
import { buildPlan } from '../../plan/build';
import type { PlanAnswers } from '../../plan/module';
import { answersOf } from '../../plan/patch';
import type { Plan } from '../../plan/plan';
import { Failure } from '../faults';
import { readOutline, readSheets } from '../spreadsheet';

export type Looked = {
  readonly outline: Outline;
  readonly stands: BuiltPlan;
  readonly standing: Standing;
  readonly answers: PlanAnswers;
  readonly unset: readonly string[];
  /** The plan that these answers build: what is the plan's own, and what is not. */
  readonly before: Plan;
  /** A print of the build and of every row and column. */
  readonly print: string;
};

/** @throws Failure `gone` with a sentence where the plan, or its rows, cannot be found */
export function lookAt(planId: string): Looked {
  const outline = readOutline();
  const stands = findPlan(outline, planId);
  if (!stands) throw new Failure('gone', 'This plan is no longer in the spreadsheet.');
  return { outline, ...standingOf(stands, outline) };
}

/** `read` are its cells, where they have been read already. */
export function standingOf(stands: BuiltPlan, outline: Outline, read?: CellsRead): Omit<Looked, 'outline'> {
  const { record } = stands;
  if (!record.options.spine || !record.modules)
    throw new Failure('gone', `What “${record.name}” remembers of itself cannot be read.`);
  const shape = buildPlan(answersOf(record, () => undefined).answers);
  const standing = readable(record.name, () =>
    readStanding(stands, outline, read ?? cellsOf(stands.tabs.map(({ sheetId }) => sheetId)), shape),
  );
  const { answers, unset } = answersOf(record, typedOf(standing));
  return { stands, standing, answers, unset, before: buildPlan(answers), print: printOf(stands, standing) };
}

/** The cells of whole sheets. */
export const cellsOf = (sheetIds: readonly number[]): CellsRead =>
  sheetIds.length === 0 ? {} : (readSheets(sheetIds, cellFields) as CellsRead);

function readable<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Failure(
      'gone',
      `The plan “${name}” cannot be changed: ${error.message} Undo what was moved or deleted on that tab, or build the plan again.`,
    );
  }
}

const printOf = ({ record }: BuiltPlan, { tabs }: Standing) =>
  `${record.build} ${hash(
    tabs.map(({ rows, columns }) => [...rows, ...columns].map(({ key }) => key).join('|')).join('\n'),
  )}`;
