/** The draft as it is kept: what was typed, where, and when. One per person and file; the newer copy wins. */
import * as v from 'valibot';
import type { Field } from '../../src/plan/template';
import { type Marks, marksOf } from '../numbers/marks';
import { readNumber } from '../numbers/read';
import { writeExact } from '../numbers/write';
import { respellSeries } from '../series/respell';
import type { Entries } from './entries';

const stage = v.object({
  name: v.string(),
  rate: v.string(),
  source: v.picklist(['example', 'typed']),
  count: v.optional(v.string()),
  lag: v.optional(v.string()),
});

const draft = v.object({
  version: v.literal(1),
  template: v.string(),
  step: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The locale whose separators the text uses. */
  locale: v.string(),
  /** Milliseconds since 1970. */
  savedAt: v.number(),
  entries: v.record(v.string(), v.union([v.string(), v.array(stage)])),
  /** Drawn when Build was pressed; the answers have not changed since. */
  requestId: v.optional(v.string()),
});

export type KeptDraft = v.InferOutput<typeof draft>;

export const writeDraft = (kept: KeptDraft): string => JSON.stringify(kept);

/** The draft, nothing where there is none, or `unreadable`. */
export function readDraft(text: string | null): KeptDraft | undefined | 'unreadable' {
  if (text === null || text === '') return undefined;
  try {
    const parsed = v.safeParse(draft, JSON.parse(text));
    return parsed.success ? parsed.output : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Of several copies, the newest one that can be read. */
export function newerDraft(texts: readonly (string | null)[]): KeptDraft | undefined | 'unreadable' {
  const copies = texts.map(readDraft);
  const good = copies.filter((copy): copy is KeptDraft => typeof copy === 'object');
  const newest = good.sort((a, b) => b.savedAt - a.savedAt)[0];
  return newest ?? copies.find((copy) => copy === 'unreadable');
}

/** Line by line: the shares of a year are twelve of them. */
const respell = (text: string, from: Marks, to: Marks, kind: 'amount' | 'percent') =>
  text
    .split('\n')
    .map((line) => {
      const reading = readNumber(line, kind, from);
      return reading.is === 'number' ? writeExact(reading.value, to) : line;
    })
    .join('\n');

const numericKinds = new Set(['money', 'number', 'count', 'whole', 'percent', 'shares']);

/** The entries in today's separators, where the spreadsheet's locale was changed since. */
export function entriesFor(kept: KeptDraft, locale: string, fields: readonly Field[]): Entries {
  if (kept.locale === locale) return kept.entries;
  const [from, to] = [marksOf(kept.locale), marksOf(locale)];
  const known = new Map(fields.map((field) => [field.id, field]));
  return Object.fromEntries(
    Object.entries(kept.entries).map(([id, entry]) => {
      if (typeof entry !== 'string') {
        return [id, entry.map((row) => ({ ...row, rate: respell(row.rate, from, to, 'percent') }))];
      }
      const field = known.get(id);
      if (field?.kind === 'series') {
        const kind = field.isCounted?.(kept.entries) ? 'count' : 'amount';
        return [id, respellSeries(entry, kind, from, to, field.until!)];
      }
      return [id, field && numericKinds.has(field.kind) ? respell(entry, from, to, 'amount') : entry];
    }),
  );
}
