/** Draws arguments for any declared function: what it is defined for, and what it is not. */
import fc from 'fast-check';
import type { Argument, Declaration, NumberArgument } from '../../src/metrics/declare';

const most = { money: 1e9, amount: 1e9, count: 1e6, periods: 120, rate: 1 };

/** A value that its declaration allows; an optional one may be left out. */
export function allowed(argument: Argument): fc.Arbitrary<unknown> {
  const given = allowedValue(argument);
  return argument.optional ? fc.option(given, { nil: undefined }) : given;
}

function allowedValue(argument: Argument): fc.Arbitrary<unknown> {
  if ('choices' in argument) return fc.constantFrom(...argument.choices);
  if (argument.shape === 'each') return allowedNumber(argument);
  const cells = allowedNumber(argument).map((cell) => [cell]);
  return fc.array(cells, { minLength: 1, maxLength: 8 });
}

function allowedNumber({ unit, above, atLeast, below, atMost, whole, delays }: NumberArgument) {
  if (delays) return fc.constant(0); // a lag says something about ranges only
  const min = above ?? atLeast ?? -most[unit];
  const max = below ?? atMost ?? most[unit];
  if (whole) return fc.integer({ min, max });
  const number = fc.double({ min, max, noNaN: true, maxExcluded: below !== undefined });
  // Nobody types a number so small that it loses its digits.
  return number.map((value) => (Math.abs(value) < 1e-6 ? (above === undefined ? 0 : above + 1e-6) : value));
}

export const allowedCall = (declaration: Declaration) => fc.tuple(...declaration.arguments.map(allowed));

/** Things that a cell can hold and no function takes. */
export const refused = fc.constantFrom<unknown>(
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  'abc',
  '3,5',
  true,
  new Date(0),
);
