/** STAGE_COUNTS, CONVERSION_BY and CYCLE_DAYS on rows that are small enough to count by hand. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversionBy } from '../../../src/metrics/records/conversion-by';
import { cycleDays } from '../../../src/metrics/records/cycle-days';
import { stageCounts } from '../../../src/metrics/records/stage-counts';
import { seeded } from '../numbers';

const order = Object.freeze(['Lead', 'MQL', 'Won']);

test('who stands at a later stage has reached the earlier ones', () => {
  expect(stageCounts(['Won', 'Lead', 'mql ', 'Lead'], order)).toEqual([
    ['Lead', 4],
    ['MQL', 2],
    ['Won', 1],
    ['(not in order)', 0],
  ]);
});

test('a stage that nobody listed, and a blank one, are counted in the last row', () => {
  expect(stageCounts(['Lead', 'Spam', ''], order).at(-1)).toEqual(['(not in order)', 2]);
});

test('a stage named twice is refused', () => {
  expect(() => stageCounts([], ['Lead', 'MQL', ' lead'])).toThrow(
    'order must be stages that differ, got " lead" in place 3',
  );
});

test('every row stands at the first stage or later, or nowhere in order', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Lead', 'MQL', 'Won', 'Lost', '')), (stages) => {
      const reached = stageCounts(stages, order).map(([, count]) => count);
      expect(reached[0]! + reached[3]!).toBe(stages.length);
      expect(reached[0]! >= reached[1]! && reached[1]! >= reached[2]!).toBe(true);
    }),
    seeded,
  );
});

test('blanks are a segment of their own, and capitals make no other segment', () => {
  const table = conversionBy(['Email', 'email ', '', 'ads', ''], [true, false, true, false, false]);
  expect(table.map(([name, leads, won, rate]) => [name, leads, won, rate])).toEqual([
    ['Email', 2, 1, 0.5],
    ['(blank)', 2, 1, 0.5],
    ['ads', 1, 0, 0],
  ]);
});

test('the segments together have all leads and all wins', () => {
  const rows = fc.array(fc.tuple(fc.constantFrom('a', 'B', 'b', ''), fc.boolean()));
  fc.assert(
    fc.property(rows, (drawn) => {
      const table = conversionBy(
        drawn.map(([name]) => name),
        drawn.map(([, won]) => won),
      );
      const sum = (column: 1 | 2) => table.reduce((total, row) => total + row[column]!, 0);
      expect(sum(1)).toBe(drawn.length);
      expect(sum(2)).toBe(drawn.filter(([, won]) => won).length);
    }),
    seeded,
  );
});

test('open deals do not count, negative ones do and are counted once more', () => {
  expect(cycleDays([10, 20, 30, undefined], [15, 18, undefined, undefined])).toEqual([
    ['(all)', 2, 1.5, -0.25, 1.5, 3.25, 1],
  ]);
});

test('a segment in which nothing has closed stays blank', () => {
  expect(cycleDays([10, 20], [14, undefined], ['a', 'b'])).toEqual([
    ['(all)', 1, 4, 4, 4, 4, 0],
    ['a', 1, 4, 4, 4, 4, 0],
    ['b', 0, '', '', '', '', 0],
  ]);
});

test('a deal that closed and was never created is refused', () => {
  expect(() => cycleDays([undefined], [15])).toThrow(
    'created must be a date where closed is one, got a blank cell in place 1',
  );
});
