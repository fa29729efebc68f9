/**
 * A plan's stages and their rows, told by their names: the only thing that says which row is which. Where the names do
 * not say it beyond doubt, the plan is refused.
 */
import { across, type Block } from './blocks';
import { Failure } from './faults';
import type { Cells } from './plan-cells';

/** Cells that tell the stages: as people name them, and the needed volumes beside the names that the plan repeats. */
export const stageCells = ['stage_names', 'needed_stages', 'needed_volumes'] as const;

/**
 * The names that a tab's labels repeat in the same order. A text of people's own is on one of the two only.
 * @throws Failure `gone` where a stage has a number for its name, or none, or a row of people's own bears it
 */
export function stagesOf(cells: Cells<(typeof stageCells)[number]>): string[] {
  const { stage_names: names, needed_stages: labels, needed_volumes: volumes } = cells;
  const number = columnOf(names).find((name) => typeof name !== 'string');
  if (number !== undefined) throw unclear(`${JSON.stringify(number)} is no text`);
  const isNeeded = (row: number) => across(volumes, volumes.columns, row).some((value) => value !== null);
  const nameless = labels.rows.find((row) => isBlank(labels.at(row, labels.columns[0]!)) && isNeeded(row));
  if (nameless !== undefined) throw unclear(`the one in row ${nameless + 1} of the Funnel tab has no name`);
  const left = columnOf(labels);
  const stages = columnOf(names).filter((name): name is string => {
    const found = left.indexOf(name);
    left.splice(0, found + 1);
    return found >= 0;
  });
  stageRows(labels, stages);
  return stages;
}

/**
 * The rows of the stages in a column of labels, in their order; rows of people's own bear other names.
 * @throws Failure `gone` where a stage has no row, or another row bears its name
 */
export function stageRows(labels: Block, stages: readonly string[]): number[] {
  const named = (name: string) => labels.rows.filter((row) => labels.at(row, labels.columns[0]!) === name);
  const rows: number[] = [];
  for (const row of labels.rows)
    if (labels.at(row, labels.columns[0]!) === stages[rows.length]) rows.push(row);
  if (rows.length < stages.length)
    throw new Failure('gone', `There is no row for the stage “${stages[rows.length]}” any more.`);
  const twice = stages.find((name) => named(name).length > stages.filter((other) => other === name).length);
  if (twice !== undefined) throw unclear(`another row is called “${twice}”, too`);
  return rows;
}

const unclear = (why: string) =>
  new Failure(
    'gone',
    `The stages of this plan cannot be told by their names: ${why}. Give each a text of its own.`,
  );

const isBlank = (value: unknown) => value === undefined || (typeof value === 'string' && value.trim() === '');

const columnOf = ({ at, rows, columns }: Block): unknown[] =>
  rows.map((row) => at(row, columns[0]!)).filter((value) => !isBlank(value));
