/** The draft as it is kept: what was typed, where, and when. One per person and file; the newer copy wins. */
import { monthAfter } from '../../src/plan/month';
import type { Field, ListColumn } from '../../src/plan/questions';
import type { Inputs } from '../../src/plan/template-text';
import { type Marks, marksOf } from '../numbers/marks';
import { type NumberKind, readNumber } from '../numbers/read';
import { writePercent, writeRead } from '../numbers/write';
import { respellSeries } from '../series/respell';
import { withDates } from '../series/with-dates';
import { type Entries, isStages, type StageEntry } from './entries';
import { columnKinds, listRows, listText } from './list-entry';
import { numberKinds } from './read-field';

export type KeptDraft = {
  readonly version: 1;
  readonly template: string;
  readonly step: number;
  /** The locale whose separators the text uses. */
  readonly locale: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** The last month that was over where the file is, yyyy-mm; without it that of UTC. */
  readonly until?: string | undefined;
  readonly entries: Entries;
  /** Of a template: what people type besides the answers. */
  readonly inputs?: Inputs | undefined;
  /** Of a worked example. */
  readonly isExample?: boolean;
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
  [draft.requestId, draft.until].every(isTextOrMissing) &&
  typeof draft.savedAt === 'number' &&
  Number.isInteger(draft.step) &&
  Number(draft.step) >= 0 &&
  isObject(draft.entries) &&
  (draft.inputs === undefined || isObject(draft.inputs)) &&
  Object.values(draft.entries).every(
    (entry) => isText(entry) || (Array.isArray(entry) && entry.every(isStage)),
  );

const isStage = (stage: unknown): stage is StageEntry =>
  isObject(stage) &&
  [stage.name, stage.rate].every(isText) &&
  (stage.source === 'example' || stage.source === 'typed' || stage.source === 'learned') &&
  [stage.id, stage.role, stage.evidence, stage.count, stage.lag].every(isTextOrMissing);

/** Of several copies, the newest one that can be read. */
export function newerDraft(texts: readonly (string | null)[]): KeptDraft | undefined | 'unreadable' {
  const copies = texts.map(readDraft);
  const good = copies.filter((copy): copy is KeptDraft => typeof copy === 'object');
  const newest = good.sort((a, b) => b.savedAt - a.savedAt)[0];
  return newest ?? copies.find((copy) => copy === 'unreadable');
}

/** Line by line: the shares of a year are twelve of them. */
const respell = (text: string, from: Marks, to: Marks, kind: NumberKind) =>
  text
    .split('\n')
    .map((line) => {
      const reading = readNumber(line, kind, from);
      if (reading.is !== 'number') return line;
      return kind === 'percent' ? writePercent(reading.value / 100, to) : writeRead(reading, to);
    })
    .join('\n');

/** A list, number by number. */
const respellList = (entry: string, columns: readonly ListColumn[], from: Marks, to: Marks) =>
  listText(
    listRows(entry, columns).map((cells) =>
      cells.map((text, index) => {
        const kind = columnKinds[columns[index]!.kind];
        return kind ? respell(text, from, to, kind) : text;
      }),
    ),
  );

const kindOf = ({ kind }: Field): NumberKind | undefined =>
  kind === 'shares' ? 'percent' : numberKinds[kind];

/** The entries as they are to be read today: in the spreadsheet's separators, and with the months that were meant. */
export function entriesFor(kept: KeptDraft, locale: string, fields: readonly Field[]): Entries {
  const entries = withMonths(kept, fields);
  return kept.locale === locale ? entries : inMarks(entries, marksOf(kept.locale), marksOf(locale), fields);
}

/** The month before the one in which it was kept. */
const lastMonthAt = ({ savedAt, until }: KeptDraft): string =>
  until ?? monthAfter(new Date(savedAt).toISOString().slice(0, 7), -1);

/** What was read up to the last month that was over goes by another one in a later month: there it is written out. */
function withMonths(kept: KeptDraft, fields: readonly Field[]): Entries {
  const until = lastMonthAt(kept);
  const { monthFirst } = marksOf(kept.locale);
  const dated = fields.flatMap(({ id, until: today }) => {
    const entry = kept.entries[id];
    const isOlder = today !== undefined && today !== until && typeof entry === 'string';
    return isOlder ? [[id, withDates(entry, monthFirst, until)] as const] : [];
  });
  return dated.length > 0 ? { ...kept.entries, ...Object.fromEntries(dated) } : kept.entries;
}

/** The entries in the separators of another locale. */
function inMarks(entries: Entries, from: Marks, to: Marks, fields: readonly Field[]): Entries {
  const known = new Map(fields.map((field) => [field.id, field]));
  return Object.fromEntries(
    Object.entries(entries).map(([id, entry]) => {
      if (isStages(entry)) {
        return [id, entry.map((row) => ({ ...row, rate: respell(row.rate, from, to, 'percent') }))];
      }
      const field = known.get(id);
      if (field?.kind === 'series') {
        const kind = field.isCounted?.(entries) ? 'count' : 'amount';
        return [id, respellSeries(entry, kind, from, to, field.until!)];
      }
      if (field?.kind === 'list') return [id, respellList(entry, field.columns ?? [], from, to)];
      const kind = field && kindOf(field);
      return [id, kind ? respell(entry, from, to, kind) : entry];
    }),
  );
}
