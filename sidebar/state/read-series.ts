/** Past months as they were pasted: one value for each of them, or what is wrong and in which line. */
import { monthAfter } from '../../src/plan/month';
import type { Draft, Field, MonthSeries, Remark } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import type { Marks } from '../numbers/marks';
import { writeExact } from '../numbers/write';
import { thousandth, unlabelledTotal } from '../series/doubts';
import { type LineFault, lineFaults, numberOf, type ReadLine } from '../series/line-faults';
import { linesOf, readLines } from '../series/lines';
import { areSurelyDecimals, isSurelyGrouped, marksAlike } from '../series/marks-alike';
import { areDated, placeLines } from '../series/months-of-lines';
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
  const { months, calendar } = placeLines(lines, typing.marks.monthFirst, until);
  if (calendar) return { remark: error(otherCalendar(calendar, typing)) };
  const values = lines.map(({ value }) => value);
  const marks = marksAlike(values, typing.marks);
  const all = lines.map((line, index) => ({
    ...line,
    month: months[index],
    number: numberOf(line.value, kind, { ...typing, marks }),
  }));
  // With dates a blank line means nothing; without them it is a month that is missing.
  const filled = all.filter(({ dateText, value }) => dateText || value);
  const faults = lineFaults(filled, { isDated, running, typing });
  if (faults.length > 0) return { remark: allOf(faults, typing) };
  const doubt = thousandth(filled, typing) ?? (isDated ? undefined : unlabelledTotal(filled, typing));
  if (doubt) return { remark: { ...error(doubt.text), line: doubt.line } };

  const given = filled
    .flatMap(({ line, month, number: { value } }) =>
      month && month < running && value !== undefined ? [{ line, month, value }] : [],
    )
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const remark = spanFault(given, isDated, typing);
  if (remark) return { remark };
  const isLeftOut = filled.some(({ month, value }) => month === running && value !== '');
  const totals = lines.flatMap(({ total }) => (total ? [total] : []));
  return {
    value: {
      ...seriesOf(given),
      ...(isLeftOut ? { leftOut: running } : {}),
      ...(totals.length > 0 ? { totals } : {}),
    },
    remark: areSurelyDecimals(values, marks) ? undefined : (hint(filled) ?? grouped(filled, marks, typing)),
  };
}

const otherCalendar = (calendar: keyof Typing['words']['series']['calendars'], { words }: Typing) =>
  fillText(
    words.series.otherCalendar[calendar === 'quarter' || calendar === 'four weeks' ? 'apart' : 'within'],
    {
      periods: words.series.calendars[calendar],
    },
  );

/** So many faults are said; the others are counted. */
const mostFaults = 3;

function allOf(faults: readonly LineFault[], { words }: Typing): Remark {
  const ofTable = faults.find(({ isOfTable }) => isOfTable);
  const said = faults
    .filter((fault) => !fault.isOfTable || fault === ofTable)
    .slice(0, mostFaults)
    .map(({ text }) => text);
  const further = faults.length - said.length;
  const more = further > 0 ? [fillText(words.series.moreFaults, { count: String(further) })] : [];
  return { ...error([...said, ...more].join('\n')), line: faults[0]!.line };
}

/** A number that could have been meant otherwise is said, with its line; it counts as it was read. */
function hint(lines: readonly ReadLine[]): Remark | undefined {
  const found = lines.find(({ number }) => number.remark);
  if (!found) return undefined;
  const { kind, text } = found.number.remark!;
  return { kind, text, line: found.line };
}

/** Where all numbers have three digits behind the sheet's own decimal mark, that they are taken for thousands is said. */
function grouped(lines: readonly ReadLine[], marks: Marks, typing: Typing): Remark | undefined {
  if (marks.decimal === typing.marks.decimal || lines.some(({ value }) => isSurelyGrouped(value, marks)))
    return undefined;
  const found = lines.find(({ value }) => value.includes(marks.group));
  const number = found?.number.value;
  if (!found || number === undefined) return undefined;
  const slots = {
    value: writeExact(number, typing.marks),
    thousands: writeExact(number / 1000, typing.marks),
  };
  return { kind: 'hint', text: fillText(typing.words.number.readAs, slots), line: found.line };
}
