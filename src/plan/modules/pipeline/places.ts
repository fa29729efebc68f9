/** Where the Pipeline tab has its cells: what other modules may take from it, and its own parts from each other. */
import { cell, range } from '../../formula';
import type { Size } from '../../module';
import { stageWith } from '../../size';
import type { questions } from '../../spine/four-questions';
import { wordPlaces } from '../../spine/tab-frame/frame';
import { tablePlaces } from '../../spine/tab-frame/table';

export const tab = 'pipeline';

export const results = ['won', 'lost', 'undecided'] as const;
/** Figures of the quarter, in their order. */
export const covers = [
  'quarter',
  'goal',
  'won',
  'still',
  'open',
  'coverage',
  'needed',
  'weighted',
  'status',
] as const;
export const covered = ['covered', 'thin', 'uncovered'] as const;

const { word, words } = wordPlaces(tab, 'label');
const at = (row: string, column: string) => cell(tab, row, column);

export function places(size: Pick<Size, 'stages'>) {
  const { stages } = size;
  const all = stages.map((_, index) => index + 1);
  const between = all.slice(1, -1);
  /** Where deals are open, counted from the top of the funnel: below the first stage, unless there is nothing between. */
  const numbers = between.length > 0 ? between : [1];
  const last = numbers[numbers.length - 1]!;
  const known = stageWith(size, 'opportunities');
  /** From which stage on a deal can be counted on: opportunities, else the last one before customers. */
  const opportunity = known !== undefined && numbers.includes(known) ? known : last;
  const row = (stage: number) => `open ${stages[stage - 1]!.id}`;
  const down = (column: string, from = numbers[0]!) => range(at(row(from), column), at(row(last), column));
  const figure = (key: (typeof covers)[number]) => at(`cover ${key}`, 'open');
  return {
    at,
    numbers,
    opportunity,
    row,
    /** A column of the stages, from the first or from another. */
    down,
    /** With the row of prospecting, which has words and no numbers. */
    texts: (column: string) => range(at('prospecting', column), at(row(last), column)),
    sum: (column: string) => at('open sum', column),
    figure,
    coverage: figure('coverage'),
    coverageNeeded: figure('needed'),
    must: (question: (typeof questions)[number]) => at(`question ${question}`, 'most'),
    counts: (question: (typeof questions)[number]) => at(`question ${question}`, 'what'),
    answers: words('answer', ['yes', 'no']),
    reps: tablePlaces(tab, 'rep', 10),
    /** Of all reps: quota to date and what they won. */
    quotaToDate: at('rep sum', 'open'),
    wonToDate: at('rep sum', 'value'),
    deals: tablePlaces(tab, 'deal', 30),
    reasons: tablePlaces(tab, 'reason', 8),
    industries: tablePlaces(tab, 'industry', 6),
    median: at('median', 'open'),
    result: (result: (typeof results)[number]) => word('result', result),
    resultWords: words('result', results),
    covered: (state: (typeof covered)[number]) => word('covered', state),
    /** Among the workings: the months of the quarter, and members of the team with a quota, as they are counted. */
    quarterFrom: at('quarter from', 'open'),
    quarterTo: at('quarter to', 'open'),
    member: (member: number, column: 'label' | 'open' | 'value') => at(`member ${member}`, column),
    members: (column: 'label' | 'open' | 'value', count: number) =>
      range(at('member 1', column), at(`member ${count}`, column)),
  };
}

export type PipelinePlaces = ReturnType<typeof places>;
