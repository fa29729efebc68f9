/** What Google is known to refuse, kind by kind: the fake refuses it too, in Google's words where somebody has seen them. */
import { afterEach, expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { batchUpdate } from '../../host/google/batch-update';
import type { GridRange, Request } from '../../host/google/requests/request';

const at = (row: number, column: number, rows = 1, columns = 1, sheetId = 7): GridRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + rows,
  startColumnIndex: column,
  endColumnIndex: column + columns,
});

const name = (text: string, range = at(0, 0), namedRangeId?: string): Request => ({
  addNamedRange: { namedRange: { name: text, range, ...(namedRangeId && { namedRangeId }) } },
});
const protection = (more: object): Request => ({ addProtectedRange: { protectedRange: more } });

const set: Request[] = [
  {
    addSheet: {
      properties: {
        sheetId: 7,
        title: 'Plan',
        gridProperties: { rowCount: 30, columnCount: 8, frozenRowCount: 2, frozenColumnCount: 1 },
      },
    },
  },
  {
    updateCells: {
      start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
      rows: [
        {
          values: [
            { userEnteredValue: { stringValue: 'abc' } },
            { userEnteredValue: { numberValue: 5 } },
            { userEnteredValue: { formulaValue: '="abc"' } },
          ],
        },
      ],
      fields: 'userEnteredValue',
    },
  },
  name('elsewhere', at(0, 0, 1, 1, 0)),
  { addDimensionGroup: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 10, endIndex: 20 } } },
  { addDimensionGroup: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 12, endIndex: 15 } } },
  protection({ protectedRangeId: 6, range: { sheetId: 7 }, warningOnly: true }),
  { mergeCells: { range: at(25, 2, 2, 1), mergeType: 'MERGE_ALL' } },
];

const english = new Workbook('en_US');
const italian = new Workbook('it_IT');
for (const workbook of [english, italian]) batchUpdate(workbook, { requests: set });
const contents = (workbook: Workbook) => JSON.stringify({ ...workbook.data(), revisionId: '' });
const before = contents(english);
// A refused batch leaves nothing, so all of them can meet the same workbook.
afterEach(() => expect(contents(english)).toBe(before));

const values = (value: object, fields = 'userEnteredValue'): Request => ({
  repeatCell: { range: at(0, 0), cell: value, fields },
});
const runs = (startIndexes: number[], column = 0): Request => ({
  updateCells: {
    start: { sheetId: 7, rowIndex: 0, columnIndex: column },
    rows: [
      {
        values: [
          { textFormatRuns: startIndexes.map((startIndex) => ({ startIndex, format: { bold: true } })) },
        ],
      },
    ],
    fields: 'textFormatRuns',
  },
});
const pattern = (text: string): Request =>
  values(
    { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: text } } },
    'userEnteredFormat.numberFormat',
  );
const validation = (type: string, ...texts: string[]): Request => ({
  setDataValidation: {
    range: at(3, 3),
    rule: { condition: { type, values: texts.map((userEnteredValue) => ({ userEnteredValue })) } },
  },
});
const format = (text: string, look: object = { textFormat: { bold: true } }): Request => ({
  addConditionalFormatRule: {
    index: 0,
    rule: {
      ranges: [at(3, 3)],
      booleanRule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: text }] },
        format: look,
      },
    },
  },
});
const data = (range: GridRange) => ({ sourceRange: { sources: [range] } });
const chart = (basicChart: object, size: object = {}, chartId?: number): Request => ({
  addChart: {
    chart: {
      ...(chartId !== undefined && { chartId }),
      spec: { basicChart },
      position: { overlayPosition: { anchorCell: { sheetId: 7, rowIndex: 5, columnIndex: 2 }, ...size } },
    },
  },
});
const series = data(at(3, 1, 4, 1));
const collapse = (startIndex: number, endIndex: number, depth: number): Request => ({
  updateDimensionGroup: {
    dimensionGroup: {
      range: { sheetId: 7, dimension: 'ROWS', startIndex, endIndex },
      depth,
      collapsed: true,
    },
    fields: 'collapsed',
  },
});
const grid = (rowCount: number, columnCount: number): Request => ({
  addSheet: { properties: { title: 'Large', gridProperties: { rowCount, columnCount } } },
});

const cells =
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
const invalid = (text: string, type: string) =>
  `Invalid ConditionValue.userEnteredValue: ${text} for ConditionType: ${type}`;

const refused: [string, Request, string][] = [
  ['a sheet that has room only without the others', grid(1_000_000, 10), cells],
  [
    'rows that the others leave no room for',
    { insertDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 1, endIndex: 2_000_000 } } },
    cells,
  ],
  [
    'a grid that grows beyond the room',
    {
      updateSheetProperties: {
        properties: { sheetId: 7, gridProperties: { rowCount: 2_000_000 } },
        fields: 'gridProperties.rowCount',
      },
    },
    cells,
  ],
  ['more columns than a sheet has', grid(1, 18_279), 'above the limit of 18278 columns'],
  [
    'a title of 101 characters',
    { addSheet: { properties: { title: 'x'.repeat(101) } } },
    'The sheet name cannot be greater than 100 characters.',
  ],
  ['a name that begins with true', name('true_goal'), 'The name given to this range is invalid'],
  ['a name that reads as R1C1', name('r2c3'), 'The name given to this range is invalid'],
  [
    'a name that is in use',
    name('ELSEWHERE'),
    'Cannot add named range with name: ELSEWHERE, a named range with that name already exists.',
  ],
  [
    'a formula of 50,001 characters',
    values({ userEnteredValue: { formulaValue: `=1${'+1'.repeat(25_000)}` } }),
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  [
    'a control character in a text',
    values({ userEnteredValue: { stringValue: 'a\u0000b' } }),
    'The text holds a control character.',
  ],
  [
    'a control character in a note',
    values({ note: 'a\u001bb' }, 'note'),
    'The text holds a control character.',
  ],
  ['a number that is none', values({ userEnteredValue: { numberValue: Number.NaN } }), '(TYPE_DOUBLE)'],
  [
    'a chart whose id is 0',
    chart({ chartType: 'COLUMN', series: [{ series }] }, {}, 0),
    'Invalid chartId: 0',
  ],
  [
    'a protection with a negative id',
    protection({ protectedRangeId: -1, range: { sheetId: 0 } }),
    'Invalid protectedRangeId: -1',
  ],
  ['a blank in a mask', values({ note: 'x' }, 'note, userEnteredValue'), 'Invalid field mask'],
  ['runs on a number', runs([0], 1), 'can only stand in cells with a typed text'],
  ['runs on a formula that gives a text', runs([0], 2), 'can only stand in cells with a typed text'],
  ['runs out of order', runs([2, 1]), 'must be in order'],
  ['two runs at one index', runs([1, 1]), 'no two may start at the same index'],
  ['a run beyond the text', runs([0, 3]), 'beyond the end of a text of 3 characters'],
  ['an empty pattern', pattern(''), 'Invalid number format pattern'],
  ['a pattern of five sections', pattern('0;0;0;0;0'), 'Invalid number format pattern'],
  ['a pattern of three conditions', pattern('[<1]0;[<2]0;[<3]0'), 'Invalid number format pattern'],
  [
    'a merge over frozen and other columns',
    { mergeCells: { range: at(5, 0, 1, 2), mergeType: 'MERGE_ALL' } },
    "You can't merge frozen and non-frozen columns",
  ],
  [
    'a merge over frozen and other rows',
    { mergeCells: { range: at(1, 1, 2, 1), mergeType: 'MERGE_ALL' } },
    "You can't merge frozen and non-frozen rows",
  ],
  ['a merge of one cell', { mergeCells: { range: at(5, 1), mergeType: 'MERGE_ALL' } }, 'more than one cell'],
  ['a group by a range that is none', collapse(10, 19, 1), 'No dimension group over 10 to 19'],
  ['a group at another depth', collapse(12, 15, 1), 'No dimension group over 12 to 15 at depth 1'],
  ['choices without =', validation('ONE_OF_RANGE', 'Plan!A2:A5'), invalid('Plan!A2:A5', 'ONE_OF_RANGE')],
  ['a bound that is no number', validation('NUMBER_GREATER', 'some'), invalid('some', 'NUMBER_GREATER')],
  [
    'a condition that does not parse',
    validation('CUSTOM_FORMULA', '=AND(A1;'),
    invalid('=AND(A1;', 'CUSTOM_FORMULA'),
  ],
  ['a format that looks at another sheet', format('=Sheet1!A1>0'), 'cannot reference a different sheet'],
  ['a format that looks there through a name', format('=elsewhere>0'), 'cannot reference a different sheet'],
  [
    'a format that changes a size',
    format('=A1>0', { textFormat: { fontSize: 9 } }),
    'ConditionalFormatRule.format only supports bold, italic, strikethrough, foreground color and background color.',
  ],
  [
    'a format that sets a number pattern',
    format('=A1>0', { numberFormat: { type: 'NUMBER' } }),
    'only supports',
  ],
  [
    'a chart of a block of cells',
    chart({ chartType: 'COLUMN', series: [{ series: data(at(3, 1, 2, 2)) }] }),
    'ChartSourceRange ranges require all rows or all columns to have length of 1',
  ],
  [
    'a chart of a row beside a column',
    chart({ chartType: 'COLUMN', domains: [{ domain: series }], series: [{ series: data(at(3, 1, 1, 4)) }] }),
    'ChartSourceRange ranges require all rows or all columns to have length of 1',
  ],
  [
    'bars on the left axis',
    chart({ chartType: 'BAR', series: [{ series, targetAxis: 'LEFT_AXIS' }] }),
    'Bar charts series may only target the BOTTOM_AXIS',
  ],
  [
    'columns on the bottom axis',
    chart({ chartType: 'COLUMN', series: [{ series, targetAxis: 'BOTTOM_AXIS' }] }),
    'may only target the LEFT_AXIS or the RIGHT_AXIS',
  ],
  [
    'a series with a type outside of a combo',
    chart({ chartType: 'COLUMN', series: [{ series, type: 'COLUMN' }] }),
    'A series has a type in a COMBO chart only.',
  ],
  [
    'columns with a line style',
    chart({ chartType: 'COMBO', series: [{ series, type: 'COLUMN', lineStyle: { width: 2 } }] }),
    'A series that is drawn as COLUMN has no line style.',
  ],
  [
    'two axes at one position',
    chart({
      chartType: 'COLUMN',
      axis: [{ position: 'LEFT_AXIS' }, { position: 'LEFT_AXIS' }],
      series: [{ series }],
    }),
    'An axis position may be given only once.',
  ],
  [
    'a look for the axis of the domain',
    chart({
      chartType: 'COLUMN',
      axis: [{ position: 'BOTTOM_AXIS', format: { bold: true } }],
      series: [{ series }],
    }),
    'The axis of the domain cannot have a format.',
  ],
  [
    'a chart without a width',
    chart({ chartType: 'COLUMN', series: [{ series }] }, { widthPixels: 0 }),
    'Invalid size of a chart: 0 x 371',
  ],
  [
    'a second protection of a sheet',
    protection({ range: { sheetId: 7 }, warningOnly: true }),
    'Sheet "Plan" already has sheet protection',
  ],
  [
    'editors of what only warns',
    protection({ range: { sheetId: 0 }, warningOnly: true, editors: { users: ['a@example.com'] } }),
    'ProtectedRange is warningOnly. Editors cannot be set on it.',
  ],
  [
    'open ranges on another sheet',
    protection({ range: { sheetId: 0 }, unprotectedRanges: [at(0, 0)] }),
    'Unprotected ranges must be on the protected sheet.',
  ],
  [
    'open ranges within a protected range',
    protection({ range: at(0, 0, 2, 2), unprotectedRanges: [at(0, 0)] }),
    'Unprotected ranges are only supported on protected sheets.',
  ],
  [
    'a filter over a merge',
    { setBasicFilter: { filter: { range: at(24, 1, 4, 3) } } },
    "You can't create a filter over a range containing vertical merges.",
  ],
];

test.each(refused)('Refused is %s', (_what, request, words) => {
  expect(() => batchUpdate(english, { requests: [request] })).toThrow(words);
});

test.each([
  ['CUSTOM_FORMULA', '=A1>0.5'],
  ['CUSTOM_FORMULA', '=AND(A1,B1)'],
  ['NUMBER_GREATER', '0.5'],
])('Refused in a file with a decimal comma is the condition %s %s', (type, text) => {
  expect(() => batchUpdate(italian, { requests: [validation(type, text)] })).toThrow(invalid(text, type));
});

test('Refused are more than 100,000 requests at once', () => {
  const requests = Array.from({ length: 100_001 }, () => collapse(10, 20, 1));
  expect(() => batchUpdate(english, { requests })).toThrow(
    'Cannot exceed 100000 requests in a single batch.',
  );
});
