/** Lays dated values out in time: by the step from one to the next and the season that goes with it, without gaps. */
import type { History } from '../metrics/declare';
import { Refusal } from '../metrics/refusal';
import { completed } from './gaps';
import { iso, stepOf } from './steps';

/** A value and its day, as Sheets counts days: 46023 is 1 January 2026. */
export type Dated = { readonly day: number; readonly value: number };

/** The most steps without a value for each with one: beyond that, a date is more likely to be mistyped. */
const mostMissing = 3;

/**
 * A series in time order without gaps. Dates may come in any order and on any day of their month; the step is the usual
 * distance between neighbours: a day, one, two or four weeks, half a month, or one or more months, which may end on a
 * weekday as in 4-4-5 calendars.
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
    if (!Number.isInteger(at)) throw refusal(`dated in equal steps of ${amount(step.name)}`, day, wayOut);
    if (at < values.length) {
      throw refusal(`one row for each ${step.name}`, day, `That one has a row already. ${wayOut}`);
    }
    if (at > values.length + mostMissing * dated.length) {
      throw refusal('dated without long gaps', day, 'Is that date right?');
    }
    while (values.length < at) values.push(undefined);
    values.push(value);
  }
  return { values: completed(values, step.period), period: step.period, start: step.start(first) };
}

/** `one month`, but `two weeks` and `30 days`. */
const amount = (step: string) => (step.endsWith('s') ? step : `one ${step}`);

const wayOut = 'For another calendar leave out the dates and give the season, such as 13 for four weeks';

const refusal = (rule: string, day: number, hint?: string) => new Refusal('history', rule, iso(day), hint);
