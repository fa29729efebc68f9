/** What is asked of the agreement. */
import * as v from 'valibot';
import { usuallyWithinHour } from '../../spine/within-hour';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

export const slaAnswers = v.object({
  /** The id of the stage that marketing hands over; null is found by what the stages are. */
  handover: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^s[a-z0-9]{1,8}$/))), null),
  /** Shares that are promised: answered within an hour, and accepted by sales. */
  withinHour: v.optional(share, usuallyWithinHour),
  accepted: v.optional(share, 0.8),
  /** Who signs for each side; blank is not known yet. */
  marketingLead: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500)), ''),
  salesLead: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(500)), ''),
  /** Months until the agreement is reset. */
  length: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36)), 6),
});

export type SlaAnswers = v.InferOutput<typeof slaAnswers>;
