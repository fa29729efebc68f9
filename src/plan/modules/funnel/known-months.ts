/** What is known of the months so far: the history that was typed, and the plan's own months that are over. */
import { dayIn, earliestMonth, monthAfter, monthsApart } from '../../month';
import type { Past } from './baseline';

/** A row of the history as its cells hold it: any day of a month, and what the month brought. */
export type HistoryRow = { readonly day: unknown; readonly value: unknown };

export type RunningPlan = {
  /** yyyy-mm */
  readonly start: string;
  /** The month that is running, 1 for the plan's first one: those before it are over. */
  readonly now: number;
  /** What each month of the plan brought, in the unit of the history; null is not known. */
  readonly actuals: readonly (number | null)[];
};

/** Months are yyyy-mm, earliest first. */
export type KnownMonths = {
  readonly past: Past;
  /** How many months are known from the history, and how many from the plan's own actuals. */
  readonly history: number;
  readonly actuals: number;
  /** The first and the last known month; null where none is. */
  readonly from: string | null;
  readonly to: string | null;
  /** Before the plan, between the first and the last known one: they get filled in. */
  readonly missing: readonly string[];
  /** Months of the plan that are over and not known. */
  readonly untyped: readonly string[];
  /** Months that stand in the history more than once: the lower row counts. */
  readonly twice: readonly string[];
  /** How many rows hold something that cannot be read, or belong to a month that is not over or too long ago. */
  readonly leftOut: number;
};

/** Months from the first of a history to its last; an earlier date is more likely to be mistyped. A pasted one is shorter. */
const longest = 120;

/** A month of the plan that has its actual goes by it, whatever the history says of that month. */
export function knownMonths(history: readonly HistoryRow[], plan: RunningPlan): KnownMonths {
  const { start, now, actuals } = plan;
  /** By place: 0 is the plan's first month. */
  const known = new Map<number, number>();
  const isOver = (place: number) => place + 1 < now;
  actuals.forEach((value, place) => {
    if (value !== null && isOver(place)) known.set(place, value);
  });
  const typed = new Set(known.keys());
  const twice = new Set<number>();
  const filled = history.filter(({ value }) => !isBlank(value));
  const readable = filled.flatMap(({ day, value }) => {
    const place = placeOf(day, start);
    return place !== undefined && isOver(place) && isNumber(value) ? [{ place, value }] : [];
  });
  const latest = Math.max(...readable.map(({ place }) => place));
  const read = readable.filter(({ place }) => place > latest - longest);
  for (const { place, value } of read) {
    if (typed.has(place)) continue;
    if (known.has(place)) twice.add(place);
    known.set(place, value);
  }
  const places = inOrder(known.keys());
  const [first = 0, last = first - 1] = [places[0], places[places.length - 1]];
  const months = (chosen: readonly number[]) => chosen.map((place) => monthAfter(start, place));
  const isUnknown = (place: number) => !known.has(place);
  return {
    past: { start: monthAfter(start, first), values: span(first, last).map((at) => known.get(at) ?? null) },
    history: known.size - typed.size,
    actuals: typed.size,
    from: months(places)[0] ?? null,
    to: months(places)[places.length - 1] ?? null,
    missing: months(span(first, Math.min(last, -1)).filter(isUnknown)),
    untyped: months(span(0, Math.min(actuals.length, now - 1) - 1).filter(isUnknown)),
    twice: months(inOrder(twice)),
    leftOut: filled.length - read.length,
  };
}

function placeOf(day: unknown, start: string): number | undefined {
  const month = dayIn(day)?.slice(0, 7);
  return month !== undefined && month >= earliestMonth ? monthsApart(start, month) : undefined;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isBlank = (value: unknown) => value === undefined || value === null || value === '';
const inOrder = (places: Iterable<number>) => [...places].sort((a, b) => a - b);

/** The whole numbers from the first to the last, both counted. */
const span = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
