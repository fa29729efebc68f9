/** What a field's text comes to: a value, and what there is to say about it. */
import { fillText } from '../../src/plan/sentence';
import type { Draft, Field, Remark } from '../../src/plan/template';
import type { NumberKind } from '../numbers/read';
import { type Entry, isStages } from './entries';
import { error, type FieldReading, readAmount, type Typing } from './read-amount';
import { readFunnel } from './read-funnel';
import { readShares } from './read-shares';

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
