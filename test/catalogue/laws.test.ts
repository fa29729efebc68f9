/** What holds for every function of the catalogue, whatever it is called with. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue';
import type { Declaration } from '../../src/metrics/declare';
import { seeded } from '../metrics/numbers';
import { allowedCall, refusedBy } from './arguments';
import { callFunction } from './in-utc';

const errorForm = /^#?[A-Z_]+: .+ must be .+, got .+/s;

/** What one call gives: its cells, or its sentence led by # as a range call shows it. */
function outcome(name: string, args: readonly unknown[]): unknown {
  try {
    return callFunction(name, args);
  } catch (error) {
    return `#${(error as Error).message}`;
  }
}

const functions = catalogue.map((declaration) => [declaration.name, declaration] as const);

function deepFreeze<Value>(value: Value): Value {
  if (Array.isArray(value)) value.forEach(deepFreeze);
  return Object.freeze(value);
}

const canStandInCell = (cell: unknown) => typeof cell === 'string' || Number.isFinite(cell);

test.each(catalogue)(
  '$name gives finite numbers or its sentence for everything it is defined for',
  (declaration) => {
    fc.assert(
      fc.property(allowedCall(declaration), (args) => {
        const result = outcome(declaration.name, args);
        if (typeof result === 'string') expect(result).toMatch(errorForm);
        expect([result].flat(2).filter((cell) => !canStandInCell(cell))).toEqual([]);
      }),
      seeded,
    );
  },
);

test.each(functions)('%s mostly gives numbers for what it is defined for', (_name, declaration) => {
  const calls = fc.sample(allowedCall(declaration), seeded);
  const refusals = calls.filter((args) => typeof outcome(declaration.name, args) === 'string');
  expect(refusals.length).toBeLessThan(calls.length * 0.75);
});

/** A place among the arguments, and something that its argument does not take. */
const spoiling = ({ arguments: args }: Declaration) =>
  fc
    .nat({ max: args.length - 1 })
    .chain((place) => fc.constantFrom(...refusedBy(args[place]!)).map((bad) => ({ place, bad })));

test.each(functions)('%s answers anything else with the one error form', (_name, declaration) => {
  fc.assert(
    fc.property(allowedCall(declaration), spoiling(declaration), (args, { place, bad }) => {
      const argument = declaration.arguments[place]!;
      const spoilt = args.map((arg, index) => {
        if (index !== place) return arg;
        return argument.shape === 'rows' ? [[bad], ...((args[place] ?? []) as unknown[]).slice(1)] : bad;
      });
      const result = outcome(declaration.name, spoilt);
      expect(result).toMatch(errorForm);
      expect(result).toContain(`${declaration.name}: ${argument.name} must be`);
    }),
    seeded,
  );
});

const elementwise = functions.filter(([, { arguments: args }]) => args.some(({ shape }) => shape === 'each'));

test.each(elementwise)('one range call of %s gives what its single calls give', (_name, declaration) => {
  const call = fc.tuple(allowedCall(declaration), fc.option(spoiling(declaration), { freq: 4 }));
  fc.assert(
    fc.property(fc.array(call, { minLength: 2, maxLength: 6 }), (drawn) => {
      const [first] = drawn;
      // Lists are shared by the whole range; one of the other arguments is bad now and then.
      const isEach = declaration.arguments.map(({ shape }) => shape === 'each');
      const rows = drawn.map(([args, spoilt]) =>
        args.map((arg, index) => {
          if (!isEach[index]) return first![0][index];
          return spoilt?.place === index ? spoilt.bad : arg;
        }),
      );
      const across = declaration.arguments.map((_, index) =>
        isEach[index] ? [rows.map((row) => row[index] ?? '')] : rows[0]![index],
      );
      const table = callFunction(declaration.name, across) as unknown[][];
      rows.forEach((row, column) => {
        const single = [outcome(declaration.name, row)].flat(2);
        const cells = table.map((line) => line[column]);
        expect(cells.slice(0, single.length)).toEqual(single);
        expect(cells.slice(single.length).every((cell) => cell === '')).toBe(true);
      });
    }),
    seeded,
  );
});

test.each(functions)('%s changes none of its arguments', (_name, declaration) => {
  fc.assert(
    fc.property(allowedCall(declaration), (args) => {
      const untouched = structuredClone(args);
      const result = outcome(declaration.name, deepFreeze(args));
      expect(args).toEqual(untouched);
      expect(result).toEqual(outcome(declaration.name, untouched));
    }),
    seeded,
  );
});

test.each(functions)('%s scales with the currency', (_name, declaration) => {
  const isMoney = (unit: string) => unit === 'money' || unit === 'amount';
  // A goal is money only beside the value of a customer, so nothing is left out here.
  const whole = allowedCall(declaration).filter((args) => args.every((arg) => arg !== undefined));
  fc.assert(
    fc.property(whole, (args) => {
      const scaled = args.map((arg, index) => {
        const argument = declaration.arguments[index]!;
        if (!('unit' in argument && isMoney(argument.unit))) return arg;
        return Array.isArray(arg) ? arg.map(([cell]) => [cell * 4]) : (arg as number) * 4;
      });
      const { unit, shape } = declaration.returns;
      /** In a table each column has a unit of its own. */
      const factorOf = (place: number) => {
        const column = shape && typeof shape === 'object' && 'table' in shape ? shape.table : undefined;
        return isMoney((column ? column[place % column.length]!.unit : unit) ?? '') ? 4 : 1;
      };
      const before = outcome(declaration.name, args);
      const after = outcome(declaration.name, scaled);
      if (typeof before === 'string' && before !== '') {
        expect(after).toMatch(errorForm); // the amounts in the sentence grow, too
        return;
      }
      const grown = [before]
        .flat(2)
        .map((cell, place) => (typeof cell === 'number' ? cell * factorOf(place) : cell));
      [after].flat(2).forEach((cell, place) => {
        const wanted = grown[place];
        // Logarithms of a scaled history round in the last digit.
        if (typeof wanted === 'number')
          expect(Math.abs((cell as number) - wanted)).toBeLessThanOrEqual(1e-12 * Math.abs(wanted));
        else expect(cell).toBe(wanted);
      });
    }),
    seeded,
  );
});
