/** Lays dated values out in time: finds the step from one to the next, the season that goes with it, and the gaps. */
import type { History } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { withoutGaps } from './gaps';

/** A value and its day, as Sheets counts days: 1 is 31 December 1899. */
export type Dated = { readonly day: number; readonly value: number };

/** A step in time: how many steps a day lies from a fixed one, and the season that such steps make. */
type Step = {
  readonly name: string;
  /** Steps in a season: months of a year, days of a week. */
  readonly period: number;
  /** A whole number for every day that fits. */
  readonly place: (day: number) => number;
};

/** Days between neighbours up to which a step is taken for days, for weeks, for months. */
const mostDays = 3;
const mostWeek = 13;
/** The most missing values for each that is there: beyond that a date is more likely to be mistyped. */
const mostMissing = 3;

/**
 * A series in time order without gaps. Dates may come in any order and on any day of their month; the step is the usual
 * distance between neighbours: days, weeks, or months and multiples of them.
 * @throws Refusal when two values belong to the same step, or dates do not keep to one.
 */
export function layOut(dated: readonly Dated[]): History {
  const sorted = [...dated].sort((a, b) => a.day - b.day);
  if (sorted.length < 2) return { values: sorted.map(({ value }) => value) };
  const step = stepOf(sorted.map(({ day }) => day));
  const first = step.place(sorted[0]!.day);
  const values: (number | undefined)[] = [];
  for (const { day, value } of sorted) {
    const at = step.place(day) - first;
    if (!Number.isInteger(at)) throw new Refusal('history', `dated in equal steps of ${step.name}`, iso(day));
    if (at < values.length) throw new Refusal('history', `one value for each ${step.name}`, `two in ${iso(day)}`);
    if (at > mostMissing * dated.length) {
      throw new Refusal('history', `dated without gaps of years`, iso(day));
    }
    values.length = at;
    values.push(value);
  }
  const start = ((first % step.period) + step.period) % step.period;
  return { values: withoutGaps(values), period: step.period, start };
}

function stepOf(days: readonly number[]): Step {
  const distances = days.slice(1).map((day, at) => day - days[at]!);
  const usual = middleOf(distances);
  // Day 2 was a Monday.
  if (usual <= mostDays) return { name: 'day', period: 7, place: (day) => day - 2 };
  if (usual <= mostWeek) return { name: 'week', period: 52, place: (day) => Math.floor((day - days[0]!) / 7 + 0.5) };
  const months = days.map(monthOf);
  const length = Math.max(1, middleOf(months.slice(1).map((month, at) => month - months[at]!)));
  const name = length === 1 ? 'month' : length === 3 ? 'quarter' : length === 12 ? 'year' : `${length} months`;
  const isPartOfYear = 12 % length === 0;
  const offset = months[0]! % length;
  return { name, period: isPartOfYear ? 12 / length : 1, place: (day) => (monthOf(day) - offset) / length };
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}

const dayOfEpoch = 25569;
const millisecondsOfDay = 86_400_000;

const dateOf = (day: number) => new Date((day - dayOfEpoch) * millisecondsOfDay);

function monthOf(day: number): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

const iso = (day: number) => dateOf(day).toISOString().slice(0, 10);
