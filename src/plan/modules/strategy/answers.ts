/** What is asked of the strategy: what the customer types are called. All else is typed in the sheet. */
import * as v from 'valibot';
import { placeIn } from '../../spine/placed';
import { personaColumns } from './places';

export const strategyAnswers = v.object({
  personas: v.optional(
    v.pipe(
      v.array(
        v.object({
          place: placeIn(personaColumns.length),
          name: v.pipe(v.string(), v.trim(), v.maxLength(500)),
        }),
      ),
      v.maxLength(personaColumns.length),
    ),
    [],
  ),
});

export type StrategyAnswers = v.InferOutput<typeof strategyAnswers>;
