/** Records that are odd in themselves: there twice, for a trial, gone, or of another kind of business. */
import {
  type Found,
  leftBelow,
  notNew,
  repeated,
  testRows,
} from '../../../../../metrics/records/record-checks';
import type { RowCheck } from '../../row-checks';
import { type SourceRows, textsOf } from '../source-rows';
import { type Given, type Odd, oddOf } from './odd';

/** One or two records that are there twice at the end are just that. */
const fewestLeft = 3;

/** Records that are there twice, were for a trial, are gone, or are of another kind of business. */
export function ofRecords(rows: SourceRows, source: number, { rowsBefore, answers }: Given): Odd[] {
  const { ids, read } = rows;
  const found: Odd[] = [];
  const add = (key: RowCheck, each: Found, said = '') => found.push(oddOf(key, rows, source, each, said));
  if (ids && rows.source.kind === 'rows') {
    const again = repeated(ids);
    add('twice', again);
    if (again.rows >= fewestLeft && leftBelow(ids)) add('leftBelow', again);
  }
  const named = [rows.source.named, rows.source.channel, ...answers.segments];
  const columns = [...new Set(named)].flatMap((header) => {
    const cells = header === null ? undefined : read.columns.get(header);
    return cells ? [cells] : [];
  });
  if (columns.length > 0) add('test', testRows(...columns));
  const before = rowsBefore[source];
  if (typeof before === 'number' && before > read.rows)
    add('gone', { rows: before - read.rows, first: undefined });
  const business = textsOf(rows, rows.source.business);
  // What the tab's own filter leaves out is not counted.
  if (business) add('notNew', notNew(business.map((kind, row) => (rows.isIn(row) ? kind : ''))));
  return found;
}
