/** Past months as they were pasted: one value for each of them, or what is wrong and in which line. */
import { monthAfter } from '../../src/plan/month';
import type { Draft, Field, MonthSeries, Remark } from '../../src/plan/questions';
import { firstFault, numberOf, type ReadLine } from '../series/line-faults';
import { linesOf, readLines } from '../series/lines';
import { marksAlike } from '../series/marks-alike';
import { areDated, monthsOfLines } from '../series/months-of-lines';
import { seriesOf, spanFault, tooMany } from '../series/span';
import { error, type FieldReading, type Typing } from './read-amount';
import { requiredOf } from './required';

/** Longer texts are not looked at line by line. */
const mostLines = 1000;

type Reading = { readonly value?: MonthSeries; readonly remark?: Remark | undefined };

export function readSeries(field: Field, entry: string, typing: Typing, answers: Draft): FieldReading {
  const { value, remark } = entry.trim() ? read(field, entry, typing, answers) : blank(field, answers);
  return { value, remarks: remark ? { [field.id]: remark } : {} };
}

function blank(field: Field, answers: Draft): Reading {
  const sentence = requiredOf(field, answers);
  return sentence ? { remark: error(sentence) } : {};
}

function read(field: Field, entry: string, typing: Typing, answers: Draft): Reading {
  const count = linesOf(entry).filter((line) => line.trim()).length;
  if (count > mostLines) return { remark: tooMany(count, typing) };
  const kind = field.isCounted?.(answers) ? 'count' : 'amount';
  const until = field.until!;
  const running = monthAfter(until, 1);
  const lines = readLines(entry);
  const isDated = areDated(lines);
  const months = monthsOfLines(lines, typing.marks.monthFirst, until);
  const marks = marksAlike(
    lines.map(({ value }) => value),
    typing.marks,
  );
  const all = lines.map((line, index) => ({
    ...line,
    month: months[index],
    number: numberOf(line.value, kind, { ...typing, marks }),
  }));
  // With dates a blank line means nothing; without them it is a month that is missing.
  const filled = all.filter(({ dateText, value }) => dateText || value);
  const fault = firstFault(filled, { isDated, running, kind, typing });
  if (fault) return { remark: { ...error(fault.text), line: fault.line } };

  const given = filled
    .flatMap(({ line, month, number: { value } }) =>
      month && month < running && value !== undefined ? [{ line, month, value }] : [],
    )
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const remark = spanFault(given, isDated, typing);
  if (remark) return { remark };
  const isLeftOut = filled.some(({ month, value }) => month === running && value !== '');
  return {
    value: { ...seriesOf(given), ...(isLeftOut ? { leftOut: running } : {}) },
    remark: doubt(filled),
  };
}

/** A number that could have been meant otherwise is said, with its line; it counts as it was read. */
function doubt(lines: readonly ReadLine[]): Remark | undefined {
  return lines.map(({ line, number: { remark } }) => remark && { ...remark, line }).find(Boolean);
}
