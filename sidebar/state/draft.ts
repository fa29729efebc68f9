/** The draft as it is kept: what was typed, where, and when. One per person and file; the newer copy wins. */
import type { Field } from '../../src/plan/template';
import { type Marks, marksOf } from '../numbers/marks';
import { readNumber } from '../numbers/read';
import { writeExact } from '../numbers/write';
import { respellSeries } from '../series/respell';
import { type Entries, isStages, type StageEntry } from './entries';

export type KeptDraft = {
  readonly version: 1;
  readonly template: string;
  readonly step: number;
  /** The locale whose separators the text uses. */
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly entries: Entries;
  /** Drawn when Build was pressed; the answers have not changed since. */
  readonly requestId?: string | undefined;
};

export const writeDraft = (kept: KeptDraft): string => JSON.stringify(kept);

/** The draft, nothing where there is none, or `unreadable`. */
export function readDraft(text: string | null): KeptDraft | undefined | 'unreadable' {
  if (text === null || text === '') return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isDraft(parsed) ? parsed : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

type Unknown = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrMissing = (value: unknown) => value === undefined || isText(value);

/** By hand: a library that checks shapes would be a thirtieth of the page. */
const isDraft = (draft: unknown): draft is KeptDraft =>
  isObject(draft) &&
  draft.version === 1 &&
  [draft.template, draft.locale].every(isText) &&
  isTextOrMissing(draft.requestId) &&
  typeof draft.savedAt === 'number' &&
  Number.isInteger(draft.step) &&
  Number(draft.step) >= 0 &&
  isObject(draft.entries) &&
  Object.values(draft.entries).every(
    (entry) => isText(entry) || (Array.isArray(entry) && entry.every(isStage)),
  );

const isStage = (stage: unknown): stage is StageEntry =>
  isObject(stage) &&
  [stage.name, stage.rate].every(isText) &&
  (stage.source === 'example' || stage.source === 'typed') &&
  [stage.count, stage.lag].every(isTextOrMissing);

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
      if (isStages(entry)) {
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
