/** What a typed number comes to: its value, or what is wrong with it, and what a field's reading is. */

import type { CurrencyCode } from '../../src/plan/currency';
import type { Field, Remark } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import { standsFor } from '../numbers/currency';
import type { Marks } from '../numbers/marks';
import { type NumberKind, readNumber } from '../numbers/read';
import { writeExact, writePercent } from '../numbers/write';
import { quoted } from '../text/quoted';
import type { Words } from '../text/text';

export type Typing = {
  readonly marks: Marks;
  readonly words: Words;
  /** That of the plan, where amounts belong to one: another beside a number is a slip, or an amount to be converted. */
  readonly currency?: CurrencyCode;
};

/** Remarks by control: a field's id, or `funnel-2` for the third stage of a funnel. */
export type Remarks = Readonly<Record<string, Remark>>;

export type FieldReading = { readonly value: unknown; readonly remarks: Remarks };

export type NumberReading = {
  readonly value?: number;
  readonly remark?: Remark;
  /** It is no number at all, or an amount of money where none belongs. */
  readonly isWrong?: true;
  readonly isMoney?: true;
  /** It could have been meant a thousand times as large. */
  readonly isDoubtful?: true;
};

type Bounds = NonNullable<Field['bounds']>;

/** A trillion: beyond it somebody's finger slipped. */
const largest = 1e12;

const usualBounds: Readonly<Record<NumberKind, Bounds & { readonly atMost: number }>> = {
  amount: { atMost: largest },
  number: { atMost: largest },
  volume: { atMost: largest },
  count: { atMost: largest },
  percent: { atLeast: 0, atMost: 1 },
};

export const error = (text: string): Remark => ({ kind: 'error', text });

/** Reads one number; percent comes out as a fraction. Blank gives neither a value nor a remark. */
export function readAmount(
  entry: string,
  kind: NumberKind,
  typing: Typing,
  bounds: Bounds = {},
): NumberReading {
  const reading = readNumber(entry, kind, typing.marks);
  if (reading.is === 'blank') return {};
  if (reading.is === 'wrong') {
    const wrong = { remark: notANumber(entry, kind, typing, bounds, reading.money), isWrong: true } as const;
    return reading.money ? { ...wrong, isMoney: true } : wrong;
  }
  const foreign = foreignIn(reading.currencies, typing.currency);
  if (foreign !== undefined) return { remark: otherCurrency(foreign, reading.value, typing) };
  const value = kind === 'percent' ? reading.value / 100 : reading.value;
  const outside = outOfBounds(value, { ...usualBounds[kind], ...bounds }, kind, typing);
  if (outside) return { remark: error(outside) };
  if (kind === 'percent') return readPercent(reading.value, typing);
  return reading.doubtful
    ? { value: reading.value, remark: readAsRemark(reading.value, typing), isDoubtful: true }
    : { value: reading.value };
}

const foreignIn = (currencies: readonly string[] = [], own: CurrencyCode | undefined): string | undefined =>
  own && currencies.find((mark) => !standsFor(mark, own));

/** Nothing is converted in silence: the amount without its currency is offered. */
function otherCurrency(mark: string, value: number, { marks, words, currency }: Typing): Remark {
  const amount = writeExact(value, marks);
  const slots = { mark, currency: currency!, amount };
  const use = { label: fillText(words.number.useInCurrency, slots), text: amount };
  return { kind: 'error', text: fillText(words.number.otherCurrency, slots), use };
}

function notANumber(
  entry: string,
  kind: NumberKind,
  { marks, words }: Typing,
  { atLeast, atMost }: Bounds,
  isMoney = false,
): Remark {
  const text = quoted(entry.trim());
  // A month of the plan, say: no example tells as much as what there is to choose from.
  if (kind === 'count' && atLeast !== undefined && atMost !== undefined && !isMoney)
    return error(
      fillText(words.number.wholeBetween, {
        least: writeExact(atLeast, marks),
        most: writeExact(atMost, marks),
      }),
    );
  if (kind === 'amount') return error(fillText(words.number.not, { text, example: writeExact(1e7, marks) }));
  const example = kind === 'percent' ? writeExact(12.5, marks) : writeExact(200, marks);
  return error(fillText(isMoney ? words.number.money : words.number.notShort, { text, example }));
}

function readAsRemark(value: number, { marks, words }: Typing): Remark {
  const thousands = writeExact(value * 1000, marks);
  const text = fillText(words.number.readAs, { value: writeExact(value, marks), thousands });
  const use = { label: fillText(words.number.useNumber, { number: thousands }), text: thousands };
  return { kind: 'hint', text, use };
}

function readPercent(percent: number, { marks, words }: Typing): NumberReading {
  const value = percent / 100;
  if (percent === 0 || percent >= 1) return { value };
  const rate = writeExact(percent, marks);
  const likely = writeExact(percent * 100, marks);
  const text = fillText(words.number.tinyRate, { rate, count: writeExact(percent * 10, marks), likely });
  const use = { label: fillText(words.number.use, { rate: likely }), text: likely };
  return { value, remark: { kind: 'hint', text, use } };
}

/** The sentence about a number that may not be, in the form in which it is typed. */
function outOfBounds(
  value: number,
  { above = -Infinity, atLeast = -Infinity, atMost }: Bounds & { readonly atMost: number },
  kind: NumberKind,
  { marks, words }: Typing,
): string | undefined {
  const text = words.number;
  const typed = (bound: number) =>
    kind === 'percent' ? `${writePercent(bound, marks)}%` : writeExact(bound, marks);
  if (kind === 'count' && !Number.isInteger(value)) return text.whole;
  const outside = value <= above || value < atLeast || value > atMost;
  if (!outside) return undefined;
  if (atLeast > -Infinity && atMost < largest && kind !== 'percent') {
    const slots = { least: typed(atLeast), most: typed(atMost) };
    return fillText(kind === 'count' ? text.wholeBetween : text.between, slots);
  }
  if (value <= above) return fillText(text.above, { least: typed(above) });
  if (value < atLeast) return fillText(text.atLeast, { least: typed(atLeast) });
  if (kind === 'percent') return fillText(text.percentTop, { most: typed(atMost) });
  return fillText(text.atMost, { most: typed(atMost) });
}
