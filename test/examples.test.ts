/** Every example of a guide, as a cell of the host and in the shipped bundle. (As a plain call: test/catalogue.) */
import { afterAll, describe, expect, test } from 'vitest';
import { createShippedHost } from '../host/host-node';
import { callArguments, placeExample } from '../src/catalogue/example';
import { guides } from '../src/catalogue/guides';
import { cellsOf, type ExampleCell, type ExampleRange } from '../src/metrics/guide';
import { shippedBundle } from './shipped-bundle';

type Table = readonly (readonly ExampleCell[])[];

const cases = guides.flatMap((guide) =>
  guide.examples.map((example) => ({ formula: placeExample(guide, example).formula, guide, example })),
);

const asTable = (gives: number | ExampleRange): Table =>
  typeof gives === 'number' ? [[gives]] : cellsOf(gives);

/** Numbers to six digits, everything else as it is. */
function expectTable(found: readonly (readonly unknown[])[], wanted: Table): void {
  const rounded = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(6)) : cell)));
  expect(rounded(found)).toEqual(rounded(wanted));
}

const letter = (index: number) => String.fromCharCode(65 + index);

describe('every example of a function', () => {
  const host = createShippedHost();
  const { workbook } = host;
  afterAll(() => host.close());

  test.each(cases)('$formula holds as a cell', ({ guide, example }) => {
    const { formula, blocks } = placeExample(guide, example);
    const everything = { left: 0, top: 0, right: 25, bottom: 200 };
    workbook.dispatch('CLEAR_CELLS', { sheetId: '0', target: [everything] });
    for (const { address, cells } of blocks) typeRows(address.split(':')[0]!, cells);
    workbook.type('N1', formula);
    if ('fails' in example) {
      expect(workbook.value('N1')).toBe('#ERROR!');
      expect(workbook.message('N1')).toBe(example.fails);
      return;
    }
    const wanted = asTable(example.gives);
    const found = wanted.map((row, down) =>
      row.map((_, right) => workbook.value(`${letter(13 + right)}${1 + down}`) ?? ''),
    );
    expectTable(found, wanted);
  });

  test.each(cases)('$formula holds in the shipped bundle', ({ guide, example }) => {
    const call = () => shippedBundle()[guide.of.name]!(...callArguments(guide, example));
    if ('fails' in example) {
      expect(call).toThrow(example.fails);
      return;
    }
    const result = JSON.parse(JSON.stringify(call()));
    expectTable(Array.isArray(result) ? result : [[result]], asTable(example.gives));
  });

  function typeRows(corner: string, cells: Table): void {
    const column = corner.charCodeAt(0) - 65;
    for (const [down, row] of cells.entries())
      for (const [right, cell] of row.entries())
        workbook.type(`${letter(column + right)}${1 + down}`, String(cell));
  }
});
