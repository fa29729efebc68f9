/** Every example of every declaration, as Sheets would call it. */
import { expect, test } from 'vitest';
import { callFunction } from '../../src/catalogue/call';
import { catalogue } from '../../src/catalogue/catalogue';
import { placeExample } from '../../src/catalogue/print-example';
import type { Declaration, Example } from '../../src/metrics/declare';
import { expectClose } from '../metrics/numbers';

const examples = catalogue.flatMap((declaration) =>
  declaration.examples.map(
    (example) => [placeExample(declaration, example).formula, declaration, example] as const,
  ),
);

test.each(examples)('%s gives what its example says', (_formula, declaration, example) => {
  expectExample(declaration, example);
});

function expectExample({ name }: Declaration, example: Example) {
  if ('fails' in example) {
    expect(() => callFunction(name, example.args)).toThrow(new Error(example.fails));
    return;
  }
  const wanted = [example.gives].flat(2);
  const got = [callFunction(name, example.args)].flat(2);
  expect(got).toHaveLength(wanted.length);
  got.forEach((cell, index) => {
    if (typeof cell === 'number') expectClose(cell, wanted[index] as number);
    else expect(cell).toBe(wanted[index]);
  });
}

test('every function shows a result and an error, and says where its definition comes from', () => {
  for (const { name, examples, sources } of catalogue) {
    expect(
      examples.some((example) => 'gives' in example),
      name,
    ).toBe(true);
    expect(
      examples.some((example) => 'fails' in example),
      name,
    ).toBe(true);
    expect(sources.length, name).toBeGreaterThan(0);
  }
});

test('every example gives at most as many arguments as its function has', () => {
  for (const [, declaration, example] of examples) {
    expect(example.args.length).toBeLessThanOrEqual(declaration.arguments.length);
  }
});
