/** What a roll-up is made of: the stages of the plan whose teams it adds up. */
import * as v from 'valibot';
import { monthSchema } from '../../spine/answers';

export const rollupAnswers = v.object({
  /** yyyy-mm, the first month of that plan. */
  start: monthSchema,
  stages: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.regex(/^s[a-z0-9]{1,8}$/)),
        name: v.pipe(v.string(), v.maxLength(500)),
      }),
    ),
    v.minLength(1),
    v.maxLength(20),
  ),
});

export type RollupAnswers = v.InferOutput<typeof rollupAnswers>;
