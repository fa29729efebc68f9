/** What every plan is asked, whatever its modules, as checked data. */
import * as v from 'valibot';
import { currencyCodes } from '../currency';
import { languages } from '../language';
import { earliestMonth, isDay } from '../month';
import { peopleRows } from './people/places';

const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

/** yyyy-mm */
export const monthSchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])$/),
  v.minValue(earliestMonth, `it is a month before ${earliestMonth}`),
);

/** yyyy-mm-dd */
export const daySchema = v.pipe(v.string(), v.check(isDay, 'it is no day of the calendar'));

export const spineAnswers = v.object({
  stage: v.optional(v.picklist(['pre-revenue', 'growing']), 'growing'),
  model: v.optional(v.picklist(['subscription', 'project', 'ecommerce']), 'subscription'),
  goalCounts: v.optional(v.picklist(['booked', 'revenue', 'recurring', 'customers']), 'booked'),
  name: v.pipe(text(500), v.nonEmpty()),
  owner: text(500),
  people: v.optional(
    v.pipe(v.array(v.object({ name: text(500), team: text(500) })), v.maxLength(peopleRows)),
    () => [],
  ),
  start: monthSchema,
  months: v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(36)),
  currency: v.picklist(currencyCodes),
  language: v.picklist(languages),
  asOf: v.optional(v.nullable(daySchema), null),
});
