import { expect, test } from 'vitest';
import { rangeName } from '../../src/standalone/note';
import { type Size, unbounded } from '../../src/standalone/size';
import { spillsOf } from '../../src/standalone/spills';
import { tabOf } from './read';

const sizes: Record<string, Size> = {
  '=OURS one': { rows: 1, columns: 1 },
  '=OURS column': { rows: Number.POSITIVE_INFINITY, columns: 1 },
};

/** The cells that each formula of ours, spelled `=OURS`, fills. */
function filled(...rows: Parameters<typeof tabOf>[0]): string[] {
  const tab = tabOf(rows);
  const isOurs = (formula: string) => formula.startsWith('=OURS');
  const spills = spillsOf(tab, isOurs, (formula) => sizes[formula] ?? unbounded);
  return [...spills]
    .filter(([{ row, column }]) => isOurs(tab.at(row, column)?.userEnteredValue?.formulaValue ?? ''))
    .map(([, area]) => rangeName(area));
}

test('A result fills the cells that nobody typed into, to the right and below', () => {
  expect(filled([['=OURS', 1], '<2', null], ['<3', '<4', 'typed'])).toEqual(['A1:B2']);
  expect(filled([['=OURS', 1]], ['typed'])).toEqual(['A1']);
  expect(filled([['=OURS', 1]], [['=OURS', 2]], ['<3'])).toEqual(['A1', 'A2:A3']);
});

test('A result leaves to another formula’s what that one fills', () => {
  // B2:C2 come from A2, which is not ours, though B2 stands right below B1.
  expect(filled([null, ['=OURS', 1]], [['=SEQUENCE(1;3)', 1], '<2', '<3'])).toEqual(['B1']);
  // B2 comes from B1, or B3 would stand for itself.
  expect(filled([null, ['=OURS', 1]], [['=A9', 1], '<2'], [null, '<3'])).toEqual(['B1:B3']);
});

test('A column that a result fills is its own, whatever formulas stand beside it', () => {
  expect(
    filled(
      [
        ['=A9', 1],
        ['=OURS', 1],
      ],
      [['=A9', 1], '<2'],
      [['=OURS one', 1], '<3'],
      [['=A9', 1], '<4'],
    ),
  ).toEqual(['B1:B4', 'A3']);
});

test('A pivot table below a result stays a pivot table', () => {
  const pivot = { pivotTable: {}, effectiveValue: { stringValue: 'Team' } };
  expect(filled([['=OURS', 1]], [pivot, '<Sum'], ['<North', '<5'])).toEqual(['A1']);
  expect(filled([null, ['=OURS', 1]], [pivot, '<Sum'], ['<North', '<5'])).toEqual(['B1']);
});

test('A call of single values fills one cell, whatever stands below it', () => {
  expect(filled([['=OURS one', 1]], ['<2'])).toEqual(['A1']);
});

test('A result is no wider than it can be, however well the cells beside it would fit', () => {
  const beside = [
    [null, ['=SEQUENCE(4)', 1]],
    [['=OURS column', 1], '<2'],
    ['<2', '<3'],
    ['<3', '<4'],
  ] as const;
  expect(filled(...beside)).toEqual(['A2:A4']);
});

test('Ten thousand rows are told in a moment', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [row === 0 ? (['=OURS', 1] as const) : '<2', row]);
  expect(filled(...rows)).toEqual(['A1:A10000']);
});

test('A result with a blank cell in it goes on below it', () => {
  expect(filled([['=OURS', 1]], [null], ['<3'], ['<4'])).toEqual(['A1:A4']);
  expect(filled([['=OURS', 1]], ['typed'], ['<3'])).toEqual(['A1']);
});
