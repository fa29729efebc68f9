/** Absolute or relative, found by comparison. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile/compile';
import { formula, range } from '../../src/plan/formula';
import type { Cell, Formula } from '../../src/plan/plan';
import { at, cellsOf, gridPlan, rowsBy } from './grid-plan';
import { requestsOf } from './requests-of';
import { placementOf } from './small-plan';

/** Formulas as they are sent: those of a block once, those that stand alone each for itself. */
function sentFor(cells: readonly Cell[]) {
  const plan = gridPlan({ cells });
  const batch = compile(plan, placementOf(plan));
  const blocks = requestsOf(batch, 'repeatCell').map(({ range, cell }) => ({
    range,
    text: (cell.userEnteredValue as { formulaValue: string }).formulaValue,
  }));
  const alone = requestsOf(batch, 'updateCells').flatMap(({ start, rows }) =>
    rows.flatMap(({ values }, down) =>
      values.flatMap(({ userEnteredValue }, right) => {
        if (!('formulaValue' in userEnteredValue!)) return [];
        const [row, column] = [start.rowIndex + down, start.columnIndex + right];
        return [
          {
            range: {
              startRowIndex: row,
              endRowIndex: row + 1,
              startColumnIndex: column,
              endColumnIndex: column + 1,
            },
            text: (userEnteredValue as { formulaValue: string }).formulaValue,
          },
        ];
      }),
    ),
  );
  return [...blocks, ...alone];
}

/** The block as A1 text, and the formula of its first cell. */
function runsOf(cells: readonly Cell[]): Record<string, string> {
  const runs = sentFor(cells).map(({ range, text }) => {
    const first = `${String.fromCharCode(65 + range.startColumnIndex)}${range.startRowIndex + 1}`;
    const last = `${String.fromCharCode(64 + range.endColumnIndex)}${range.endRowIndex}`;
    return [first === last ? first : `${first}:${last}`, text];
  });
  return Object.fromEntries(runs);
}

test('a reference that moves with its cell is relative', () => {
  const cells = cellsOf((row, column) => formula`${at(row - 1, column)}*2`, rowsBy(1, 1, 2, 3));
  expect(runsOf(cells)).toEqual({ 'B2:D3': '=B1*2' });
});

test('a reference that all cells share is absolute', () => {
  const cells = cellsOf(() => formula`${at(0, 0)}*2`, rowsBy(1, 1, 2, 3));
  expect(runsOf(cells)).toEqual({ 'B2:D3': '=$A$1*2' });
});

test('a reference may move on one axis and stay on the other', () => {
  const cells = cellsOf((row, column) => formula`${at(row, 0)}*${at(0, column)}`, rowsBy(1, 1, 2, 3));
  expect(runsOf(cells)).toEqual({ 'B2:D3': '=$A2*B$1' });
});

test('an axis along which a run does not extend is absolute', () => {
  const across = cellsOf((row, column) => formula`${at(row - 1, column)}`, rowsBy(1, 1, 1, 3));
  expect(runsOf(across)).toEqual({ 'B2:D2': '=B$1' });
  const single = cellsOf((row, column) => formula`${at(row - 1, column)}`, rowsBy(1, 1, 1, 1));
  expect(runsOf(single)).toEqual({ B2: '=$B$1' });
});

test('the corners of a range move apart, as in a running total', () => {
  const cells = cellsOf((_, column) => formula`SUM(${range(at(0, 1), at(0, column))})`, rowsBy(1, 1, 1, 4));
  expect(runsOf(cells)).toEqual({ 'B2:E2': '=SUM($B$1:B$1)' });
});

test('a reference to another tab carries its quoted title and moves as well', () => {
  const cells = cellsOf((row, column) => formula`${at(row, column, 'other')}`, rowsBy(1, 1, 2, 2));
  expect(runsOf(cells)).toEqual({ 'B2:C3': "='Tab other'!B2" });
});

test('a run ends where the text, the tab or the movement changes', () => {
  const row: Formula[] = [
    formula`${at(0, 1)}+1`,
    formula`${at(0, 2)}+1`,
    formula`${at(0, 3)}+2`,
    formula`${at(0, 4, 'other')}+2`,
    formula`${at(0, 4, 'other')}+2`,
    formula`${at(0, 9, 'other')}+2`,
  ];
  expect(runsOf(row.map((each, index) => ({ at: at(1, index + 1), formula: each })))).toEqual({
    'B2:C2': '=B$1+1',
    D2: '=$D$1+2',
    'E2:F2': "='Tab other'!$E$1+2",
    G2: "='Tab other'!$J$1+2",
  });
});

test('a run ends where a reference stops moving', () => {
  const row = [at(0, 1), at(0, 2), at(0, 2), at(0, 2)].map((target) => formula`${target}`);
  expect(runsOf(row.map((each, index) => ({ at: at(1, index + 1), formula: each })))).toEqual({
    'B2:C2': '=B$1',
    'D2:E2': '=$C$1',
  });
});

test('a run grows right first, then down over rows that repeat the whole of it', () => {
  const cells = cellsOf((row) => formula`${at(row, 0)}`, [...rowsBy(1, 1, 1, 3), ...rowsBy(2, 1, 1, 2)]);
  expect(runsOf(cells)).toEqual({ 'B2:D2': '=$A$2', 'B3:C3': '=$A$3' });
});

test('a reference that runs against its cell is never repeated', () => {
  const cells = cellsOf((_, column) => formula`${at(0, 9 - column)}`, rowsBy(1, 1, 1, 3));
  expect(runsOf(cells)).toEqual({ B2: '=$I$1', C2: '=$H$1', D2: '=$G$1' });
});

/** How a reference goes with its cell: as far, not at all, every other time, or somewhere else in every cell. */
const behaviour = fc.constantFrom('moves', 'moves', 'stays', 'stays', 'limps', 'jumps');
const reference = fc.record({ row: behaviour, column: behaviour, tab: fc.constantFrom('main', 'other') });
const place = (how: string, own: number, size: number) =>
  ({ moves: own, stays: 3, limps: Math.floor(own / 2) })[how] ?? (own * 7 + 2) % size;

const block = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
  text: fc.constantFrom('+', '*'),
  references: fc.array(reference, { minLength: 1, maxLength: 3 }),
});

/** Blocks of formulas over each other on a grid of 12; the later one wins. */
const sheets = fc.array(block, { minLength: 1, maxLength: 5 }).map((blocks) => {
  const formulas = new Map<string, { row: number; column: number; formula: Formula }>();
  for (const { row, column, rows, columns, text, references } of blocks) {
    for (const [r, c] of rowsBy(row, column, Math.min(rows, 12 - row), Math.min(columns, 12 - column))) {
      const targets = references.map((each) =>
        at(place(each.row, r, 12), place(each.column, c, 12), each.tab),
      );
      const parts = targets.flatMap((target, index) => (index === 0 ? [target] : [text, target]));
      formulas.set(`${r},${c}`, { row: r, column: c, formula: { parts } });
    }
  }
  return [...formulas.values()];
});

/** What Sheets does with a repeated formula: each axis without a dollar moves by as much as the cell. */
function shift(text: string, rows: number, columns: number): string {
  return text.replace(/(\$?)([A-Z])(\$?)(\d+)/g, (_, fixedColumn, column, fixedRow, row) => {
    const letter = fixedColumn ? column : String.fromCharCode(column.charCodeAt(0) + columns);
    return letter + (fixedRow ? row : Number(row) + rows);
  });
}

const plain = (formula: Formula) =>
  `=${formula.parts
    .map((part) => {
      if (typeof part === 'string' || 'from' in part || 'sheetId' in part) return part;
      const address = `${String.fromCharCode(65 + Number(part.column.slice(1)))}${Number(part.row.slice(1)) + 1}`;
      return part.tab === 'main' ? address : `'Tab ${part.tab}'!${address}`;
    })
    .join('')}`;

test('expanding every run by the rule of Sheets gives each cell its own formula, exactly once', () => {
  fc.assert(
    fc.property(sheets, (formulas) => {
      const cells = formulas.map(({ row, column, formula }) => ({ at: at(row, column), formula }));
      const expanded = new Map<string, string>();
      for (const { range, text } of sentFor(cells)) {
        for (let row = range.startRowIndex; row < range.endRowIndex; row++) {
          for (let column = range.startColumnIndex; column < range.endColumnIndex; column++) {
            const key = `${row},${column}`;
            expect(expanded.has(key), `${key} is covered twice`).toBe(false);
            expanded.set(key, shift(text, row - range.startRowIndex, column - range.startColumnIndex));
          }
        }
      }
      const own = formulas.map(({ row, column, formula }) => [`${row},${column}`, plain(formula)] as const);
      expect(expanded).toEqual(new Map(own));
    }),
    { seed: 1, numRuns: 300 },
  );
});
