/** Where the PADRE tab has its cells: five blocks of three columns above, three of five below. */
import { cell } from '../../formula';
import { counting } from '../../layout';
import type { CellRef } from '../../plan';

export const tab = 'padre';

export const blocks = [
  'position',
  'acquire',
  'deploy',
  'run',
  'expand',
  'product',
  'people',
  'money',
] as const;
export type Block = (typeof blocks)[number];

/** What stands in a block below its title, question and answer. */
export const rows = ['goal', 'kpi', 'target', 'now', 'owner', 'open', 'next'] as const;
export type BlockRow = 'title' | 'question' | 'answer' | (typeof rows)[number] | 'state';

export const columns = counting(15).map((number) => `column ${number}`);
/** How many blocks stand in a band, so that all columns are used. */
export const bands = [5, 3] as const;

const bandOf = (block: Block) => (blocks.indexOf(block) < bands[0] ? 0 : 1);

/** The columns of a block, from the first to the last. */
export function columnsOf(block: Block): readonly string[] {
  const band = bandOf(block);
  const width = columns.length / bands[band];
  const first = (blocks.indexOf(block) - (band === 0 ? 0 : bands[0])) * width;
  return columns.slice(first, first + width);
}

export const rowOf = (block: Block, row: BlockRow) => `${bandOf(block) === 0 ? 'upper' : 'lower'} ${row}`;

const at = (block: Block, row: BlockRow, column: number): CellRef =>
  cell(tab, rowOf(block, row), columnsOf(block)[column]!);

export const places = {
  /** Over the whole block. */
  title: (block: Block) => at(block, 'title', 0),
  question: (block: Block) => at(block, 'question', 0),
  answer: (block: Block) => at(block, 'answer', 0),
  label: (block: Block, row: (typeof rows)[number]) => at(block, row, 0),
  value: (block: Block, row: (typeof rows)[number]) => at(block, row, 1),
  /** How its KPI stands, in the last column of the block. */
  status: (block: Block) => at(block, 'now', columnsOf(block).length - 1),
  /** That as a number, in a hidden row. */
  state: (block: Block) => at(block, 'state', columnsOf(block).length - 1),
};
