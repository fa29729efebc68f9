/** What the funnel asks, as checked data. Rates and shares are fractions, money is a plain number in the plan's currency. */
import * as v from 'valibot';
import { roles, type SpineAnswers } from '../../module';
import { daySchema, monthSchema } from '../../spine/answers';

const amount = v.pipe(v.number(), v.finite());
const share = v.pipe(amount, v.minValue(0), v.maxValue(1));
const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const text = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most));

const stage = v.object({
  /** For ever, whatever it is called and wherever it stands: letters and digits, never read as a number. */
  id: v.optional(v.pipe(v.string(), v.regex(/^s[a-z0-9]{1,8}$/))),
  /** What it is, whatever it is called. */
  role: v.optional(v.nullable(v.picklist(roles))),
  name: v.pipe(text(500), v.nonEmpty()),
  /** Share of the stage above that reaches this one; the first stage has none and says 1. */
  rate: v.pipe(share, v.gtValue(0)),
  /** Where the rate comes from: an example never passes for the user's own figure. */
  source: v.picklist(['example', 'typed', 'counts', 'learned']),
  /** Whole months after the stage above; the first stage has none and says 0. */
  lag: v.optional(wholeNumber(0, 12), 0),
  /** How many are in this stage on the day the plan starts; null is not known. */
  opening: v.optional(v.nullable(v.pipe(amount, v.minValue(0))), null),
  /**
   * Cases of the step into this stage, of several periods, where no one period was counted: how many entered the stage
   * above, and how many of them reached this one.
   */
  evidence: v.optional(
    v.object({ entered: v.pipe(amount, v.minValue(0)), converted: v.pipe(amount, v.minValue(0)) }),
  ),
  /** How many reached this stage in a past period, the same for every stage; null is not known. */
  count: v.optional(v.nullable(v.pipe(amount, v.minValue(0))), null),
});

const sumsToOne = (shares: number[]) => Math.abs(shares.reduce((sum, part) => sum + part, 0) - 1) < 1e-6;

/** A month's part of the year, January first. */
const season = v.pipe(
  v.array(v.pipe(amount, v.minValue(0))),
  v.length(12),
  v.check(sumsToOne, 'the twelve shares must sum to 1'),
);

/** What past months brought, one value a month without a break; null where a month is missing. */
const history = v.object({
  of: v.picklist(['revenue', 'customers']),
  /** yyyy-mm of the first value. */
  start: monthSchema,
  values: v.pipe(v.array(v.nullable(amount)), v.minLength(3), v.maxLength(60)),
  /** Whether every year is like this; null is not known. */
  everyYear: v.optional(v.nullable(v.boolean())),
  /** Whether months far from the usual come again, and are followed. */
  followsOdd: v.optional(v.boolean()),
  /** The day on which it was read, yyyy-mm-dd: the plan has no clock of its own. */
  asOf: daySchema,
});

export const funnelAnswers = v.object({
  /** Null while the page of words comes first: it is typed in the sheet then. */
  goal: v.nullable(v.pipe(amount, v.gtValue(0))),
  /** Share of the goal that needs no new customers. */
  existing: v.pipe(share, v.ltValue(1)),
  /** Revenue per new customer, of a year where customers pay every month; null is not known. */
  value: v.nullable(v.pipe(amount, v.gtValue(0))),
  rounding: v.picklist(['exact', 'customers', 'stages']),
  stages: v.pipe(v.array(stage), v.minLength(2), v.maxLength(8)),
  /** Optional costs; null is not known, never zero. */
  spend: v.nullable(v.pipe(amount, v.minValue(0))),
  margin: v.nullable(share),
  churn: v.nullable(share),
  customersAtStart: v.pipe(amount, v.minValue(0)),
  /** What customers pay in a year when the plan starts; null is what the customers of that day pay. */
  openingRecurring: v.optional(v.nullable(v.pipe(amount, v.minValue(0))), null),
  /** What existing customers buy more and less in a month, as a share of what they pay. */
  expansion: v.optional(v.nullable(share), null),
  contraction: v.optional(v.nullable(share), null),
  /** Whether a customer is billed from the month in which it is won, or from the next. */
  billedFrom: v.optional(v.picklist(['won', 'next']), 'won'),
  /** Projects that a customer buys over the years; the first is the one that wins it. */
  projectsPerCustomer: v.optional(v.pipe(amount, v.minValue(0)), 1),
  /** Orders of a customer in a month after the first one, each as large as `value`; null is not known. */
  repeatOrders: v.optional(v.nullable(v.pipe(amount, v.minValue(0))), null),
  /** The value of a customer counts at most so many months; null is no limit. */
  ltvMonths: v.optional(v.nullable(v.pipe(amount, v.gtValue(0))), null),
  history: v.optional(v.nullable(history), null),
  season: v.optional(season, new Array<number>(12).fill(1 / 12)),
  scenario: v.optional(v.picklist(['low', 'base', 'high']), 'base'),
  /** Customers won from the same volume, as a share of base. */
  low: v.optional(v.pipe(amount, v.minValue(0)), 0.8),
  high: v.optional(v.pipe(amount, v.minValue(0)), 1.2),
});

export type History = v.InferOutput<typeof history>;

export type FunnelAnswers = v.InferOutput<typeof funnelAnswers>;

/** The funnel's own answers beside those of the spine that it reads. */
export type GrowthAnswers = Omit<FunnelAnswers, StreamKey> &
  Partial<Pick<FunnelAnswers, StreamKey>> &
  Pick<SpineAnswers, 'name' | 'owner' | 'language' | 'currency' | 'start' | 'months' | 'model'> &
  Partial<Pick<SpineAnswers, 'stage' | 'goalCounts'>>;

/** Asked only where revenue recurs. */
type StreamKey = 'openingRecurring' | 'expansion' | 'contraction' | 'billedFrom';
