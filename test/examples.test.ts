/** Every declared example, as a cell of the host and in the shipped bundle. (As a plain call: test/catalogue.) */
import { afterAll, describe, expect, test } from 'vitest';
import { createShippedHost } from '../host/host-node';
import { catalogue } from '../src/catalogue/catalogue';
import { placeExample } from '../src/catalogue/print-example';
import type { Declaration, Example } from '../src/metrics/declare';
import { shippedBundle } from './shipped-bundle';

type Table = readonly (readonly (number | string)[])[];

const cases = catalogue.flatMap((declaration) =>
  declaration.examples.map(
    (example) => [placeExample(declaration, example).formula, declaration, example] as const,
  ),
);

const asTable = (gives: number | Table): Table => (typeof gives === 'number' ? [[gives]] : gives);

/** Numbers to six digits, everything else as it is. */
function expectTable(found: readonly (readonly unknown[])[], wanted: Table): void {
  const rounded = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(6)) : cell)));
  expect(rounded(found)).toEqual(rounded(wanted));
}

describe('every example of a function', () => {
  const host = createShippedHost();
  const { workbook } = host;
  afterAll(() => host.close());

  test.each(cases)('%s holds as a cell', (_formula, declaration: Declaration, example: Example) => {
    const { formula, blocks } = placeExample(declaration, example);
    const sheetId = '0';
    workbook.dispatch('CLEAR_CELLS', { sheetId, target: [{ left: 0, top: 0, right: 25, bottom: 60 }] });
    for (const { address, cells } of blocks) typeRows(address.split(':')[0]!, cells);
    workbook.type('N1', formula);
    if ('fails' in example) {
      expect(workbook.value('N1')).toBe('#ERROR!');
      expect(workbook.message('N1')).toBe(example.fails);
      return;
    }
    const wanted = asTable(example.gives);
    expectTable(
      wanted.map((row, down) =>
        row.map((_, right) => workbook.value(`${letter(13 + right)}${1 + down}`) ?? ''),
      ),
      wanted,
    );
  });

  test.each(cases)(
    '%s holds in the shipped bundle',
    (_formula, declaration: Declaration, example: Example) => {
      const call = () => shippedBundle()[declaration.name]!(...structuredClone(example.args));
      if ('fails' in example) {
        expect(call).toThrow(example.fails);
        return;
      }
      const result = JSON.parse(JSON.stringify(call()));
      expectTable(Array.isArray(result) ? result : [[result]], asTable(example.gives));
    },
  );

  const letter = (index: number) => String.fromCharCode(65 + index);

  function typeRows(corner: string, cells: Table): void {
    const column = corner.charCodeAt(0) - 65;
    for (const [down, row] of cells.entries())
      for (const [right, cell] of row.entries())
        workbook.type(`${letter(column + right)}${1 + down}`, String(cell));
  }
});
