/** A funnel out of selected cells that hold names beside numbers: the stages and how many reached each, at once. */
import type { SelectedCell, Selection } from '../../src/addon/contract/cells';
import { roleOf } from '../../src/plan/modules/funnel/words/roles';
import type { Marks } from '../numbers/marks';
import { writeExact, writePercent } from '../numbers/write';
import type { StageEntry } from './entries';
import { fewestStages, longestName, mostStages } from './stages';

type Named = { readonly name: string; readonly count: number };

/** Undefined where the cells are not two lines of names and numbers. A stage that has the name already stays what it is. */
export function namedStages(
  { rows }: Selection,
  stages: readonly StageEntry[],
  marks: Marks,
): readonly StageEntry[] | undefined {
  const isAcross = rows.length === 2 && (rows[0]?.length ?? 0) > 2;
  const pairs = isAcross ? rows[0]!.map((cell, column) => [cell, rows[1]![column]!]) : rows;
  // Heads of the two columns tell nothing of a stage.
  const read = (isHead(pairs[0]) ? pairs.slice(1) : pairs).map(named);
  const funnel = read.flatMap((one) => one ?? []);
  const names = new Set(funnel.map(({ name }) => caseless(name)));
  if (funnel.length !== read.length || names.size !== funnel.length) return undefined;
  if (funnel.length < fewestStages || funnel.length > mostStages) return undefined;
  return funnel.map((one, index) =>
    stageOf(one, funnel[index - 1], index === funnel.length - 1, stages, marks),
  );
}

const caseless = (name: string) => name.toLocaleLowerCase();

const isHead = (row: readonly SelectedCell[] | undefined) =>
  row?.length === 2 && row.every(({ text, number }) => number === null && text.trim() !== '');

function named(row: readonly SelectedCell[]): Named | undefined {
  if (row.length !== 2) return undefined;
  const name = row.find(({ text, number }) => number === null && text.trim() !== '')?.text.trim();
  const count = row.find(({ number }) => number !== null)?.number ?? undefined;
  return name && name.length <= longestName && count !== undefined ? { name, count } : undefined;
}

function stageOf(
  { name, count }: Named,
  above: Named | undefined,
  isLast: boolean,
  stages: readonly StageEntry[],
  marks: Marks,
): StageEntry {
  const same = stages.find((stage) => caseless(stage.name) === caseless(name));
  // The last one is the customer, whatever it is called.
  const last = isLast && !same && !roleOf(name) ? stages[stages.length - 1] : undefined;
  const role = last && (last.role ?? roleOf(last.name));
  const rate = above && above.count > 0 ? writePercent(count / above.count, marks) : '';
  return { rate, source: 'typed', ...same, name, count: writeExact(count, marks), ...(role ? { role } : {}) };
}
