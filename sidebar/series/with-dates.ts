/** Pasted months that do not name their year, once a month has passed since they were read: now they do. */
import { type Line, linesOf, oneMonthALine, readLines } from './lines';
import { areDated, isYearless, monthsOfLines } from './months-of-lines';

/**
 * Writes the month as yyyy-mm where it was told from `until`, the last month that was over when the lines were typed, so
 * that they stay the months that they were. A line that names its year stays as it is.
 */
export function withDates(pasted: string, monthFirst: boolean, until: string): string {
  const text = oneMonthALine(pasted);
  const lines = readLines(text);
  const months = monthsOfLines(lines, monthFirst, until);
  const isOpen = areDated(lines) ? ({ date }: Line) => date && isYearless(date) : isWithin(lines);
  const written = linesOf(text).slice();
  lines.forEach((line, index) => {
    const month = months[index];
    if (month && isOpen(line) && !line.total)
      written[line.line - 1] = line.value ? `${month}\t${line.value}` : month;
  });
  return written.join('\n');
}

/** Without dates a blank line is a month as well, though none at either end. */
function isWithin(lines: readonly Line[]): (line: Line) => boolean {
  const filled = lines.filter(({ value }) => value);
  const [first, last] = [filled[0], filled[filled.length - 1]];
  return ({ dateText, line }) => !dateText && !!first && !!last && first.line <= line && line <= last.line;
}
