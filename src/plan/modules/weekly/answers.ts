/** What is asked of the weekly checks. */
import * as v from 'valibot';
import { usuallyWithinHour } from '../../spine/within-hour';

export const weeklyAnswers = v.object({
  /** 0 is Monday. */
  weekday: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), 4),
  /** All promised leads by this day of the month; null is by the last check. */
  dueDay: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(28))), null),
  /** The share of leads that is answered within an hour; of an agreement, where there is one. */
  withinHour: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), usuallyWithinHour),
});

export type WeeklyAnswers = v.InferOutput<typeof weeklyAnswers>;
