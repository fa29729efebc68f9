/** Lines of the mapping whose days or amounts are odd. */
import { tidy } from '../../../../../metrics/records/group-rows';
import {
  earlierThanAbove,
  type Found,
  importDay,
  inTheFuture,
  nearMonthEdge,
  openTooLong,
  skippedOn,
  wonWithoutAmount,
} from '../../../../../metrics/records/record-checks';
import type { Line } from '../../answers';
import type { RowCheck } from '../../row-checks';
import { daysOfLine, formOf, momentIn, type SourceRows, textsOf } from '../source-rows';
import { type Given, type Odd, oddOf } from './odd';

/** Days out of order, in the future, near the edge of a month, or missing; wins without a filter or an amount. */
export function ofLines(
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
      (textsOf(rows, status) ?? []).some((word) => /lost|persa|perso|open|aperta/i.test(word))
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
  const names = header === undefined ? undefined : textsOf(rows, header);
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
