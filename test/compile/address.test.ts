/** A1 addresses. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaAddress, cellAddress, columnName, onTab, readsAsAddress } from '../../src/compile/address';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (column, name) => {
  expect(columnName(column)).toBe(name);
});

test('a column name read as a number in base 26 gives the column back', () => {
  const read = (name: string) =>
    [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  fc.assert(fc.property(fc.nat(18_277), (column) => read(columnName(column)) === column));
});

test('an address has a dollar before each axis that is fixed', () => {
  const at = { row: 4, column: 10 };
  expect(cellAddress(at)).toBe('$K$5');
  expect(cellAddress(at, { row: true, column: false })).toBe('K$5');
  expect(cellAddress(at, { row: false, column: true })).toBe('$K5');
  expect(cellAddress(at, { row: false, column: false })).toBe('K5');
});

test('an area is named by its first and last cell', () => {
  expect(areaAddress({ row: 1, column: 1, rows: 1, columns: 3 })).toBe('$B$2:$D$2');
});

test('a title is quoted, and an apostrophe in it is doubled', () => {
  expect(onTab('Plan 2')).toBe("'Plan 2'!");
  expect(onTab("it's")).toBe("'it''s'!");
});

test.each(['LTV1', 'a1', 'R1C1', 'rc', 'XFD1048576'])('%s reads as an address', (name) => {
  expect(readsAsAddress(name)).toBe(true);
});

test.each(['bs1_goal', 'bs1_1', 'goal', 'abcd1'])('%s reads as a name', (name) => {
  expect(readsAsAddress(name)).toBe(false);
});
