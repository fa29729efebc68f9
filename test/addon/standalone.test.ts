/** Share without Backsolve through the shipped bundle, there and back (teams.md 11 and law 17). */
import { afterEach, describe, expect, test } from 'vitest';
import { readSpreadsheet } from '../../host/google/read';
import type { Host } from '../../host/host';
import { createShippedHost } from '../../host/host-node';
import type { Answer } from '../../src/addon/contract/answer';
import type { FunctionCells, Restored } from '../../src/addon/contract/standalone';
import { catalogue } from '../../src/catalogue/catalogue';
import { type FileRead, fileFields } from '../../src/standalone/file';
import { calls } from '../../src/standalone/scan';
import { fileWithFunctions } from './file-with-functions';

let host: Host;
afterEach(() => host.close());

const value = <Value>(answer: unknown): Value => {
  const told = answer as Answer<Value>;
  if (!told.ok) throw new Error(`${told.fault.kind}: ${told.fault.detail}`);
  return told.value;
};
const find = async () => value<FunctionCells>(await host.call('findFunctions'));
const replace = async (looked: string) => value<FunctionCells>(await host.call('replaceFunctions', looked));
const restore = async () => value<Restored>(await host.call('restoreFunctions'));
const faultOf = (answer: unknown) => {
  const told = answer as Answer<unknown>;
  return told.ok ? undefined : told.fault.kind;
};

const names = new Set(catalogue.map(({ name }) => name));

const file = (): FileRead =>
  readSpreadsheet(host.workbook, { id: 'x', title: 'x', timeZone: 'Etc/UTC' }, { fields: fileFields });

/** Every cell by its address: its formula, what it shows, its note. */
function cells() {
  const all: Record<string, { formula?: string; shown?: string; note?: string }> = {};
  for (const { properties, data } of file().sheets!)
    data![0]!.rowData!.forEach(({ values = [] }, row) => {
      values.forEach(({ userEnteredValue, formattedValue, note }, column) => {
        all[`${properties!.title} ${row} ${column}`] = {
          ...(userEnteredValue?.formulaValue && { formula: userEnteredValue.formulaValue }),
          ...(formattedValue && { shown: formattedValue }),
          ...(note && { note }),
        };
      });
    });
  return all;
}
const formulas = () => Object.values(cells()).flatMap(({ formula }) => formula ?? []);
const shown = () =>
  Object.fromEntries(Object.entries(cells()).flatMap(([at, { shown }]) => (shown ? [[at, shown]] : [])));

function start(locale: string) {
  host = fileWithFunctions(locale);
}

describe.each(['en_US', 'it_IT'])('A file in %s', (locale) => {
  test('calls none of our functions afterwards, shows what it showed, and comes back character by character (law 17)', async () => {
    start(locale);
    const before = cells();
    const preview = await find();
    expect(preview.count).toBe(7);
    expect(preview.formulas[0]).toMatchObject({ cell: 'D4', becomes: 'text', written: '#ERROR!' });
    expect(preview.formulas.map(({ cell }) => cell)).toContain('E2:E5');

    const seen = shown();
    const replaced = await replace(preview.looked);
    expect(replaced.replaced).toBe(7);
    expect(formulas().filter((formula) => calls(formula, names))).toEqual([]);
    expect(shown()).toEqual(seen);
    // Formulas of the person's own stay alive.
    host.workbook.type('A3', '1');
    expect(formulas()).toContain('=D1+1');
    host.workbook.undo();

    expect(await restore()).toEqual({ restored: 7, left: [], leftCount: 0 });
    expect(cells()).toEqual(before);
  });

  test('is one step for the undo of the sheet, too', async () => {
    start(locale);
    const before = cells();
    await replace((await find()).looked);
    host.workbook.undo();
    expect(cells()).toEqual(before);
  });
});

describe('Sharing without Backsolve', () => {
  test('says so of a file that uses none of its functions, and writes nothing', async () => {
    host = createShippedHost();
    host.workbook.type('A1', '=SUM(1;2)');
    expect(await find()).toMatchObject({ count: 0, formulas: [], unfinished: 0, replaced: 0 });
    await replace('whatever');
    expect(await restore()).toEqual({ restored: 0, left: [], leftCount: 0 });
    expect(host.counts['Sheets.Spreadsheets.batchUpdate'] ?? 0).toBe(0);
  });

  test('takes one read to look, and one read and one write to replace or to put back', async () => {
    start('en_US');
    const { looked } = await find();
    expect(host.counts['Sheets.Spreadsheets.get']).toBe(1);
    await replace(looked);
    await restore();
    expect(host.counts['Sheets.Spreadsheets.get']).toBe(3);
    expect(host.counts['Sheets.Spreadsheets.batchUpdate']).toBe(2);
  });

  test('writes nothing when a cell has changed since it was looked at', async () => {
    start('en_US');
    const { looked } = await find();
    host.workbook.type('A2', '90000');
    const before = cells();
    expect(faultOf(await host.call('replaceFunctions', looked))).toBe('changed');
    expect(cells()).toEqual(before);
  });

  test('goes through once when its answer is lost and it is pressed again', async () => {
    start('en_US');
    const { looked } = await find();
    host.faults.set('Sheets.Spreadsheets.batchUpdate', { kind: 'lost' });
    expect(faultOf(await host.call('replaceFunctions', looked))).toBe('lost');
    const after = cells();
    expect(await replace(looked)).toMatchObject({ count: 0, replaced: 7 });
    expect(cells()).toEqual(after);
  });

  test('leaves the notes that people wrote, and gives them back alone', async () => {
    host = createShippedHost();
    host.workbook.type('A1', '=CAC(6;3)');
    const note = { userEnteredValue: { formulaValue: '=CAC(6;3)' }, note: 'Ask Ann' };
    const sheetId = Number(host.workbook.getters.getActiveSheetId());
    const body = {
      requests: [
        {
          updateCells: {
            start: { sheetId, rowIndex: 0, columnIndex: 0 },
            rows: [{ values: [note] }],
            fields: 'userEnteredValue,note',
          },
        },
      ],
    };
    const { batchUpdate } = await import('../../host/google/batch-update');
    batchUpdate(host.workbook, body);
    await replace((await find()).looked);
    const kept = cells()['Sheet1 0 0']!.note!;
    expect(kept).toMatch(/^Ask Ann\n\nBacksolve formula:\n=CAC\(6,3\)\nA1 · \w+$/);
    await restore();
    expect(cells()['Sheet1 0 0']).toEqual({ formula: '=CAC(6,3)', shown: '2', note: 'Ask Ann' });
  });

  test('leaves a cell that was typed over since, names it, and still offers it', async () => {
    start('en_US');
    await replace((await find()).looked);
    host.workbook.type('D1', '1234');
    host.workbook.type('E3', '99');
    const restored = await restore();
    expect(restored.restored).toBe(5);
    expect(restored.left.map(({ cell, value }) => [cell, value])).toEqual([
      ['D1', '1234'],
      ['E2:E5', '2000'],
    ]);
    expect(host.workbook.value('D1')).toBe(1234);
    expect(host.workbook.value('E3')).toBe(99);
    expect((await find()).replaced).toBe(2);
  });

  test('leaves a cell that has moved, whose formula would read other cells, until it stands where it stood', async () => {
    start('en_US');
    await replace((await find()).looked);
    host.workbook.insertRows('Sheet1', 1, 3);
    const moved = cells();
    expect(await restore()).toMatchObject({ restored: 0, leftCount: 7 });
    expect(cells()).toEqual(moved);
    host.workbook.undo();
    expect(await restore()).toMatchObject({ restored: 7, leftCount: 0 });
    expect(host.workbook.value('E5')).toBe(2080);
  });

  test('is refused to whoever may only look, and changes nothing', async () => {
    start('en_US');
    const { looked } = await find();
    host.faults.viewOnly = true;
    const before = cells();
    expect(faultOf(await host.call('replaceFunctions', looked))).toBe('view-only');
    expect(cells()).toEqual(before);
  });
});
