/** What a field's text comes to: a value, and what there is to say about it. */
import { fillText } from '../../src/plan/sentence';
import type { Draft, Field, Remark } from '../../src/plan/template';
import type { Marks } from '../numbers/marks';
import { type NumberKind, readNumber } from '../numbers/read';
import { writeExact, writePercent } from '../numbers/write';
import type { Words } from '../text/text';
import { type Entry, isStages } from './entries';
import { readFunnel } from './read-funnel';
import { readShares } from './read-shares';

export type Typing = { readonly marks: Marks; readonly words: Words };

/** Remarks by control: a field's id, or `funnel-2` for the third stage of a funnel. */
export type Remarks = Readonly<Record<string, Remark>>;

export type FieldReading = { readonly value: unknown; readonly remarks: Remarks };

export type NumberReading = { readonly value?: number; readonly remark?: Remark };

type Bounds = NonNullable<Field['bounds']>;

/** A trillion: beyond it somebody's finger slipped. */
const largest = 1e12;

const usualBounds: Readonly<Record<NumberKind, Bounds & { readonly atMost: number }>> = {
  amount: { atMost: largest },
  count: { atMost: largest },
  percent: { atLeast: 0, atMost: 1 },
};

const error = (text: string): Remark => ({ kind: 'error', text });

/** `answers` are those of the fields before it. */
export function readField(field: Field, entry: Entry, typing: Typing, answers: Draft = {}): FieldReading {
  if (isStages(entry)) return readFunnel(field, entry, typing, answers);
  if (field.kind === 'shares') return readShares(field.id, entry, typing);
  if (field.kind === 'lags') return { value: undefined, remarks: {} };
  const reading = field.kind === 'text' ? readText(field, entry, typing) : readEntry(field, entry, typing);
  return { value: reading.value, remarks: reading.remark ? { [field.id]: reading.remark } : {} };
}

function readText(field: Field, entry: string, { words }: Typing) {
  const text = entry.trim();
  if (!text && field.required) return { value: undefined, remark: error(field.required) };
  if (field.most && text.length > field.most) {
    return {
      value: undefined,
      remark: error(fillText(words.number.textLong, { most: String(field.most) })),
    };
  }
  return { value: text, remark: undefined };
}

const numberKinds: Partial<Record<Field['kind'], NumberKind>> = {
  money: 'amount',
  number: 'amount',
  count: 'count',
  whole: 'count',
  percent: 'percent',
};

function readEntry(field: Field, entry: string, typing: Typing): { value?: unknown; remark?: Remark } {
  const kind = numberKinds[field.kind];
  if (!kind) return { value: entry };
  const reading = readAmount(entry, kind, typing, field.bounds);
  if (reading.value === undefined) {
    return reading.remark ? reading : field.required ? { remark: error(field.required) } : {};
  }
  return reading;
}

/** Reads one number; percent comes out as a fraction. Blank gives neither a value nor a remark. */
export function readAmount(
  entry: string,
  kind: NumberKind,
  typing: Typing,
  bounds: Bounds = {},
): NumberReading {
  const reading = readNumber(entry, kind, typing.marks);
  if (reading.is === 'blank') return {};
  if (reading.is === 'wrong') return { remark: notANumber(entry, kind, typing) };
  const value = kind === 'percent' ? reading.value / 100 : reading.value;
  const outside = outOfBounds(value, { ...usualBounds[kind], ...bounds }, kind, typing);
  if (outside) return { remark: error(outside) };
  if (kind === 'percent') return readPercent(reading.value, typing);
  return reading.doubtful
    ? { value: reading.value, remark: readAsRemark(reading.value, typing) }
    : { value: reading.value };
}

function notANumber(entry: string, kind: NumberKind, { marks, words }: Typing): Remark {
  const text = entry.trim();
  if (kind === 'amount') return error(fillText(words.number.not, { text, example: writeExact(1e7, marks) }));
  const example = kind === 'percent' ? writeExact(12.5, marks) : writeExact(200, marks);
  return error(fillText(words.number.notShort, { text, example }));
}

function readAsRemark(value: number, { marks, words }: Typing): Remark {
  const slots = { value: writeExact(value, marks), eleven: writeExact(1100, marks) };
  return { kind: 'hint', text: fillText(words.number.readAs, slots) };
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
