/** Every example of every declaration, as Sheets would call it. */
import { expect, test } from 'vitest';
import { callArguments, placeExample } from '../../src/catalogue/example';
import { guides } from '../../src/catalogue/guides';
import { cellsOf, type Example, type Guide } from '../../src/metrics/guide';
import { expectClose } from '../metrics/numbers';
import { callFunction } from './in-utc';

const examples = guides.flatMap((guide) =>
  guide.examples.map((example) => [placeExample(guide, example).formula, guide, example] as const),
);

test.each(examples)('%s gives what its example says', (_formula, guide, example) => {
  expectExample(guide, example);
});

function expectExample(guide: Guide, example: Example) {
  const call = () => callFunction(guide.of.name, callArguments(guide, example));
  if ('fails' in example) {
    expect(call).toThrow(new Error(example.fails));
    return;
  }
  const wanted = typeof example.gives === 'number' ? [[example.gives]] : cellsOf(example.gives);
  const result = call();
  const got = Array.isArray(result) ? result : [[result]];
  expect(got.map((line) => line.length)).toEqual(wanted.map((line) => line.length));
  got.flat().forEach((cell, index) => {
    const goal = wanted.flat()[index];
    if (typeof cell === 'number' && typeof goal === 'number') expectClose(cell, goal);
    else expect(cell).toBe(goal);
  });
}

test('every function shows a result and an error, and says where its definition comes from', () => {
  for (const { of, examples, sources } of guides) {
    expect(
      examples.some((example) => 'gives' in example),
      of.name,
    ).toBe(true);
    expect(
      examples.some((example) => 'fails' in example),
      of.name,
    ).toBe(true);
    expect(sources.length, of.name).toBeGreaterThan(0);
  }
});

test('every example gives at most as many arguments as its function has', () => {
  for (const [, { of }, example] of examples) {
    expect(example.args.length).toBeLessThanOrEqual(of.arguments.length);
  }
});
