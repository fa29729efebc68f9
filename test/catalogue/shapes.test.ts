/** What a call takes and gives beyond numbers: cells side by side, tables, raw rows, names, dates. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/catalogue/catalogue';
import { callFunction } from './in-utc';

const down = (...cells: unknown[]) => cells.map((cell) => [cell]);
const rounded = (table: unknown) =>
  (table as unknown[][]).map((line) =>
    line.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(3)) : cell)),
  );

test('two cells stand side by side, beside a column and below a row', () => {
  expect(rounded(callFunction('RATE_RANGE', [18, 90]))).toEqual([[0.128, 0.291]]);
  expect(rounded(callFunction('RATE_RANGE', [down(18, 0), down(90, 25)]))).toEqual([
    [0.128, 0.291],
    [0, 0.095],
  ]);
  expect(rounded(callFunction('RATE_RANGE', [[[18, 0]], [[90, 25]]]))).toEqual([
    [0.128, 0],
    [0.291, 0.095],
  ]);
});

test('a bad row of two cells says why in the first, a blank one is blank', () => {
  expect(rounded(callFunction('RATE_RANGE', [down(18, 3, ''), down(90, 2, '')]))).toEqual([
    [0.128, 0.291],
    ['#RATE_RANGE: converted must be at most entered (2), got 3', ''],
    ['', ''],
  ]);
});

test('two cells for every cell of a table have nowhere to stand', () => {
  expect(() =>
    callFunction('RATE_RANGE', [
      [
        [1, 2],
        [3, 4],
      ],
      10,
    ]),
  ).toThrow('RATE_RANGE: converted must be one row or one column, got 2 rows × 2 columns');
});

test('an argument of one cell refuses a range, and a range of one cell is one cell', () => {
  expect(() => callFunction('FUNNEL_RANGE', [down(50, 60), 0.5])).toThrow(
    'FUNNEL_RANGE: goal must be one cell, got 2 rows × 1 column',
  );
  expect(callFunction('FUNNEL_RANGE', [down(50), 0.5])).toEqual([
    [100, 100, 100],
    [50, 50, 50],
  ]);
});

test('lists side by side run as their list runs', () => {
  expect(callFunction('FUNNEL_RANGE', [50, [[0.5, 0.5]]])).toEqual([
    [200, 100, 50],
    [200, 100, 50],
    [200, 100, 50],
  ]);
  expect(callFunction('FUNNEL_SCHEDULE', [[[1, 2]], 0.5, 1])).toEqual([
    [2, 4, 0],
    [0, 1, 2],
  ]);
  expect(callFunction('FUNNEL_SCHEDULE', [down(1, 2), 0.5, 1])).toEqual([
    [2, 0],
    [4, 1],
    [0, 2],
  ]);
});

test('an optional list may be left out or blank', () => {
  const exact = callFunction('FUNNEL_CHANCE', [50, 100, 0.5]);
  expect(callFunction('FUNNEL_CHANCE', [50, 100, 0.5, undefined])).toBe(exact);
  expect(callFunction('FUNNEL_CHANCE', [50, 100, 0.5, ''])).toBe(exact);
  expect(callFunction('FUNNEL_CHANCE', [50, 100, 0.5, down('', '')])).toBe(exact);
});

test('raw rows may be blank inside; at the end only what is blank in every column is no row', () => {
  const segments = down('ads', '', 'ads', '', '');
  expect(rounded(callFunction('CONVERSION_BY', [segments, down(1, 0, '', true, '')])).slice(1)).toEqual([
    ['ads', 2, 1, 0.5, 0.061, 0.939],
    ['(blank)', 2, 1, 0.5, 0.061, 0.939],
  ]);
});

test('raw rows run side by side, so they are as long as one another', () => {
  expect(() => callFunction('CONVERSION_BY', [down('a', 'b', 'c'), down(1, 0)])).toThrow(
    'CONVERSION_BY: converted must be as long as segments (3 cells), got 2 rows × 1 column',
  );
  expect(() => callFunction('CONVERSION_BY', [[['a', 'b']], [[1, 0]]])).not.toThrow();
  expect(() => callFunction('CONVERSION_BY', [down('a', 'b', 'c'), ''])).toThrow(
    'CONVERSION_BY: converted must be as long as segments (3 cells), got 1 row × 1 column',
  );
  expect(() => callFunction('CONVERSION_BY', ['a', undefined])).toThrow(
    'CONVERSION_BY: converted must be one row or one column, got nothing',
  );
});

test('names may be numbers or TRUE and are no dates', () => {
  const [, first, second] = callFunction('STAGE_COUNTS', [down(2, true), down(1, 'TRUE', 2)]) as unknown[][];
  expect([first, second]).toEqual([
    ['1', 2],
    ['TRUE', 2],
  ]);
  expect(() => callFunction('STAGE_COUNTS', [down('a'), down('a', new Date(0))])).toThrow(
    'STAGE_COUNTS: order must be a name, got a date in place 2',
  );
  expect(() => callFunction('STAGE_COUNTS', [down('a'), down('a', '', 'b')])).toThrow(
    'STAGE_COUNTS: order must be a name, got a blank cell in place 2',
  );
});

test('whether something happened is TRUE, 1 or a date, and nothing that one would have to guess', () => {
  const won = down(true, 1, new Date(Date.UTC(2026, 0, 5)), false, 0, '');
  const table = callFunction('CONVERSION_BY', [won.map(() => ['a']), won]) as unknown[][];
  expect(table[1]!.slice(0, 3)).toEqual(['a', 6, 3]);
  expect(() => callFunction('CONVERSION_BY', [down('a', 'b'), down(1, 'lost')])).toThrow(
    'CONVERSION_BY: converted must be TRUE, 1 or a date for yes and FALSE, 0 or blank for no, got "lost" in place 2',
  );
});

const daysBetween = (created: unknown, closed: unknown) =>
  (callFunction('CYCLE_DAYS', [created, closed]) as unknown[][])[1]![2];

test('days are counted by the calendar, whatever the hour and the change of the clocks', () => {
  expect(daysBetween(new Date(Date.UTC(2026, 2, 28, 23, 59)), new Date(Date.UTC(2026, 2, 30, 0, 1)))).toBe(2);
  expect(daysBetween(new Date(Date.UTC(2026, 9, 24, 0, 1)), new Date(Date.UTC(2026, 9, 26, 23, 59)))).toBe(2);
});

test('a date that comes as the number of its day is that day', () => {
  expect(daysBetween(46_023, new Date(Date.UTC(2026, 0, 8)))).toBe(7);
  expect(daysBetween(46_023.75, 46_030.25)).toBe(7);
});

test('a date of another realm is a date, and text is none', () => {
  const foreign = runInNewContext('new Date(Date.UTC(2026, 0, 8))');
  expect(daysBetween(new Date(Date.UTC(2026, 0, 1)), foreign)).toBe(7);
  expect(() => daysBetween(new Date(Date.UTC(2026, 0, 1)), '08/01/2026')).toThrow(
    'CYCLE_DAYS: closed must be a date, got "08/01/2026" in place 1. This is text: type it as a date, or use DATEVALUE',
  );
  expect(() => daysBetween(-5, 46_030)).toThrow('CYCLE_DAYS: created must be a date, got -5 in place 1');
  expect(() => daysBetween(new Date(Number.NaN), 46_030)).toThrow(
    'CYCLE_DAYS: created must be a date, got a date',
  );
});

test('blank columns give blank, not a table of nothing', () => {
  expect(callFunction('CONVERSION_BY', [down('', ''), down('', '')])).toBe('');
  expect(callFunction('CYCLE_DAYS', ['', ''])).toBe('');
});

test('a function that gives a table or lists side by side takes no argument cell by cell', () => {
  for (const { name, arguments: args, returns } of catalogue) {
    if (!returns.shape || !('table' in returns.shape)) continue;
    expect(
      args.every(({ shape }) => shape !== 'each'),
      name,
    ).toBe(true);
  }
});

test('a hundred thousand raw rows take one call', () => {
  const origins = Array.from({ length: 100_000 }, (_, row) => [`channel ${row % 12}`]);
  const won = origins.map((_, row) => [row % 7 === 0]);
  const table = callFunction('CONVERSION_BY', [origins, won]) as unknown[][];
  expect(table).toHaveLength(13);
});
