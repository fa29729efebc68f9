/** What is odd in the rows of a source, and what it is found from. */
import type { Found } from '../../../../../metrics/records/record-checks';
import type { RecordsAnswers } from '../../answers';
import type { RowCheck } from '../../row-checks';
import type { FunnelRows } from '../funnel-rows';
import type { Learned } from '../learn';
import type { SourceRows } from '../source-rows';

/** `row` is a row of the sheet, from 1; `said` names what it is about: a column, a name, a day. */
export type Odd = {
  readonly key: RowCheck;
  readonly rows: number;
  readonly source: number;
  readonly row: number | undefined;
  readonly said: string;
};

export type Given = {
  readonly answers: RecordsAnswers;
  readonly sources: readonly SourceRows[];
  readonly funnel: FunnelRows;
  readonly learned: Learned;
  readonly stageNames: readonly string[];
  readonly lastStage: string | undefined;
  readonly today: number;
  /** How many rows each source had when it was last read. */
  readonly rowsBefore: readonly (number | null)[];
};

/** A record of a history has many rows. */
const place = ({ source }: SourceRows, first: number | undefined) =>
  first === undefined || source.kind === 'history' ? undefined : first + source.head + 1;

export const oddOf = (
  key: RowCheck,
  rows: SourceRows,
  source: number,
  { rows: count, first }: Found,
  said = '',
): Odd => ({
  key,
  rows: count,
  source,
  row: place(rows, first),
  said,
});
