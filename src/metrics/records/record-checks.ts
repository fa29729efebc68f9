/** What is odd in rows of a CRM: each thing with how many rows have it and where the first one stands. */
import { dayOfMonth } from '../retention/calendar';
import { keyOf, tidy } from './group-rows';
import { ends, type Outcomes } from './outcomes';

/** `first` counts from 0; undefined where no row has it. */
export type Found = { readonly rows: number; readonly first: number | undefined };

type Days = readonly (number | undefined)[];

function found(count: number, isOdd: (row: number) => boolean): Found {
  let [rows, first]: [number, number | undefined] = [0, undefined];
  for (let row = 0; row < count; row += 1) {
    if (!isOdd(row)) continue;
    rows += 1;
    first ??= row;
  }
  return { rows, first };
}

const none: Found = { rows: 0, first: undefined };

/** Rows with a record id and no date: they are in no month. */
export const withoutDate = (ids: readonly string[], dates: Days) =>
  found(ids.length, (row) => dates[row] === undefined && tidy(ids[row]!) !== '');

/** A date before that of the stage above. */
export const earlierThanAbove = (above: Days, dates: Days) =>
  found(
    dates.length,
    (row) => dates[row] !== undefined && above[row] !== undefined && dates[row]! < above[row]!,
  );

/** A date after the day of the plan. */
export const inTheFuture = (dates: Days, today: number) =>
  found(dates.length, (row) => dates[row] !== undefined && dates[row]! >= today + 1);

/** Names that none of the stages has, with how many rows have them, the most frequent first. */
export function unknownNames(
  names: readonly string[],
  known: readonly string[],
): { name: string; rows: number }[] {
  const keys = new Set(known.map(keyOf));
  const unknown = new Map<string, { name: string; rows: number }>();
  // Most rows spell a name alike, so that it is read once.
  const asWritten = new Map<string, { rows: number }>();
  const read = (name: string) => {
    const key = keyOf(name);
    const isKnown = key === '' || keys.has(key);
    const each = isKnown ? { name, rows: 0 } : (unknown.get(key) ?? { name: tidy(name), rows: 0 });
    if (!isKnown) unknown.set(key, each);
    asWritten.set(name, each);
    return each;
  };
  for (const name of names) (asWritten.get(name) ?? read(name)).rows += 1;
  return [...unknown.values()].sort((one, other) => other.rows - one.rows);
}

/**
 * For each stage the days on which rows entered it without a date of their own: that of the next stage that has one. The
 * last stage has none.
 */
export const skippedOn = (stages: readonly Days[]): number[][] =>
  stages.map((dates, stage) => {
    const skipped: number[] = [];
    for (let row = 0; row < dates.length; row += 1) {
      if (dates[row] !== undefined) continue;
      const next = firstFrom(stages, stage + 1, row);
      if (next !== undefined) skipped.push(next);
    }
    return skipped;
  });

function firstFrom(stages: readonly Days[], stage: number, row: number): number | undefined {
  for (let later = stage; later < stages.length; later += 1) {
    const day = stages[later]![row];
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Rows whose id, without spaces around it, has occurred before. */
export function repeated(ids: readonly string[]): Found {
  // Nearly always none is there twice: an export in the order of its ids tells so by itself, else a set of all at once.
  if (isRising(ids) || new Set(ids).size === ids.length) return none;
  const seen = new Set<string>();
  return found(ids.length, (row) => {
    const id = ids[row]!;
    if (id === '') return false;
    const before = seen.size;
    seen.add(id);
    return seen.size === before;
  });
}

/** Whether each id is longer than the one before, or as long and later in the alphabet: as numbers rise, and some ids do. */
function isRising(ids: readonly string[]): boolean {
  for (let row = 1; row < ids.length; row += 1) {
    const [before, id] = [ids[row - 1]!, ids[row]!];
    if (id.length < before.length || (id.length === before.length && id <= before)) return false;
  }
  return true;
}

/** Whether the repeated rows are all the last ones, in the order of rows above: what a shorter paste left standing. */
export function leftBelow(ids: readonly string[]): boolean {
  // The last row is one of them; where it is not, which is nearly always, nothing has to be counted.
  if (ids.indexOf(ids[ids.length - 1]!) === ids.length - 1) return false;
  const { rows, first } = repeated(ids);
  if (first === undefined || first + rows !== ids.length) return false;
  const start = ids.lastIndexOf(ids[first]!, first - 1);
  return start >= 0 && ids.slice(first).every((id, at) => id === ids[start + at]);
}

const testWords = /(^|[^\p{L}])(test|prova|demo|fake|xxx)([^\p{L}]|$)/iu;

/** Rows of which a name, a source or an address, each in its column, holds a word for a trial. */
export function testRows(...columns: readonly (readonly unknown[])[]): Found {
  // Most words stand in many rows, and are read once.
  const trials = columns.map(
    (cells) =>
      new Set([...new Set(cells)].filter((cell) => typeof cell === 'string' && testWords.test(cell))),
  );
  if (trials.every(({ size }) => size === 0)) return none;
  const longest = Math.max(...columns.map(({ length }) => length));
  return found(longest, (row) => columns.some((cells, at) => trials[at]!.has(cells[row])));
}

/** The day on which more than a fifth of the rows came, and ten times as many as on a usual one: an import. */
export function importDay(dates: Days): { readonly day: number; readonly rows: number } | undefined {
  const days = new Map<number, { rows: number }>();
  for (const date of dates) {
    if (date === undefined) continue;
    const day = Math.floor(date);
    const known = days.get(day);
    if (known) known.rows += 1;
    else days.set(day, { rows: 1 });
  }
  const counts = Array.from(days.values(), ({ rows }) => rows).sort((one, other) => one - other);
  const [all, usual] = [counts.reduce((sum, count) => sum + count, 0), counts[(counts.length - 1) >> 1] ?? 0];
  const [day, { rows }] = [...days].reduce(
    (most, each) => (each[1].rows > most[1].rows ? each : most),
    [0, { rows: 0 }],
  );
  return rows > all / 5 && rows > 10 * usual ? { day, rows } : undefined;
}

/** Amounts that are text, which sums pass over in silence. */
export const textAmounts = (amounts: readonly unknown[]) =>
  found(amounts.length, (row) => typeof amounts[row] === 'string' && tidy(amounts[row]) !== '');

/** Won, with a blank amount or none. */
export const wonWithoutAmount = (wonOn: Days, amounts: readonly unknown[]) =>
  found(
    wonOn.length,
    (row) => wonOn[row] !== undefined && !(typeof amounts[row] === 'number' && amounts[row] !== 0),
  );

const hours = 3 / 24;

/** Moments within three hours of the end of a month: in another time zone they are in the other one. Days alone are not. */
export const nearMonthEdge = (moments: Days) =>
  found(moments.length, (row) => {
    const moment = moments[row];
    if (moment === undefined || Number.isInteger(moment)) return false;
    const day = Math.floor(moment);
    if (moment < day + hours) return dayOfMonth(day) === 1;
    return moment >= day + 1 - hours && dayOfMonth(day + 1) === 1;
  });

/** Rows still open that are older than any was when it was won: probably lost. Rows by their place in the sheet. */
export function openTooLong({ ages, ends: kinds, rows }: Outcomes): Found {
  const oldest = ages.reduce(
    (most, age, place) => (kinds[place] === ends.won ? Math.max(most, age) : most),
    -1,
  );
  const odd = found(
    ages.length,
    (place) => oldest >= 0 && kinds[place] === ends.open && ages[place]! > oldest,
  );
  return { rows: odd.rows, first: odd.first === undefined ? undefined : rows[odd.first] };
}

const notNewWords = /existing|renewal|upsell|rinnovo|esistente/i;

/** Deals of a type that is no new business. */
export const notNew = (types: readonly string[]) =>
  found(types.length, (row) => notNewWords.test(types[row]!));
