import { expect, test } from 'vitest';
import { largest, sizeOf, unbounded } from '../../src/standalone/size';

const { rows: any } = unbounded;

test.each([
  ['B2', 1, 1],
  ['12,5', 1, 1],
  ['"B2:B9"', 1, 1],
  ['SUM(B2:B9)+$C$3', 1, 1],
  ["'my tab'!B2", 1, 1],
  ['B2:B13', 12, 1],
  ['$b$2:d2', 1, 3],
  ["'it''s'!B2:C3", 2, 2],
  ['B2:B', any, 1],
  ['Data!A:C', any, 3],
  ['spend', any, any],
  ['{1;2}', any, any],
  ['B2:B9*2', any, any],
  ['2:2', any, any],
])('The argument %s stands for %d rows and %d columns', (argument, rows, columns) => {
  expect(sizeOf(argument)).toMatchObject({ rows, columns });
});

test('A call is as large as the largest of its arguments', () => {
  expect(largest([sizeOf('B2:B13'), sizeOf('C1'), sizeOf('D1:F1')])).toEqual({ rows: 12, columns: 3 });
  expect(largest([])).toEqual({ rows: 1, columns: 1 });
});
