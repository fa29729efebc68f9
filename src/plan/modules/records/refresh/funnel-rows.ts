/** The stages of a funnel row by row: the days on which the rows of one source entered each, also where another tab has them. */
import type { Line, RecordsAnswers } from '../answers';
import { type Days, daysOfLine, type SourceRows } from './source-rows';

export type StageRows = { readonly id: string; readonly line: Line; readonly days: Days };

export type FunnelRows = {
  /** Those that are counted and can be read, the top of the funnel first. */
  readonly stages: readonly StageRows[];
  /** The days of a stage for the rows of a source; undefined where nothing tells which row is which. */
  readonly seenFrom: (source: number, stage: StageRows) => Days | undefined;
};

export function funnelRows(
  { stages }: Pick<RecordsAnswers, 'stages'>,
  order: readonly string[],
  sources: readonly SourceRows[],
): FunnelRows {
  const found = order.flatMap((id): StageRows[] => {
    const line = stages[id];
    // What a month table adds up, or a column sums, has no rows of its own.
    if (!line || line.adds || sources[line.source]?.source.kind === 'months') return [];
    const rows = sources[line.source];
    const days = rows && daysOfLine(rows, line);
    return days ? [{ id, line, days: byRecord(rows, days) }] : [];
  });
  const records = sources.map(recordsOf);
  const known = new Map<number, ReadonlyMap<string, number> | undefined>();
  const placesById = (source: number) => {
    if (!known.has(source)) known.set(source, records[source] && firstPlaces(records[source]));
    return known.get(source);
  };
  const joined = new Map<string, Days | undefined>();
  const join = (source: number, { line, days }: StageRows): Days | undefined => {
    if (line.source === source) return days;
    const [ids, places] = [records[source], placesById(line.source)];
    if (!ids || !places) return undefined;
    const rows = ids.map((id) => (id === '' ? undefined : places.get(id)));
    if (rows.every((row) => row === undefined)) return undefined;
    return rows.map((row) => (row === undefined ? undefined : days[row]));
  };
  return {
    stages: found,
    seenFrom(source, stage) {
      const key = `${source} ${stage.id}`;
      if (!joined.has(key)) joined.set(key, join(source, stage));
      return joined.get(key);
    },
  };
}

/** A history has a row a change: its records are their ids, each once, in the order in which they first come. */
const recordsOf = ({ source, ids }: SourceRows): readonly string[] | undefined =>
  source.kind === 'history' && ids ? [...new Set(ids)].filter((id) => id !== '') : ids;

/** The first day on which each record of a history had that change; of other rows the days as they are. */
function byRecord(rows: SourceRows, days: Days): Days {
  if (rows.source.kind !== 'history' || !rows.ids) return days;
  const first = new Map<string, number>();
  rows.ids.forEach((id, row) => {
    const day = days[row];
    const known = first.get(id);
    if (day !== undefined && (known === undefined || day < known)) first.set(id, day);
  });
  return recordsOf(rows)!.map((id) => first.get(id));
}

/** Of a record that is there twice the first row counts. */
function firstPlaces(ids: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  ids.forEach((id, row) => {
    if (id !== '' && !places.has(id)) places.set(id, row);
  });
  return places;
}

/** The earliest of several days of each row. */
export function earliest(lists: readonly Days[]): Days {
  const [first = [], ...rest] = lists;
  return rest.length === 0
    ? first
    : first.map((day, row) =>
        rest.reduce<number | undefined>((least, days) => {
          const other = days[row];
          return least === undefined || (other !== undefined && other < least) ? other : least;
        }, day),
      );
}
