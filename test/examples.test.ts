/** Every example of every function, as a cell of the host and in the shipped bundle. (As a plain call: test/catalogue.) */
import { afterAll, describe, expect, test } from 'vitest';
import { formatDate } from '../host/google/utilities';
import { createShippedHost } from '../host/host-node';
import { dateOfDay } from '../src/catalogue/days';
import { type Block, callArguments, placeExample } from '../src/catalogue/example';
import { guides } from '../src/catalogue/guides';
import { cellsOf, type Example } from '../src/metrics/guide';
import { shippedBundle } from './shipped-bundle';

const cases = guides.flatMap((guide) =>
  guide.examples.map((example) => [placeExample(guide, example).formula, guide, example] as const),
);

type Gives = Extract<Example, { gives: unknown }>['gives'];
type Table = readonly (readonly unknown[])[];

/** Of Google's services, what a function may ask that was given dates. */
const inUtc = {
  SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => 'Etc/UTC' }) },
  Utilities: { formatDate },
};

const asTable = (gives: Gives): Table => (typeof gives === 'number' ? [[gives]] : cellsOf(gives));

/** Numbers to six digits, everything else as it is. */
function expectTable(found: Table, wanted: Table): void {
  const rounded = (rows: Table) =>
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toPrecision(6)) : cell)));
  expect(rounded(found)).toEqual(rounded(wanted));
}

describe('every example of a function', () => {
  const host = createShippedHost();
  const { workbook } = host;
  afterAll(() => host.close());

  test.each(cases)('%s holds as a cell', (_formula, guide, example) => {
    const { formula, blocks } = placeExample(guide, example);
    const sheetId = '0';
    workbook.dispatch('CLEAR_CELLS', { sheetId, target: [{ left: 0, top: 0, right: 25, bottom: 60 }] });
    for (const block of blocks) typeRows(block);
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

  test.each(cases)('%s holds in the shipped bundle', (_formula, guide, example) => {
    const call = () =>
      shippedBundle(inUtc)[guide.of.name]!(...structuredClone(callArguments(guide, example)));
    if ('fails' in example) {
      expect(call).toThrow(example.fails);
      return;
    }
    const result = JSON.parse(JSON.stringify(call()));
    expectTable(Array.isArray(result) ? result : [[result]], asTable(example.gives));
  });

  const letter = (index: number) => String.fromCharCode(65 + index);

  function typeRows({ address, cells, unitOf }: Block): void {
    const column = address.charCodeAt(0) - 65;
    for (const [down, row] of cells.entries())
      for (const [right, cell] of row.entries()) {
        const typed = unitOf(right) === 'date' && typeof cell === 'number' ? dateOfDay(cell) : String(cell);
        workbook.type(`${letter(column + right)}${1 + down}`, typed);
      }
  }
});
