/** What was typed, field by field. Text stays text, so that nothing typed is lost; its value is read from it anew. */

import type { Role } from '../../src/plan/module';
import { monthAfter } from '../../src/plan/month';
import type { Draft, Field, FunnelStage, MonthSeries, RateSource } from '../../src/plan/questions';
import type { Marks } from '../numbers/marks';
import { writeExact, writeInList, writePercent } from '../numbers/write';
import { listEntry } from './list-entry';

/** A stage of the funnel as typed; the first one's rate stays blank. What is missing was never typed. */
export type StageEntry = {
  /** Of a stage that stands in a plan. */
  readonly id?: string | undefined;
  readonly role?: Role | undefined;
  readonly name: string;
  readonly rate: string;
  readonly source: Exclude<RateSource, 'counts'>;
  /** Cases of the step, which came with a plan before: `200 40`. */
  readonly evidence?: string | undefined;
  readonly count?: string | undefined;
  readonly lag?: string | undefined;
  readonly opening?: string | undefined;
};

export type Entry = string | readonly StageEntry[];

/** By field id; a field that was never touched is missing and follows its initial value. */
export type Entries = Readonly<Record<string, Entry>>;

export const isStages = (entry: Entry | undefined): entry is readonly StageEntry[] => Array.isArray(entry);

export const stageEntries = (stages: readonly FunnelStage[], marks: Marks): readonly StageEntry[] =>
  stages.map(({ id, role, name, rate, source, count, lag, opening, evidence }) => ({
    ...(id ? { id } : {}),
    ...(role ? { role } : {}),
    name,
    rate: rate === undefined ? '' : writePercent(rate, marks),
    source: source === 'counts' ? 'typed' : source,
    ...(evidence ? { evidence: `${evidence.entered} ${evidence.converted}` } : {}),
    ...(count === undefined ? {} : { count: writeExact(count, marks) }),
    ...(lag ? { lag: String(lag) } : {}),
    ...(opening ? { opening: writeExact(opening, marks) } : {}),
  }));

/** The values that are ticked, a line each. */
export const picked = (entry: Entry): readonly string[] =>
  typeof entry === 'string' ? entry.split('\n').filter(Boolean) : [];

/** Shares of a year, January first, a line each. */
export const shareTexts = (shares: readonly number[], marks: Marks): string =>
  shares.map((share) => writePercent(Number(share.toFixed(5)), marks)).join('\n');

/** Months and their values, a line each. */
const seriesText = ({ start, values }: MonthSeries, marks: Marks): string =>
  values
    .map(
      (value, index) =>
        `${monthAfter(start, index)}${value === null ? '' : `\t${writeInList(value, marks)}`}`,
    )
    .join('\n');

/** A value as somebody would type it here. */
export function entryOf(field: Field, value: unknown, marks: Marks): Entry {
  if (value === undefined) return '';
  if (field.kind === 'funnel') return stageEntries(value as readonly FunnelStage[], marks);
  if (field.kind === 'shares') return shareTexts(value as readonly number[], marks);
  if (field.kind === 'lags' || field.kind === 'openings') return '';
  if (field.kind === 'picks') return (value as readonly string[]).join('\n');
  if (field.kind === 'list')
    return listEntry(field.columns ?? [], value as readonly Readonly<Record<string, unknown>>[], marks);
  if (field.kind === 'series') return seriesText(value as MonthSeries, marks);
  if (field.kind === 'percent') return writePercent(value as number, marks);
  return typeof value === 'number' ? writeExact(value, marks) : String(value);
}

/** The value that a field has until something is typed. */
export const initialOf = (field: Field, answers: Draft): unknown =>
  typeof field.initial === 'function' ? field.initial(answers) : field.initial;

/** What the field shows: what was typed, else its initial value. */
export const shownEntry = (field: Field, entries: Entries, answers: Draft, marks: Marks): Entry =>
  entries[field.id] ?? entryOf(field, initialOf(field, answers), marks);

/** A field that was cleared counts as never typed in, unless it has to be answered; to tick nothing is an answer. */
export const isCleared = (field: Field, entry: Entry | undefined): boolean =>
  field.kind !== 'picks' &&
  typeof entry === 'string' &&
  !entry.trim() &&
  !field.required &&
  field.initial !== undefined;

/** What the field's value is read from. */
export const countedEntry = (field: Field, entries: Entries, answers: Draft, marks: Marks): Entry =>
  shownEntry(field, isCleared(field, entries[field.id]) ? {} : entries, answers, marks);

/** The cases behind a step, as its entry keeps them. */
export function evidenceIn({ evidence = '' }: StageEntry): FunnelStage['evidence'] {
  const [entered, converted] = evidence.split(' ').map(Number);
  if (evidence === '' || entered === undefined || converted === undefined) return undefined;
  return Number.isFinite(entered) && Number.isFinite(converted) ? { entered, converted } : undefined;
}
