/** What no function may do, whatever numbers stand in its cells: give NaN, another form of error, or not come back. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callFunction } from '../../src/catalogue/call';
import { catalogue } from '../../src/catalogue/catalogue';
import { longestSearch, mostSteps } from '../../src/metrics/chance/search';
import type { Argument, NumberArgument } from '../../src/metrics/declare';
import { seeded } from '../metrics/numbers';
import { fitting } from './fitting';

const errorForm = /^#?[A-Z_]+: .+ must be .+, got .+/s;

const small = [0, 5e-324, 1e-308, 1e-100, 1e-20, 1e-6, 0.001, 0.1, 0.5, 0.9, 1 - 1e-9, 1 - 1e-16];
const large = [1, 1.5, 2, 3, 10, 36, 299, 300, 301, 548_900, 1e6, 1e9, 1e15, 1e21, 1e100, 1e154, 1e300];
const hostile = [...small, ...large, Number.MAX_VALUE, -1e-20, -1, -1e100];

/** Numbers at the edges of what a cell can hold; mostly those that the argument allows. */
function edges(argument: NumberArgument): fc.Arbitrary<number> {
  const { above, atLeast, below, atMost, whole } = argument;
  const allowed = hostile.filter(
    (value) =>
      (above === undefined || value > above) &&
      (atLeast === undefined || value >= atLeast) &&
      (below === undefined || value < below) &&
      (atMost === undefined || value <= atMost) &&
      (!whole || Number.isInteger(value)),
  );
  return fc.oneof(
    { arbitrary: fc.constantFrom(...(allowed.length > 0 ? allowed : hostile)), weight: 12 },
    { arbitrary: fc.constantFrom(...hostile), weight: 1 },
  );
}

function hostileValue(argument: Argument): fc.Arbitrary<unknown> {
  if ('choices' in argument) return fc.constantFrom(...argument.choices);
  const cell =
    'holds' in argument
      ? fc.constantFrom<unknown>('', ' ', 'a', '\u00a0A', 'constructor', '__proto__', '#REF!', 0, 1, true)
      : argument.unit === 'date' || argument.unit === 'moment'
        ? fc.constantFrom<unknown>(1, 2, 46_023, 46_024, 46_400, 2_958_465, 46_023.5, 0, '')
        : edges(argument);
  if (argument.shape === 'each' || argument.shape === 'one') return cell;
  const rows = argument.shape === 'rows' ? 6 : undefined;
  return fc.array(
    cell.map((value) => [value]),
    { minLength: rows ?? 1, maxLength: rows ?? 9 },
  );
}

const optional = (argument: Argument) =>
  argument.optional ? fc.option(hostileValue(argument), { nil: undefined }) : hostileValue(argument);

test.each(catalogue)('$name comes back from hostile numbers with numbers or its sentence', (declaration) => {
  const drawn: fc.Arbitrary<unknown[]> = fc.tuple(...declaration.arguments.map(optional));
  const fit = fitting[declaration.name];
  const call = fit ? fc.oneof(drawn, drawn.map(fit)) : drawn;
  fc.assert(
    fc.property(call, (args) => {
      longestSearch.steps = 0;
      const cells = outcome(declaration.name, args);
      expect(longestSearch.steps).toBeLessThanOrEqual(mostSteps);
      for (const cell of cells) {
        if (typeof cell === 'number') expect(cell).toSatisfy(Number.isFinite);
        else if (cell.startsWith('#') && cell !== '#REF!') {
          expect(cell).toMatch(errorForm);
          // What is not a number came out of the reckoning, not out of a cell.
          expect(cell).not.toContain('got NaN');
        }
      }
    }),
    { ...seeded, numRuns: 500 },
  );
});

function outcome(name: string, args: unknown[]): (number | string)[] {
  try {
    return [callFunction(name, args)].flat(2) as (number | string)[];
  } catch (error) {
    return [`#${(error as Error).message}`];
  }
}
