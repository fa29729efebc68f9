/** The four questions that make a qualified lead one of sales. Where the plan has a pipeline they are answered there. */
import { formula, range } from '../../formula';
import { type Part, stack, styled, track } from '../../layout';
import type { Cell, CellRef } from '../../plan';
import { type Question, questions, usuallyMust } from '../../spine/four-questions';
import { across, at, between, wide } from './frame';
import { tab } from './places';
import type { Setting } from './setting';

const rowOf = (question: Question) => `question ${question}`;

export function fourQuestions({ text, asks, at: places, pipeline }: Setting): Part {
  const shown = (cell: CellRef) => ({ formula: formula`${cell}&""`, style: 'label' });
  const rows = questions.map((question): Part => {
    const row = rowOf(question);
    const [name, asksFor] = asks.rows[question];
    const usual = { value: usuallyMust[question] ? asks.yes : asks.no, style: 'inputText' };
    return stack([
      {
        rows: [track(row)],
        cells: [
          { at: at(row, 'label'), value: name, style: 'label' },
          { at: at(row, 'f'), ...(pipeline ? shown(pipeline.must(question)) : usual) },
          { at: at(row, 'note'), ...(pipeline ? shown(pipeline.counts(question)) : { style: 'inputText' }) },
        ],
      },
      wide(row, 'a', 'e', { value: asksFor, style: 'label' }),
    ]);
  });
  const down = (column: string) => range(at(rowOf('budget'), column), at(rowOf('timing'), column));
  const heading: Cell[] = [
    { at: at('questions', 'label'), value: text.qualified.sql, style: 'headLeft' },
    ...styled(tab, 'questions', between('a', 'e'), 'headLeft'),
    { at: at('questions', 'f'), value: asks.must, style: 'headLeft' },
    { at: at('questions', 'note'), value: asks.counted, style: 'headLeft' },
  ];
  return stack([
    { rows: [track('questions', 30)], cells: heading, merges: [across('questions', 'label', 'e')] },
    ...rows,
    {
      rows: [],
      cells: [],
      // Named as those of a pipeline, which takes them over when it is ticked.
      inputs: pipeline
        ? []
        : [
            {
              name: 'bant_must',
              range: down('f'),
              holds: 'typed',
              accepts: { unit: 'choice', from: places.words('answer', ['yes', 'no']) },
            },
            { name: 'bant_counts', range: down('note'), holds: 'typed', accepts: { unit: 'text' } },
          ],
    },
  ]);
}
