/** What inputs accept can be written without a decimal sign. */
import type { Plan, Validation } from '../../plan/plan';
import { atRange } from './where';

/** A number has at most this many digits that count. */
const digits = 15;

export const inputMistakes = (plan: Plan): string[] =>
  plan.tabs.flatMap(({ validations = [] }) =>
    validations.flatMap(({ range, accepts }) =>
      boundsOf(accepts)
        .filter((bound) => !canBeWritten(bound))
        .map((bound) => `${atRange(range)}, validation: ${bound} has more than ${digits} digits.`),
    ),
  );

function boundsOf(accepts: Validation['accepts']): number[] {
  if (accepts.kind === 'date') return [accepts.after];
  if (accepts.kind !== 'number') return [];
  return [accepts.above, accepts.atLeast, accepts.atMost].filter((bound) => bound !== undefined);
}

/** Plain digits only: no exponent, no NaN. */
const canBeWritten = (bound: number) =>
  /^-?[\d.]+$/.test(String(bound)) && String(bound).replace(/\D/g, '').length <= digits;
