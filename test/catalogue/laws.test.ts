/** What holds for every function of the catalogue, whatever it is called with. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callFunction } from '../../src/catalogue/call';
import { catalogue } from '../../src/catalogue/catalogue';
import { seeded } from '../metrics/numbers';
import { allowedCall, refused } from './arguments';

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

test.each(catalogue)(
  '$name gives finite numbers or its sentence for everything it is defined for',
  (declaration) => {
    fc.assert(
      fc.property(allowedCall(declaration), (args) => {
        for (const cell of [outcome(declaration.name, args)].flat(2)) {
          if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
          else expect(cell).toMatch(errorForm);
        }
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

test.each(functions)('%s answers anything else with the one error form', (_name, declaration) => {
  fc.assert(
    fc.property(allowedCall(declaration), fc.nat(), refused, (args, place, bad) => {
      const argument = declaration.arguments[place % args.length]!;
      const spoilt = args.map((arg, index) => (declaration.arguments[index] === argument ? bad : arg));
      const result = outcome(declaration.name, spoilt);
      expect(result).toMatch(errorForm);
      expect(result).toContain(`${declaration.name}: ${argument.name} must be`);
    }),
    seeded,
  );
});

test.each(functions)('one range call of %s gives what its single calls give', (_name, declaration) => {
  const calls = fc.array(fc.tuple(allowedCall(declaration), fc.nat(), fc.option(refused, { freq: 4 })), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(calls, (drawn) => {
      const [list] = drawn;
      // Lists are shared by the whole range; one of the other arguments is bad now and then.
      const each = declaration.arguments.map(({ shape }) => shape === 'each');
      const rows = drawn.map(([args, place, bad]) =>
        args.map((arg, index) => {
          if (!each[index] || 'delays' in declaration.arguments[index]!) return list![0][index];
          return bad !== null && place % args.length === index ? bad : arg;
        }),
      );
      const across = declaration.arguments.map((argument, index) => {
        if (argument.shape === 'list' || 'delays' in argument) return rows[0]![index];
        return [rows.map((row) => row[index] ?? '')];
      });
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
        return 'unit' in argument && isMoney(argument.unit) ? (arg as number) * 4 : arg;
      });
      const factor = declaration.returns.unit === 'money' ? 4 : 1;
      const before = [outcome(declaration.name, args)].flat(2);
      const after = [outcome(declaration.name, scaled)].flat(2);
      expect(after).toEqual(before.map((cell) => (typeof cell === 'number' ? cell * factor : cell)));
    }),
    seeded,
  );
});
