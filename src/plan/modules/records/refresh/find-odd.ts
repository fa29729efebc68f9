/** The checks of the rows: each with how many rows have it, and where the first one stands. */

import { tidy } from '../../../../metrics/records/group-rows';
import {
  earlierThanAbove,
  type Found,
  importDay,
  inTheFuture,
  leftBelow,
  nearMonthEdge,
  notNew,
  openTooLong,
  repeated,
  skippedOn,
  testRows,
  textAmounts,
  wonWithoutAmount,
} from '../../../../metrics/records/record-checks';
import { swapped } from '../../../../metrics/records/record-dates';
import { type Line, linesOf, type RecordsAnswers } from '../answers';
import type { RowCheck } from '../row-checks';
import type { FunnelRows } from './funnel-rows';
import type { Learned } from './learn';
import { daysOfLine, formOf, headersOf, momentIn, patternOf, type SourceRows } from './source-rows';

/** `row` is a row of the sheet, from 1; `said` names what it is about: a column, a name, a day. */
export type Odd = {
  readonly key: RowCheck;
  readonly rows: number;
  readonly source: number;
  readonly row: number | undefined;
  readonly said: string;
};

type Given = {
  readonly answers: RecordsAnswers;
  readonly sources: readonly SourceRows[];
  readonly funnel: FunnelRows;
  readonly learned: Learned;
  readonly stageNames: readonly string[];
  readonly lastStage: string | undefined;
  readonly today: number;
  /** How many rows each source had when it was last read. */
  readonly rowsBefore: readonly (number | null)[];
};

export function findOdd(given: Given): readonly Odd[] {
  const { answers, sources } = given;
  const lines = [...linesOf(answers)];
  return sources
    .flatMap((rows, source) => {
      const own = lines.filter(([, line]) => line.source === source);
      return [
        ...ofColumns(
          rows,
          source,
          own.map(([, line]) => line),
          given,
        ),
        ...ofRecords(rows, source, given),
        ...ofLines(rows, source, own, given),
      ];
    })
    .filter(({ rows }) => rows > 0);
}

/** A record of a history has many rows. */
const place = ({ source }: SourceRows, first: number | undefined) =>
  first === undefined || source.kind === 'history' ? undefined : first + source.head + 1;

const oddOf = (
  key: RowCheck,
  rows: SourceRows,
  source: number,
  { rows: count, first }: Found,
  said = '',
): Odd => ({
  key,
  rows: count,
  source,
  row: place(rows, first),
  said,
});

/** Headers that are not there, dates that cannot be counted, and money that is text. */
function ofColumns(rows: SourceRows, source: number, lines: readonly Line[], { answers }: Given): Odd[] {
  const { columns } = rows.read;
  const one = (key: RowCheck, said: string, count = 1, first?: number) =>
    oddOf(key, rows, source, { rows: count, first }, said);
  const missing = headersOf(rows.source, lines, []).filter((header) => !columns.has(header));
  const dates = [...new Set(lines.map(({ date }) => date))].flatMap((header): Odd[] => {
    const cells = columns.get(header);
    if (!cells) return [];
    const isSwapped = swapped(cells);
    if (isSwapped) {
      const count = cells.filter((cell) => typeof cell === 'number').length;
      return [
        one(
          'swapped',
          header,
          count,
          cells.findIndex((cell) => typeof cell === 'number'),
        ),
      ];
    }
    const form = formOf(cells);
    const texts = cells.filter((cell) => typeof cell === 'string' && cell !== '');
    const first = cells.findIndex((cell) => typeof cell === 'string' && cell !== '');
    if (patternOf(form) === undefined) return [one('mixed', header, texts.length, first)];
    const wanted = lines.find(({ date }) => date === header)!.form;
    const isText = form.kind === 'text';
    // Connected as dates and text now, or the other way round: the formula of the month sees none of them.
    if (form.kind !== 'none' && patternOf(form) !== wanted && form.kind !== 'months')
      return [one('mixed', header, cells.length, 0)];
    return isText ? [one('texts', header, texts.length, first)] : [];
  });
  const money = [...new Set(lines.flatMap(({ adds }) => adds ?? []))].flatMap((header): Odd[] => {
    const cells = columns.get(header);
    return cells ? [oddOf('textAmount', rows, source, textAmounts(cells), header)] : [];
  });
  const currencies = rows.source.currency === null ? undefined : columns.get(rows.source.currency);
  const codes = new Set(
    (currencies ?? []).map((cell) => tidy(String(cell ?? '')).toLowerCase()).filter((code) => code !== ''),
  );
  const sums = [answers.revenue, answers.spend].some((line) => line?.source === source);
  return [
    ...missing.map((header) => one('missing', header)),
    ...dates,
    ...money,
    ...(codes.size > 1 && sums
      ? [one('currencies', [...codes].slice(0, 5).join(', ').toUpperCase(), codes.size)]
      : []),
  ];
}

const texts = (rows: SourceRows, header: string | null) =>
  header === null
    ? undefined
    : rows.read.columns.get(header)?.map((cell) => (cell === undefined ? '' : String(cell)));

/** One or two records that are there twice at the end are just that. */
const fewestLeft = 3;

/** Records that are there twice, were for a trial, are gone, or are of another kind of business. */
function ofRecords(rows: SourceRows, source: number, { rowsBefore, answers }: Given): Odd[] {
  const { ids, read } = rows;
  const found: Odd[] = [];
  const add = (key: RowCheck, each: Found, said = '') => found.push(oddOf(key, rows, source, each, said));
  if (ids && rows.source.kind === 'rows') {
    const again = repeated(ids);
    add('twice', again);
    if (again.rows >= fewestLeft && leftBelow(ids)) add('leftBelow', again);
  }
  const named = [rows.source.named, ...answers.segments].flatMap((header) => texts(rows, header) ?? []);
  const names = texts(rows, rows.source.named) ?? (named.length === read.rows ? named : undefined);
  // Most words stand in many rows, and are read once.
  if (names && testRows([...new Set(names)]).rows > 0) add('test', testRows(names));
  const before = rowsBefore[source];
  if (typeof before === 'number' && before > read.rows)
    add('gone', { rows: before - read.rows, first: undefined });
  const business = texts(rows, rows.source.business);
  // What the tab's own filter leaves out is not counted.
  if (business) add('notNew', notNew(business.map((kind, row) => (rows.isIn(row) ? kind : ''))));
  return found;
}

/** Days out of order, in the future, near the edge of a month, or missing; wins without a filter or an amount. */
function ofLines(
  rows: SourceRows,
  source: number,
  lines: readonly (readonly [string, Line])[],
  given: Given,
): Odd[] {
  const { funnel, learned, lastStage, today, answers } = given;
  const found: Odd[] = [];
  const add = (key: RowCheck, each: Found, said = '') => found.push(oddOf(key, rows, source, each, said));
  const stages = funnel.stages.filter(({ line }) => line.source === source);
  const [first] = stages;
  const won = stages.find(({ id }) => id === lastStage);
  if (first && rows.ids && rows.source.kind === 'rows') {
    const later = stages.slice(1).map(({ days }) => days);
    const nowhere = (row: number) =>
      first.days[row] === undefined && later.every((days) => days[row] === undefined);
    const undated = rows.ids.map(
      (id, row) => id !== '' && first.line.only === null && rows.isIn(row) && nowhere(row),
    );
    add('undated', { rows: undated.filter(Boolean).length, first: orNone(undated.indexOf(true)) });
  }
  const skippedBy = skippedOn(stages.map(({ days }) => days));
  skippedBy.forEach((days, stage) => {
    if (days.length === 0) return;
    const row = stages[stage]!.days.findIndex(
      (day, at) =>
        day === undefined && stages.slice(stage + 1).some(({ days: later }) => later[at] !== undefined),
    );
    add('skipped', { rows: days.length, first: orNone(row) }, stages[stage]!.line.date);
  });
  for (const stage of funnel.stages.slice(1)) {
    if (stage.line.source !== source) continue;
    const above = funnel.stages[funnel.stages.indexOf(stage) - 1]!;
    const days = funnel.seenFrom(source, above);
    if (days) add('earlier', earlierThanAbove(days, stage.days), stage.line.date);
  }
  if (won) {
    add('future', inTheFuture(won.days, today), won.line.date);
    const status = rows.source.stage;
    if (
      !won.line.only &&
      status !== null &&
      (texts(rows, status) ?? []).some((word) => /lost|persa|perso|open|aperta/i.test(word))
    )
      add('notWon', { rows: won.days.filter((day) => day !== undefined).length, first: 0 }, won.line.date);
  }
  const { revenue } = answers;
  if (revenue?.source === source && revenue.adds) {
    const [days, amounts] = [daysOfLine(rows, revenue), rows.read.columns.get(revenue.adds)];
    if (days && amounts && rows.source.kind === 'rows')
      add('noAmount', wonWithoutAmount(days, amounts), revenue.adds);
  }
  const dated = [...new Set(lines.map(([, line]) => line.date))];
  const edges = dated.flatMap((header) => {
    const cells = rows.read.columns.get(header);
    if (!cells) return [];
    const form = formOf(cells);
    const near = nearMonthEdge(cells.map((cell) => momentIn(cell, form)));
    return near.rows > 0 ? [{ ...near, header }] : [];
  });
  add(
    'edge',
    { rows: edges.reduce((sum, each) => sum + each.rows, 0), first: edges[0]?.first },
    edges.map(({ header }) => header).join(', '),
  );
  if (first) {
    const day = importDay(first.days);
    if (day)
      add(
        'imported',
        {
          rows: day.rows,
          first: orNone(first.days.findIndex((each) => each !== undefined && Math.floor(each) === day.day)),
        },
        first.line.date,
      );
  }
  if (first && first === funnel.stages[0]) {
    const { rate, outcomes } = learned.whole;
    if (outcomes) add('openLong', openTooLong(outcomes));
    if (rate?.since !== undefined) {
      const early = first.days.filter((each) => each !== undefined && each < rate.since!).length;
      add('history', {
        rows: early,
        first: orNone(first.days.findIndex((each) => each !== undefined && each < rate.since!)),
      });
    }
  }
  const unknown = unknownStages(rows, lines, given);
  if (unknown) found.push(oddOf('unknownStage', rows, source, unknown.found, unknown.said));
  return found;
}

const orNone = (place: number) => (place < 0 ? undefined : place);

/** Of a history: names of stages that no filter wants. */
function unknownStages(
  rows: SourceRows,
  lines: readonly (readonly [string, Line])[],
  { stageNames }: Given,
): { readonly found: Found; readonly said: string } | undefined {
  const header = rows.source.kind === 'history' ? lines[0]?.[1].only?.column : undefined;
  const names = header === undefined ? undefined : texts(rows, header);
  if (!names) return undefined;
  const known = new Set(
    [...stageNames, ...lines.flatMap(([, { only }]) => only?.is ?? [])].map((name) =>
      tidy(name).toLowerCase(),
    ),
  );
  const odd = names.map((name) => name !== '' && !known.has(tidy(name).toLowerCase()));
  const said = [...new Set(names.filter((_, row) => odd[row]))].slice(0, 4).join(', ');
  return { found: { rows: odd.filter(Boolean).length, first: orNone(odd.indexOf(true)) }, said };
}
