/** What is wrong in a line of past months, said with its number. */
import { fillText } from '../../src/plan/sentence';
import { type NumberKind, readNumber } from '../numbers/read';
import { type NumberReading, readAmount, type Typing } from '../state/read-amount';
import type { Words } from '../text/text';
import type { Line } from './lines';

export type ReadLine = Line & {
  /** yyyy-mm */
  readonly month: string | undefined;
  readonly number: NumberReading;
};

/** No number is longer; a sentence quotes no more of anything. */
const mostDigits = 40;
const mostQuoted = 24;

const isNumber = (text: string, kind: NumberKind, { marks }: Typing) =>
  text.length <= mostDigits && readNumber(text, kind, marks).is === 'number';

export const numberOf = (text: string, kind: NumberKind, typing: Typing): NumberReading =>
  isNumber(text, kind, typing) ? readAmount(text, kind, typing, kind === 'count' ? { atLeast: 0 } : {}) : {};

const quoted = (text: string) => (text.length > mostQuoted ? `${text.slice(0, mostQuoted)}…` : text);

/** yyyy-mm as `March 2024`. */
export const nameOf = (month: string, { series }: Words) =>
  `${series.months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

type Faults = {
  readonly isDated: boolean;
  /** The first month that is not over. */
  readonly running: string;
  readonly kind: NumberKind;
  readonly typing: Typing;
};

/** The first line with a fault, and the sentence about it. */
export function firstFault(
  lines: readonly ReadLine[],
  how: Faults,
): { line: number; text: string } | undefined {
  const before = new Set<string>();
  for (const line of lines) {
    const text = faultOf(line, before, how);
    if (text) return { line: line.line, text };
    if (line.month) before.add(line.month);
  }
  return undefined;
}

function faultOf(found: ReadLine, before: ReadonlySet<string>, how: Faults): string | undefined {
  const { isDated, running, kind, typing } = how;
  const text = typing.words.series;
  const { date, dateText, value, month, number } = found;
  const line = String(found.line);
  if (dateText && !(date && month)) return fillText(text.notADate, { line, text: quoted(dateText) });
  if (value && !isNumber(value, kind, typing)) {
    return fillText(isDated ? text.notANumber : text.notANumberUndated, { line, text: quoted(value) });
  }
  if (isDated && !month) return fillText(text.noDate, { line });
  if (number.remark?.kind === 'error') return fillText(text.inLine, { line, said: number.remark.text });
  if (!month) return undefined;
  const name = nameOf(month, typing.words);
  if (before.has(month)) return fillText(text.twice, { line, month: name });
  return value && month > running ? fillText(text.toCome, { line, month: name }) : undefined;
}
