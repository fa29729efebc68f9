/** Lays dated values out in time: finds the step from one to the next, the season that goes with it, and the gaps. */
import type { History } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { withoutGaps } from './gaps';

/** A value and its day, as Sheets counts days: 46023 is 1 January 2026. */
export type Dated = { readonly day: number; readonly value: number };

/** A step in time, such as a month, and the season that such steps make. */
type Step = {
  readonly name: string;
  /** Steps in a season: months of a year, days of a week. */
  readonly period: number;
  /** How many steps a day lies from a fixed one: a whole number for every day that keeps to them. */
  readonly place: (day: number) => number;
};

// The usual days between neighbours up to which steps are days, and weeks; beyond they are months.
const mostForDays = 3;
const mostForWeeks = 13;

/** The most steps without a value for each with one: beyond that, a date is more likely to be mistyped. */
const mostMissing = 3;

/**
 * A series in time order without gaps. Dates may come in any order and on any day of their month; the step is the usual
 * distance between neighbours: a day, a week, or one or more months.
 * @throws Refusal when two values share a step, or a date does not keep to the steps.
 */
export function layOut(dated: readonly Dated[]): History {
  const sorted = [...dated].sort((a, b) => a.day - b.day);
  if (sorted.length < 2) return { values: sorted.map(({ value }) => value) };
  const step = stepOf(sorted.map(({ day }) => day));
  const first = step.place(sorted[0]!.day);
  const values: (number | undefined)[] = [];
  for (const { day, value } of sorted) {
    const at = step.place(day) - first;
    if (!Number.isInteger(at)) throw refusal(`dated in equal steps of one ${step.name}`, day);
    if (at < values.length) throw refusal(`one row for each ${step.name}`, day, 'That one has a row already');
    if (at > values.length + mostMissing * dated.length) {
      throw refusal('dated without long gaps', day, 'Is that date right?');
    }
    while (values.length < at) values.push(undefined);
    values.push(value);
  }
  const start = ((first % step.period) + step.period) % step.period;
  return { values: withoutGaps(values), period: step.period, start };
}

const refusal = (rule: string, day: number, hint?: string) => new Refusal('history', rule, iso(day), hint);

function stepOf(days: readonly number[]): Step {
  const first = days[0]!;
  const usual = middleStep(days);
  // Day 2 was a Monday.
  if (usual <= mostForDays) return { name: 'day', period: 7, place: (day) => day - 2 };
  if (usual <= mostForWeeks)
    return { name: 'week', period: 52, place: (day) => Math.round((day - first) / 7) };
  const length = Math.max(1, middleStep(days.map(monthOf)));
  const offset = monthOf(first) % length;
  return {
    name: names[length] ?? `${length} months`,
    period: 12 % length === 0 ? 12 / length : 1,
    place: (day) => (monthOf(day) - offset) / length,
  };
}

const names: { readonly [months: number]: string } = { 1: 'month', 3: 'quarter', 12: 'year' };

/** The usual distance between neighbours. */
function middleStep(places: readonly number[]): number {
  const steps = places.slice(1).map((place, at) => place - places[at]!);
  return steps.sort((a, b) => a - b)[Math.floor((steps.length - 1) / 2)]!;
}

const dateOf = (day: number) => new Date((day - 25_569) * 86_400_000);

const monthOf = (day: number) => dateOf(day).getUTCFullYear() * 12 + dateOf(day).getUTCMonth();

const iso = (day: number) => dateOf(day).toISOString().slice(0, 10);
