/** Values of ranges, read and written as Google's values service does. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import { tinyHost } from './bundle';

let host: Host;
afterEach(() => host.close());

const named = (name: string, top: number, bottom: number, left: number, right: number) => ({
  addNamedRange: {
    namedRange: {
      name,
      range: {
        sheetId: 7,
        startRowIndex: top,
        endRowIndex: bottom,
        startColumnIndex: left,
        endColumnIndex: right,
      },
    },
  },
});

const start = (options: Parameters<typeof tinyHost>[0] = {}) => {
  host = tinyHost(options);
  host.run('write', [
    {
      requests: [
        {
          addSheet: {
            properties: { sheetId: 7, title: 'My tab', gridProperties: { rowCount: 20, columnCount: 8 } },
          },
        },
        named('bs1_actual', 1, 4, 1, 5),
        named('bs1_goal', 0, 1, 0, 1),
      ],
    },
  ]);
};
beforeEach(() => start());

type Answer = { valueRanges: { range: string; values?: unknown[][] }[] };
const read = (ranges: string | string[], options: object = { valueRenderOption: 'UNFORMATTED_VALUE' }) =>
  host.run('readValues', [{ ranges, ...options }]) as Answer;
const write = (data: object[], options: object = {}) =>
  host.run('writeValues', [{ valueInputOption: 'RAW', data, ...options }]) as Record<string, unknown>;
const type = (address: string, text: string) => host.workbook.type(`'My tab'!${address}`, text);
const value = (address: string) => host.workbook.value(`'My tab'!${address}`);

describe('Reading values', () => {
  test('gives several ranges at once, by name or address, without the blanks at the ends', () => {
    type('C2', '5');
    type('B4', 'text');
    type('C4', '=1/0');
    type('A1', '=2>1');
    expect(read(['bs1_actual', 'BS1_GOAL', "'My tab'!C2", 'Sheet1!A1:B9']).valueRanges).toEqual([
      { range: "'My tab'!B2:E4", majorDimension: 'ROWS', values: [['', 5], [], ['text', '#DIV/0!']] },
      { range: "'My tab'!A1", majorDimension: 'ROWS', values: [[true]] },
      { range: "'My tab'!C2", majorDimension: 'ROWS', values: [[5]] },
      { range: 'Sheet1!A1:B9', majorDimension: 'ROWS' },
    ]);
    expect(host.counts['Sheets.Spreadsheets.Values.batchGet']).toBe(1);
  });

  test('runs down the columns where that is asked for', () => {
    type('B2', '1');
    type('C3', '2');
    const options = { valueRenderOption: 'UNFORMATTED_VALUE', majorDimension: 'COLUMNS' };
    expect(read('bs1_actual', options).valueRanges[0]?.values).toEqual([[1], ['', 2]]);
  });

  test('gives numbers and dates as numbers, as shown, or as formulas', () => {
    host.close();
    start({ locale: 'it_IT' });
    type('B2', '=1,5+1');
    type('C2', '31/12/2026');
    const first = (options: object) => read('bs1_actual', options).valueRanges[0]?.values?.[0];
    expect(first({ valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' })).toEqual([
      2.5, 46387,
    ]);
    expect(first({})).toEqual(['2,5', '31/12/2026']);
    expect(
      first({ valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' }),
    ).toEqual([2.5, '31/12/2026']);
    expect(first({ valueRenderOption: 'FORMULA' })).toEqual(['=1,5+1', 46387]);
  });

  test.each([
    ['en_US', '11 Jan 2027', 'Jan 11, 2027', 'january 11 2027'],
    ['it_IT', '11 gen 2027', '11 gennaio 2027', '11-gen-2027'],
    ['de_DE', '11. Januar 2027', '11 Jan 2027', '11-jan-2027'],
  ])(
    'takes a day whose month is written in the words of %s for that day, and other words for words',
    (locale, ...days) => {
      host.close();
      start({ locale });
      for (const day of days) {
        type('B2', day);
        const options = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };
        expect(read('bs1_actual', options).valueRanges[0]?.values?.[0]).toEqual([46_398]);
      }
      type('B2', '11 visits 2027');
      expect(read('bs1_actual').valueRanges[0]?.values?.[0]).toEqual(['11 visits 2027']);
    },
  );

  test('refuses the whole call for one range that is not there, and for an option that does not exist', () => {
    expect(() => read(['bs1_goal', 'bs2_goal'])).toThrow(
      'API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: bs2_goal',
    );
    host.workbook.deleteSheet('My tab');
    expect(() => read('bs1_goal')).toThrow('Unable to parse range: bs1_goal');
    expect(() => read('Sheet1!A1', { valueRenderOption: 'RAW' })).toThrow(/valueRenderOption/);
    expect(() => read('Sheet1!A1', { valueRender: 'RAW' })).toThrow(/valueRender/);
  });
});

describe('Writing values', () => {
  test('skips null, clears with an empty text, and writes the rest as one undo step', () => {
    type('B2', '1');
    type('C2', '2');
    type('D2', '3');
    const before = host.snapshot();
    const answer = write([
      { range: 'bs1_actual', values: [[null, '', 30], [], [true]] },
      { range: 'bs1_goal', values: [[10]] },
    ]);
    expect(['B2', 'C2', 'D2', 'B4', 'A1'].map(value)).toEqual([1, null, 30, true, 10]);
    expect(answer).toEqual({
      spreadsheetId: 'the-spreadsheet-on-your-desk',
      totalUpdatedRows: 3,
      totalUpdatedColumns: 4,
      totalUpdatedCells: 4,
      totalUpdatedSheets: 1,
      responses: [
        { updatedRange: "'My tab'!B2:E4", updatedRows: 2, updatedColumns: 3, updatedCells: 3 },
        { updatedRange: "'My tab'!A1", updatedRows: 1, updatedColumns: 1, updatedCells: 1 },
      ],
    });
    host.workbook.undo();
    expect(host.snapshot()).toBe(before);
  });

  test.each(['=1+1', '007', 'TRUE', '1/2/2027', "'quoted"])('keeps text as text: %s', (text) => {
    write([{ range: 'bs1_goal', values: [[text]] }]);
    expect(value('A1')).toBe(text);
    expect(host.workbook.formula("'My tab'!A1")).toBe('');
  });

  test('lets values begin at a single cell, and keeps them inside any other range', () => {
    write([{ range: "'My tab'!F1", majorDimension: 'COLUMNS', values: [[1, 2, 3]] }]);
    expect(['F1', 'F2', 'F3'].map(value)).toEqual([1, 2, 3]);
    expect(() => write([{ range: "'My tab'!F1:F2", values: [[1], [2], [3]] }])).toThrow(
      "Requested writing within range ['My tab'!F1:F2], but tried writing to row [3]",
    );
    expect(() => write([{ range: 'bs1_goal', values: [[1, 2]] }])).toThrow(/tried writing to column \[B\]/);
  });

  test.each([
    ['a name that is not there', [{ range: 'bs2_goal', values: [[1]] }], /Unable to parse range: bs2_goal/],
    ['a value that no cell can hold', [{ range: 'bs1_actual', values: [[{}]] }], /Invalid values\[0\]\[0\]/],
    ['an unknown field', [{ range: 'bs1_goal', value: [[1]] }], /Unknown name "value" at 'data\[1\]'/],
  ])('writes nothing at all for %s', (_what, data, sentence) => {
    const before = host.snapshot();
    expect(() => write([{ range: 'bs1_goal', values: [[1]] }, ...data])).toThrow(sentence);
    expect(host.snapshot()).toBe(before);
  });

  test('must be told how to take the values', () => {
    expect(() => host.run('writeValues', [{ data: [] }])).toThrow(/'valueInputOption' is required/);
    expect(() => write([], { valueInputOption: 'TYPED' })).toThrow(/value_input_option/);
  });

  test('shares the minute’s quota with the other calls, and is refused to people who may only view', () => {
    host.faults.viewOnly = true;
    expect(() => write([])).toThrow(/does not have permission/);
    host.faults.viewOnly = false;
    // One write has made the tab, one was refused.
    for (let time = 0; time < 58; time++) write([]);
    expect(() => write([])).toThrow(/Quota exceeded for quota metric 'Write requests'/);
    host.clock.advance(60_000);
    write([]);
  });

  test('goes through although its answer is lost', () => {
    host.faults.set('Sheets.Spreadsheets.Values.batchUpdate', { kind: 'lost' });
    expect(() => write([{ range: 'bs1_goal', values: [[4]] }])).toThrow(/Deadline expired/);
    expect(value('A1')).toBe(4);
  });
});
