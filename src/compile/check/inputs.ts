/** What inputs accept can be written without a decimal sign. */
import { acceptedBy, inputsOf } from '../../plan/inputs';
import type { Accepts, Plan } from '../../plan/plan';
import { atRange } from './where';

/** A number has at most this many digits that count. */
const digits = 15;

export const inputMistakes = (plan: Plan): string[] =>
  inputsOf(plan.tabs).flatMap((input) =>
    acceptedBy(input)
      .flatMap(boundsOf)
      .filter((bound) => !canBeWritten(bound))
      .map((bound) => `${atRange(input.range)}, input: ${bound} has more than ${digits} digits.`),
  );

function boundsOf(accepts: Accepts): number[] {
  if (accepts.unit === 'text' || accepts.unit === 'tick' || accepts.unit === 'choice') return [];
  const bounds = accepts.unit === 'day' ? [accepts.after] : [accepts.above, accepts.atLeast, accepts.atMost];
  return bounds.filter((bound) => bound !== undefined);
}

/** Plain digits only: no exponent, no NaN. */
const canBeWritten = (bound: number) =>
  /^-?[\d.]+$/.test(String(bound)) && String(bound).replace(/\D/g, '').length <= digits;
