/** What is wrong in a line of past months, said with its number. */

import { fillText } from '../../src/plan/sentence';
import type { NumberKind } from '../numbers/read';
import { type NumberReading, readAmount, type Typing } from '../state/read-amount';
import { quoted } from '../text/quoted';
import type { Words } from '../text/text';
import type { Line } from './lines';

export type ReadLine = Line & {
  /** yyyy-mm */
  readonly month: string | undefined;
  /** The one reading of the line's number, from which its fault and its value both come. */
  readonly number: NumberReading;
};

/** No number is longer. */
const mostDigits = 40;

export const numberOf = (text: string, kind: NumberKind, typing: Typing): NumberReading =>
  text.length > mostDigits
    ? { isWrong: true }
    : readAmount(text, kind, typing, kind === 'count' ? { atLeast: 0 } : {});

/** yyyy-mm as `March 2024`. */
export const nameOf = (month: string, { series }: Words) =>
  `${series.months[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

type Faults = {
  readonly isDated: boolean;
  /** The first month that is not over. */
  readonly running: string;
  readonly typing: Typing;
};

export type LineFault = {
  readonly line: number;
  readonly text: string;
  /** The same on every line of a table, so that once is enough. */
  readonly isOfTable: boolean;
};

/** Every line with a fault, and the sentence about it. */
export function lineFaults(lines: readonly ReadLine[], how: Faults): readonly LineFault[] {
  const before = new Set<string>();
  return lines.flatMap((line) => {
    const text = faultOf(line, before, how);
    if (line.month) before.add(line.month);
    return text ? [{ line: line.line, text, isOfTable: line.more !== undefined }] : [];
  });
}

function faultOf(found: ReadLine, before: ReadonlySet<string>, how: Faults): string | undefined {
  const { isDated, running, typing } = how;
  const text = typing.words.series;
  const { date, dateText, value, more, month, number } = found;
  const line = String(found.line);
  if (more) {
    const texts = [value, ...more].map(quoted).join(text.and);
    return fillText(text.columns, { line, texts });
  }
  if (dateText && !(date && month)) return fillText(text.notADate, { line, text: quoted(dateText) });
  if (number.isWrong) {
    const wrong = number.isMoney ? text.money : isDated ? text.notANumber : text.notANumberUndated;
    return fillText(wrong, { line, text: quoted(value) });
  }
  if (isDated && !month) return fillText(text.noDate, { line });
  if (number.remark?.kind === 'error') return fillText(text.inLine, { line, said: number.remark.text });
  if (!month) return undefined;
  const name = nameOf(month, typing.words);
  if (before.has(month)) return fillText(text.twice, { line, month: name });
  return value && month > running ? fillText(text.toCome, { line, month: name }) : undefined;
}
