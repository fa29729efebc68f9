/** What connecting asks: which tabs hold rows, and which of their columns say what. */
import * as v from 'valibot';
import { isDay } from '../../month';

/** A header as it stands in the tab: it is looked for as it is, and is never a formula. */
const header = v.pipe(v.string(), v.minLength(1), v.maxLength(300));

/** What a column has to say; a wildcard or a comparison would count other rows as well. */
const wanted = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.regex(/^(?![<>=])[^*?~]*$/, 'a text without * ? ~ that does not begin with <, > or ='),
);
const only = v.nullable(v.object({ column: header, is: wanted }));

export const kinds = ['rows', 'history', 'months'] as const;

const source = v.object({
  sheetId: v.pipe(v.number(), v.integer(), v.minValue(0)),
  title: v.pipe(v.string(), v.maxLength(100)),
  kind: v.picklist(kinds),
  /** The row of its headers, from 1. */
  head: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
  id: v.nullable(header),
  only,
  /** The freshest date of a row. */
  changed: v.nullable(header),
  /** When a row was lost. */
  lostOn: v.nullable(header),
  /** What the checks look at: a name or an address, a currency, the kind of business, the stage as a word. */
  named: v.nullable(header),
  currency: v.nullable(header),
  business: v.nullable(header),
  stage: v.nullable(header),
  /** Where a row came from, such as its channel. */
  channel: v.nullable(header),
  /** The day of the export, where it was said. */
  exported: v.nullable(v.pipe(v.string(), v.check(isDay, 'a day such as 2027-03-31'))),
});
export type Source = v.InferOutput<typeof source>;

/** How dates are written: blank where they are dates; else the text of a month, as a condition. */
const form = v.pipe(
  v.string(),
  v.regex(/^(|[YM?*]{1,4}(?:[-/.][YM?*]{1,5}){0,2}|YYYYMM)$/, 'a pattern of dates'),
);

const line = v.object({
  /** Which of the sources, from 0. */
  source: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)),
  date: header,
  /** What is added up; null counts rows. */
  adds: v.nullable(header),
  only,
  form,
});
export type Line = v.InferOutput<typeof line>;

export const otherLines = ['revenue', 'lost', 'spend'] as const;
export type OtherLine = (typeof otherLines)[number];

export const recordsAnswers = v.pipe(
  v.object({
    sources: v.pipe(v.array(source), v.minLength(1), v.maxLength(4)),
    /** By stage id; a stage that is left out is typed by hand. */
    stages: v.record(v.string(), line),
    revenue: v.nullable(line),
    lost: v.nullable(line),
    spend: v.nullable(line),
    /** What was handed over and sent back: by the day of either. */
    rejected: v.nullable(line),
    /** Columns of the source of the first mapped stage whose values are told apart, such as the channel. */
    segments: v.pipe(v.array(header), v.maxLength(3)),
    /** When a row came and when it was first answered. */
    response: v.nullable(v.object({ source: line.entries.source, created: header, answered: header })),
  }),
  v.check(
    ({ sources, stages, revenue, lost, spend, rejected, response }) =>
      [...Object.values(stages), revenue, lost, spend, rejected, response].every(
        (each) => !each || each.source < sources.length,
      ),
    'a source that is there',
  ),
);
export type RecordsAnswers = v.InferOutput<typeof recordsAnswers>;

/** The lines by what they count: stages by id, then the others. */
export const linesOf = (answers: RecordsAnswers): ReadonlyMap<string, Line> =>
  new Map([
    ...Object.entries(answers.stages),
    ...otherLines.flatMap((what): [string, Line][] => {
      const line = answers[what];
      return line ? [[what, line]] : [];
    }),
  ]);

/** Lines whose rows are records with real dates of their own: they can be told by day, not by month alone. */
export const isByDay = ({ sources }: Pick<RecordsAnswers, 'sources'>, { source, adds, form: dates }: Line) =>
  dates === '' && adds === null && sources[source]!.kind !== 'months';

/** Lines whose rows say where each came from. */
export const isByChannel = ({ sources }: Pick<RecordsAnswers, 'sources'>, { source, adds }: Line) =>
  adds === null && sources[source]!.kind === 'rows' && sources[source]!.channel !== null;
