/** The checks of the rows: each with how many rows have it, and where the first one stands. */
import { linesOf } from '../../answers';
import type { Given, Odd } from './odd';
import { ofColumns } from './of-columns';
import { ofLines } from './of-lines';
import { ofRecords } from './of-records';

export function findOdd(given: Given): readonly Odd[] {
  const { answers, sources } = given;
  const lines = [...linesOf(answers)];
  return sources
    .flatMap((rows, source) => {
      const own = lines.filter(([, line]) => line.source === source);
      return [
        ...ofColumns(
          rows,
          source,
          own.map(([, line]) => line),
          given,
        ),
        ...ofRecords(rows, source, given),
        ...ofLines(rows, source, own, given),
      ];
    })
    .filter(({ rows }) => rows > 0);
}
