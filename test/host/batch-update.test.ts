/** batchUpdate: what it applies, and that a refusal leaves nothing behind. */
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { batchUpdate } from '../../host/google/batch-update';
import type { Request } from '../../host/google/requests/request';

const plan: Request[] = [
  {
    addSheet: { properties: { sheetId: 7, title: 'Plan', gridProperties: { rowCount: 20, columnCount: 6 } } },
  },
  {
    updateCells: {
      start: { sheetId: 7, rowIndex: 0, columnIndex: 0 },
      rows: [
        {
          values: [{ userEnteredValue: { stringValue: 'Goal' } }, { userEnteredValue: { numberValue: 0.5 } }],
        },
        {
          values: [{ userEnteredValue: { stringValue: '=1+1' } }, { userEnteredValue: { boolValue: true } }],
        },
      ],
      fields: 'userEnteredValue',
    },
  },
  {
    repeatCell: {
      range: { sheetId: 7, startRowIndex: 2, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 },
      cell: {
        userEnteredValue: { formulaValue: '=IF($B$1>0;ROW(A3)*2;0)' },
        userEnteredFormat: {
          textFormat: { bold: true },
          numberFormat: { type: 'NUMBER', pattern: '#,##0.00' },
          borders: { bottom: { style: 'SOLID', colorStyle: { rgbColor: { red: 1 } } } },
        },
      },
      fields: 'userEnteredValue,userEnteredFormat',
    },
  },
  {
    mergeCells: {
      range: { sheetId: 7, startRowIndex: 9, endRowIndex: 11, startColumnIndex: 0, endColumnIndex: 3 },
    },
  },
  {
    addNamedRange: {
      namedRange: {
        namedRangeId: 'goal-1',
        name: 'bs1_goal',
        range: { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
      },
    },
  },
  {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: 5,
        metadataKey: 'k',
        metadataValue: 'v',
        visibility: 'DOCUMENT',
        location: { sheetId: 7 },
      },
    },
  },
  {
    addProtectedRange: {
      protectedRange: {
        protectedRangeId: 6,
        range: { sheetId: 7 },
        warningOnly: true,
        unprotectedRanges: [
          { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 },
        ],
      },
    },
  },
];

const built = (locale = 'en_US') => {
  const workbook = new Workbook(locale);
  workbook.type('Sheet1!A1', 'mine');
  batchUpdate(workbook, { requests: plan });
  return workbook;
};

/** What a workbook holds, less the id that every revision gets. */
const contents = (workbook: Workbook) => ({ ...workbook.data(), revisionId: '' });

test.each(['en_US', 'it_IT'])('A batch is applied whole and calculates in %s', (locale) => {
  const workbook = built(locale);
  expect(workbook.titles()).toEqual(['Sheet1', 'Plan']);
  expect(workbook.value('Plan!A2')).toBe('=1+1');
  expect(workbook.value('Plan!B2')).toBe(true);
  expect(workbook.value('Plan!B5')).toBe(10);
  expect(workbook.shown('Plan!B5')).toBe(locale === 'it_IT' ? '10,00' : '10.00');
  expect(workbook.errors()).toEqual([]);
});

test('Undo takes away a whole batch and nothing of what was there before, and redo brings it back', () => {
  const workbook = built();
  const after = contents(workbook);
  workbook.undo();
  expect(workbook.titles()).toEqual(['Sheet1']);
  expect(workbook.value('Sheet1!A1')).toBe('mine');
  workbook.redo();
  expect(contents(workbook)).toEqual(after);
});

const cell = { sheetId: 7, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
const formula = (formulaValue: string): Request => ({
  repeatCell: { range: cell, cell: { userEnteredValue: { formulaValue } }, fields: 'userEnteredValue' },
});
const condition = (text: string): Request => ({
  addConditionalFormatRule: {
    index: 0,
    rule: {
      ranges: [cell],
      booleanRule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: text }] },
        format: { textFormat: { bold: true } },
      },
    },
  },
});
const name = (text: string): Request => ({ addNamedRange: { namedRange: { name: text, range: cell } } });

const refusals: [string, Request | object, RegExp][] = [
  [
    'an unknown property',
    { addSheet: { property: {} } },
    /^Invalid JSON payload received\. Unknown name "property" at 'requests\[1\]\.add_sheet'/,
  ],
  [
    'a wrong type',
    { addSheet: { properties: { title: 5 } } },
    /^Invalid value at 'requests\[1\]\.add_sheet\.properties\.title' \(TYPE_STRING\), 5/,
  ],
  [
    'a wrong enum',
    { mergeCells: { range: cell, mergeType: 'ALL' } },
    /^Invalid value at 'requests\[1\]\.merge_cells\.merge_type' \(enum\), "ALL"/,
  ],
  [
    'a request of two kinds',
    { deleteSheet: { sheetId: 7 }, addSheet: {} },
    /oneof field 'kind' is already set/,
  ],
  ['a request of no kind', {}, /^Invalid requests\[1\]: No request set/],
  [
    'a missing field mask',
    { repeatCell: { range: cell, cell: {} } },
    /^Invalid requests\[1\]\.repeatCell: At least one field must be listed in 'fields'/,
  ],
  [
    'a field mask with an unknown field',
    { repeatCell: { range: cell, cell: {}, fields: 'userEnteredFormat.size' } },
    /repeatCell: Invalid field: userEnteredFormat\.size/,
  ],
  [
    'a title that exists',
    { addSheet: { properties: { title: 'PLAN' } } },
    /^Invalid requests\[1\]\.addSheet: A sheet with the name "PLAN" already exists\. Please enter another name\./,
  ],
  [
    'a sheet id that exists',
    { addSheet: { properties: { sheetId: 7, title: 'Other' } } },
    /addSheet: A sheet with the ID 7 already exists/,
  ],
  [
    'a sheet that does not exist',
    { repeatCell: { range: { sheetId: 8 }, cell: {}, fields: 'note' } },
    /repeatCell: No grid with id: 8/,
  ],
  [
    'a range beyond the grid',
    { repeatCell: { range: { sheetId: 7, endRowIndex: 21 }, cell: {}, fields: 'note' } },
    /Range \(Plan!A1:F21\) exceeds grid limits\. Max rows: 20, max columns: 6/,
  ],
  ['a formula that does not parse', formula('=IF(1;'), /repeatCell: Formula parse error/],
  ['a formula that names an unknown sheet', formula("='Not there'!A1"), /Unresolved sheet name 'Not there'/],
  [
    'an overlapping merge',
    {
      mergeCells: {
        range: { sheetId: 7, startRowIndex: 10, endRowIndex: 12, startColumnIndex: 0, endColumnIndex: 1 },
      },
    },
    /You must select all cells in a merged range/,
  ],
  ['a name that reads as an address', name('bs1'), /The name given to this range is invalid/],
  ['a name with a point', name('a.b'), /is invalid/],
  [
    'a name that exists',
    name('BS1_GOAL'),
    /Cannot add named range with name: BS1_GOAL, a named range with that name already exists\./,
  ],
  [
    'a metadata id that exists',
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: 5,
          metadataKey: 'k',
          visibility: 'DOCUMENT',
          location: { spreadsheet: true },
        },
      },
    },
    /Cannot add developer metadata with ID \[5\]/,
  ],
  [
    'metadata beyond 30,000 characters',
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: 'k',
          metadataValue: 'x'.repeat(30_000),
          visibility: 'DOCUMENT',
          location: { sheetId: 7 },
        },
      },
    },
    /would exceed the limit of 30000 characters/,
  ],
  [
    'a protection id that exists',
    { addProtectedRange: { protectedRange: { protectedRangeId: 6, range: cell } } },
    /protected range with id 6 already exists/,
  ],
  [
    'a conditional format that looks at another sheet',
    condition('=Sheet1!A1>0'),
    /Conditional format rule cannot reference a different sheet/,
  ],
  [
    'a condition with too few values',
    {
      setDataValidation: {
        range: cell,
        rule: { condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }] } },
      },
    },
    /must have 2 values, got 1/,
  ],
  ['a request that no fake knows', { sortRange: { range: cell } }, /Sheets\.sortRange is not faked yet/],
];

test.each(refusals)(
  'A batch with %s is refused whole, in words that say which request',
  (_what, request, message) => {
    const workbook = built();
    workbook.type('Sheet1!A2', 'typed later');
    workbook.undo();
    const before = contents(workbook);
    const first: Request = { addSheet: { properties: { sheetId: 99, title: 'Never' } } };
    expect(() => batchUpdate(workbook, { requests: [first, request as Request] })).toThrow(message);
    expect(contents(workbook)).toEqual(before);
    workbook.redo();
    expect(workbook.value('Sheet1!A2')).toBe('typed later');
  },
);

test('A refusal at the first request does not undo what the user did last', () => {
  const workbook = built();
  workbook.type('Sheet1!B1', 'last');
  expect(() => batchUpdate(workbook, { requests: [{ deleteSheet: { sheetId: 8 } }] })).toThrow(
    /No sheet with id: 8/,
  );
  expect(workbook.value('Sheet1!B1')).toBe('last');
});

test('An empty batch and the deletion of every sheet are refused', () => {
  const workbook = built();
  expect(() => batchUpdate(workbook, { requests: [] })).toThrow('Must specify at least one request.');
  expect(() =>
    batchUpdate(workbook, { requests: [{ deleteSheet: { sheetId: 0 } }, { deleteSheet: { sheetId: 7 } }] }),
  ).toThrow("You can't remove all the visible sheets in a document.");
  expect(workbook.titles()).toEqual(['Sheet1', 'Plan']);
});

test('A formula may name a sheet that the same batch added before it', () => {
  const workbook = built();
  const title = "Anna's plan";
  expect(() => batchUpdate(workbook, { requests: [{ addSheet: { properties: { title } } }] })).toThrow(
    'which this host cannot show',
  );
  batchUpdate(workbook, {
    requests: [{ addSheet: { properties: { title: 'More of it' } } }, formula("='More of it'!A1+1")],
  });
  expect(workbook.value('Plan!A1')).toBe(1);
});

test('In a locale with a decimal comma, a comma between arguments and a decimal point are refused', () => {
  const workbook = built('it_IT');
  for (const text of ['=SUM(A1,B1)', '=SUM(1,5,2)', '=B1*0.5'])
    expect(() => batchUpdate(workbook, { requests: [formula(text)] })).toThrow(
      'Formula parse error in locale it_IT',
    );
  batchUpdate(workbook, { requests: [formula('=SUM(1,5;2)')] });
  expect(workbook.value('Plan!A1')).toBe(3.5);
});

test('A mask changes what it names and leaves the rest as it was', () => {
  const workbook = built();
  const range = { sheetId: 7, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
  const format = { textFormat: { italic: true }, backgroundColorStyle: { rgbColor: { green: 1 } } };
  const write = (fields: string) =>
    batchUpdate(workbook, {
      requests: [{ repeatCell: { range, cell: { userEnteredFormat: format }, fields } }],
    });
  const look = () => workbook.getters.getCell(workbook.cell('Plan!A3'))?.style;
  write('userEnteredFormat.textFormat.italic');
  expect(look()).toEqual({ bold: true, italic: true });
  write('userEnteredFormat.backgroundColorStyle');
  expect(look()).toEqual({ bold: true, italic: true, fillColor: '#00FF00' });
  write('userEnteredFormat');
  expect(look()).toEqual({ italic: true, fillColor: '#00FF00' });
  expect(workbook.value('Plan!A3')).toBe(6);
  expect(workbook.getters.getCellBorder(workbook.cell('Plan!A3'))).toBeNull();
});

test.each([
  '=IMPORTXML("x")',
  '+1',
  "'quoted",
  '#N/A',
  '007',
  '5%',
  '1,000',
  'TRUE',
  '2026-03-01',
  '<img onerror=x>',
  '‏עברית 🎯',
])('The text %s stays text', (text) => {
  const workbook = built();
  const value = { userEnteredValue: { stringValue: text } };
  batchUpdate(workbook, {
    requests: [{ repeatCell: { range: cell, cell: value, fields: 'userEnteredValue' } }],
  });
  expect(workbook.value('Plan!A1')).toBe(text);
  expect(workbook.formula('Plan!A1')).toBe('');
});

test('Conditional formats stand in the order of their index, the first on top', () => {
  const workbook = built();
  const [first, second] = [condition('=A1=1'), condition('=A1=2')];
  batchUpdate(workbook, { requests: [first, second] });
  const values = workbook.getters
    .getConditionalFormats('7')
    .map(({ rule }) => 'values' in rule && rule.values);
  expect(values).toEqual([['=A1=2'], ['=A1=1']]);
});

test('A sheet moves to an index that is counted before the move, and is renamed in the formulas', () => {
  const workbook = built();
  workbook.type('Sheet1!B1', '=Plan!B1');
  const properties = { sheetId: 7, index: 0, title: 'Other' };
  batchUpdate(workbook, { requests: [{ updateSheetProperties: { properties, fields: 'index,title' } }] });
  expect(workbook.titles()).toEqual(['Other', 'Sheet1']);
  expect(workbook.formula('Sheet1!B1')).toBe('=Other!B1');
});

test('Numbers of any size come back as they went', () => {
  const workbook = built();
  for (const numberValue of [1e-7, 1e21, 0.1 + 0.2, 123456789012345680, -3]) {
    const value = { userEnteredValue: { numberValue } };
    batchUpdate(workbook, {
      requests: [{ repeatCell: { range: cell, cell: value, fields: 'userEnteredValue' } }],
    });
    expect(workbook.value('Plan!A1')).toBe(numberValue);
  }
});
