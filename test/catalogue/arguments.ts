/** Draws arguments for any declared function: what it is defined for, and what it is not. */
import fc from 'fast-check';
import type { Argument, Declaration, NumberArgument } from '../../src/metrics/declare';
import { fitting } from './fitting';

const most = {
  money: 1e9,
  amount: 1e9,
  count: 1e6,
  periods: 120,
  rate: 1,
  days: 3650,
  points: 100,
  ratio: 100,
  minutes: 1e6,
  date: 60_000,
  moment: 60_000,
};

/** A value that its declaration allows; an optional one may be left out. */
export function allowed(argument: Argument): fc.Arbitrary<unknown> {
  const given = allowedValue(argument);
  return argument.optional ? fc.option(given, { nil: undefined }) : given;
}

function allowedValue(argument: Argument): fc.Arbitrary<unknown> {
  if ('choices' in argument) return fc.constantFrom(...argument.choices);
  const cell = allowedCell(argument);
  if (argument.shape === 'each' || argument.shape === 'one') return cell;
  if (argument.shape === 'history') {
    return fc.array(
      cell.map((value) => [value]),
      { minLength: 3, maxLength: 40, size: 'max' },
    );
  }
  const size = argument.shape === 'rows' ? 6 : undefined; // raw rows are as long as one another
  return fc.array(
    cell.map((value) => [value]),
    { minLength: size ?? 1, maxLength: size ?? 8 },
  );
}

function allowedCell(argument: Exclude<Argument, { choices: unknown }>): fc.Arbitrary<unknown> {
  if (!('holds' in argument)) return allowedNumber(argument);
  return argument.holds === 'flag' ? fc.boolean() : fc.constantFrom('email', 'search', 'Event', 'partner');
}

function allowedNumber({ unit, above, atLeast, below, atMost, whole, delays }: NumberArgument) {
  if (delays) return fc.constant(0); // a lag says something about ranges only
  if (unit === 'date' || unit === 'moment') return fc.integer({ min: 40_000, max: most.date });
  const min = above ?? atLeast ?? -most[unit];
  const max = below ?? atMost ?? most[unit];
  if (whole) return fc.integer({ min: above === undefined ? min : min + 1, max });
  // Doubles are drawn mostly from the edges, the rest evenly.
  const number = fc.oneof(
    fc.double({ min, max, noNaN: true, maxExcluded: below !== undefined }),
    fc.integer({ min: 1, max: 99_999 }).map((part) => min + ((max - min) * part) / 100_000),
  );
  // Nobody types a number so small that it loses its digits.
  return number.map((value) => (Math.abs(value) < 1e-6 ? (above === undefined ? 0 : above + 1e-6) : value));
}

/** Arguments of which each alone is allowed; where they must fit one another, they mostly do. */
export function allowedCall(declaration: Declaration): fc.Arbitrary<unknown[]> {
  const drawn: fc.Arbitrary<unknown[]> = fc.tuple(...declaration.arguments.map(allowed));
  const fit = fitting[declaration.name];
  return fit ? fc.oneof({ arbitrary: drawn, weight: 1 }, { arbitrary: drawn.map(fit), weight: 4 }) : drawn;
}

/** Things that a cell can hold and no function takes for this argument. */
export function refusedBy(argument: Argument): readonly unknown[] {
  if ('choices' in argument) return ['abc', -1, true, new Date(0)];
  if ('holds' in argument) return argument.holds === 'flag' ? ['abc', -1, 3] : [new Date(0)];
  if (argument.unit === 'date' || argument.unit === 'moment')
    return [Number.NaN, -1, 'abc', '31/12/2026', true];
  const least = argument.above ?? argument.atLeast;
  const tooSmall = least === undefined ? [] : [least - 1];
  return [Number.NaN, Number.POSITIVE_INFINITY, 'abc', '3,5', true, new Date(0), ...tooSmall];
}
