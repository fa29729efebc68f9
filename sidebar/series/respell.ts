/** Pasted months in other separators, after the spreadsheet's locale was changed. */
import type { Marks } from '../numbers/marks';
import { type NumberKind, readNumber } from '../numbers/read';
import { writeRead } from '../numbers/write';
import { type Line, linesOf, oneMonthALine, readLines } from './lines';
import { marksAlike } from './marks-alike';
import { monthsOfLines } from './months-of-lines';

/**
 * Numbers are written in the new marks. A date in which day and month could change places is written yyyy-mm, and every
 * other one stays; so does a line that could not be read.
 */
export function respellSeries(
  pasted: string,
  kind: NumberKind,
  from: Marks,
  to: Marks,
  until: string,
): string {
  const text = oneMonthALine(pasted);
  const lines = readLines(text);
  const months = monthsOfLines(lines, from.monthFirst, until);
  const marks = marksAlike(
    lines.map(({ value }) => value),
    from,
  );
  const written = linesOf(text).slice();
  lines.forEach((line, index) => {
    const reading = readNumber(line.value, kind, marks);
    if (line.more || line.total || (line.value === '' && !(line.date && 'pair' in line.date))) return;
    if (reading.is === 'wrong' || (reading.is === 'blank' && !line.dateText)) return;
    const value = reading.is === 'number' ? writeRead(reading, to) : '';
    const date = dateOf(line, months[index]);
    written[line.line - 1] = date && value ? `${date}\t${value}` : date || value;
  });
  return written.join('\n');
}

const dateOf = ({ date, dateText }: Line, month: string | undefined) =>
  date && 'pair' in date && month ? month : dateText;
