/** A question of the page with its answer beside it: typed, under which an example stands until it is, or worked out. */
import { formula, range } from '../../formula';
import { type Part, styled, track } from '../../layout';
import type { StyleName } from '../../look';
import type { Accepts, CellRef, Formula } from '../../plan';
import { answerAt, tab } from './places';

type Typed = {
  readonly name: string;
  readonly accepts?: Accepts;
  readonly pattern?: string;
  readonly size?: number;
};
type Worked = { readonly formula: Formula; readonly pattern?: string };

const width = range(answerAt(''), { ...answerAt(''), column: 'third' });
const across = (row: string) => range({ ...width.from, row }, { ...width.to, row });

/** One answer over three columns. */
function over(row: string, question: string, answer: object, style: StyleName, size: number): Part {
  const at = answerAt(row);
  return {
    rows: [track(row, size)],
    cells: [
      { at: { ...at, column: 'what' }, value: question, style: 'labelWrap' },
      { at, style, ...answer },
      ...styled(tab, row, ['second', 'third'], 'label'),
    ],
    merges: [across(row)],
  };
}

export function typed(
  row: string,
  [question, example]: readonly [string, string],
  { name, accepts = { unit: 'text' }, pattern, size = 34 }: Typed,
): Part {
  const at = answerAt(row);
  const isText = accepts.unit === 'text';
  const part = over(
    row,
    question,
    pattern ? { pattern } : {},
    isText ? 'inputWrap' : 'inputText',
    isText ? size : 34,
  );
  const below = example ? exampleUnder(row, at, example) : { rows: [], cells: [] };
  return {
    rows: [...part.rows, ...below.rows],
    cells: [...part.cells, ...below.cells],
    merges: part.merges ?? [],
    inputs: [{ name, holds: 'typed', accepts, range: range(at, at) }],
  };
}

const exampleUnder = (row: string, answer: CellRef, example: string): Part => ({
  rows: [track(`${row} example`, 15)],
  cells: [
    {
      at: answerAt(`${row} example`),
      formula: formula`IF(TRIM(${answer})="";"${example}";"")`,
      style: 'exampleLine',
    },
  ],
});

export const worked = (row: string, question: string, { formula: value, pattern }: Worked): Part =>
  over(row, question, { formula: value, ...(pattern ? { pattern } : {}) }, 'computedText', 28);
