/** What the Growth plan asks, as checked data. Rates and shares are fractions, money is a plain number in the plan's currency. */
import * as v from 'valibot';
import { currencyCodes } from '../../currency';

const amount = v.pipe(v.number(), v.finite());
const share = v.pipe(amount, v.minValue(0), v.maxValue(1));
const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

const stage = v.object({
  name: v.pipe(text(500), v.nonEmpty()),
  /** Share of the stage above that reaches this one; the first stage has none and says 1. */
  rate: v.pipe(share, v.gtValue(0)),
  /** Where the rate comes from: an example never passes for the user's own figure. */
  source: v.picklist(['example', 'typed', 'counts']),
});

export const growthAnswers = v.pipe(
  v.object({
    template: v.literal('growth'),
    name: v.pipe(text(500), v.nonEmpty()),
    owner: text(500),
    language: v.picklist(['en', 'it']),
    currency: v.picklist(currencyCodes),
    /** yyyy-mm */
    start: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/)),
    months: wholeNumber(3, 36),
    goal: v.pipe(amount, v.gtValue(0)),
    /** Share of the goal that needs no new customers. */
    existing: v.pipe(share, v.ltValue(1)),
    /** Revenue per new customer. */
    value: v.pipe(amount, v.gtValue(0)),
    rounding: v.picklist(['exact', 'customers', 'stages']),
    stages: v.pipe(v.array(stage), v.minLength(2), v.maxLength(8)),
    /** Optional costs; null is not known, never zero. */
    spend: v.nullable(v.pipe(amount, v.minValue(0))),
    margin: v.nullable(share),
    churn: v.nullable(share),
    customersAtStart: v.pipe(amount, v.minValue(0)),
    pays: v.picklist(['monthly', 'once']),
  }),
);

export type GrowthAnswers = v.InferOutput<typeof growthAnswers>;
