/** Ids that follow from the request. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIds, hash } from '../../src/compile/ids';

test('ids are from 1 to 2³¹ − 1 and never the same for two things, even where the first choices are taken', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 30 }),
      (request, keys) => {
        const first = keys.map(
          (
            (idFor) => (key: string) =>
              idFor('sheet', key)
          )(createIds(request, [])),
        );
        const second = keys.map(
          (
            (idFor) => (key: string) =>
              idFor('sheet', key)
          )(createIds(request, first)),
        );
        const all = [...first, ...second];
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((id) => Number.isInteger(id) && id >= 1 && id <= 0x7fffffff)).toBe(true);
      },
    ),
    { seed: 1 },
  );
});

test('texts that differ in one letter have hashes far apart', () => {
  const hashes = Array.from({ length: 1_000 }, (_, index) => hash(`request-${index}`));
  expect(new Set(hashes).size).toBe(1_000);
  const mean = hashes.reduce((sum, each) => sum + each, 0) / hashes.length / 2 ** 31;
  expect(mean).toBeCloseTo(0.5, 1);
});
