/** What a field's text comes to: a value, and what there is to say about it. */

import type { Draft, Field, Remark } from '../../src/plan/questions';
import { fillText } from '../../src/plan/sentence';
import type { NumberKind } from '../numbers/read';
import { choicesOf, offeredOf } from './choices';
import { type Entry, initialOf, isStages, picked } from './entries';
import { error, type FieldReading, readAmount, type Typing } from './read-amount';
import { readFunnel } from './read-funnel';
import { readList } from './read-list';
import { readSeries } from './read-series';
import { readShares } from './read-shares';
import { requiredOf } from './required';

/** `answers` are those of the fields before it. */
export function readField(field: Field, entry: Entry, typing: Typing, answers: Draft = {}): FieldReading {
  if (isStages(entry)) return readFunnel(field, entry, typing, answers);
  if (field.kind === 'shares') return readShares(field.id, entry, typing);
  if (field.kind === 'lags' || field.kind === 'openings') return { value: undefined, remarks: {} };
  if (field.kind === 'picks') {
    const offered = choicesOf(field, answers).map(({ value }) => value);
    const value = picked(entry).filter((one) => offered.includes(one));
    const blank = value.length === 0 ? requiredOf(field, answers) : undefined;
    return { value: blank ? undefined : value, remarks: blank ? { [field.id]: error(blank) } : {} };
  }
  if (field.kind === 'list') return readList(field, entry, typing);
  if (field.kind === 'series') return readSeries(field, entry, typing, answers);
  const required = requiredOf(field, answers);
  const reading =
    field.kind === 'text'
      ? readText(field, entry, typing, required)
      : field.kind === 'choice'
        ? { value: offeredOf(field, entry, answers), remark: undefined }
        : readEntry(field, entry, typing, required, answers);
  return { value: reading.value, remarks: reading.remark ? { [field.id]: reading.remark } : {} };
}

function readText(field: Field, entry: string, { words }: Typing, required: string | undefined) {
  const text = entry.trim();
  if (!text && required) return { value: undefined, remark: error(required) };
  if (field.most && text.length > field.most) {
    return {
      value: undefined,
      remark: error(fillText(words.number.textLong, { most: String(field.most) })),
    };
  }
  return { value: text, remark: undefined };
}

/** How the number of a field is read; fields of other kinds hold none. */
export const numberKinds: Partial<Record<Field['kind'], NumberKind>> = {
  money: 'amount',
  number: 'number',
  count: 'count',
  whole: 'count',
  percent: 'percent',
};

function readEntry(
  field: Field,
  entry: string,
  typing: Typing,
  required: string | undefined,
  answers: Draft,
): { value?: unknown; remark?: Remark } {
  const kind = numberKinds[field.kind];
  // What is offered no longer, such as a stage that is gone, is chosen no longer.
  if (field.offers && !field.offers({ ...answers, [field.id]: entry }).some(({ value }) => value === entry))
    return { value: initialOf(field, answers) };
  if (!kind) return { value: entry };
  const reading = readAmount(entry, kind, typing, field.bounds);
  if (reading.value === undefined) {
    return reading.remark ? reading : required ? { remark: error(required) } : {};
  }
  return reading;
}
