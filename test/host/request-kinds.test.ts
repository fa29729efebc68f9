/** Requests that change what is there: filters, rules, protection, names and groups, and how they are read back. */
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { batchUpdate } from '../../host/google/batch-update';
import { Faults } from '../../host/google/faults';
import { readByDataFilter, readSpreadsheet } from '../../host/google/read';
import type { GridRange, Request } from '../../host/google/requests/request';

const file = { id: 'file', title: 'File', timeZone: 'Etc/UTC' };
const at = (row: number, column: number, rows = 1, columns = 1, sheetId = 0): GridRange => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + rows,
  startColumnIndex: column,
  endColumnIndex: column + columns,
});

/** What a read of the first sheet tells of one thing. */
const told = (workbook: Workbook, field: string) =>
  (readSpreadsheet(workbook, file, { fields: `sheets.${field}` }) as { sheets: Record<string, unknown>[] })
    .sheets[0]![field.replace(/[(.].*/, '')];

const rule = (text: string, column = 0) => ({
  ranges: [at(0, column)],
  booleanRule: {
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: text }] },
    format: { textFormat: { bold: true }, backgroundColorStyle: { rgbColor: { red: 1, green: 1, blue: 0 } } },
  },
});
const addRule = (text: string, index: number): Request => ({
  addConditionalFormatRule: { rule: rule(text), index },
});

test('A sheet has one filter: another takes its place, it moves with its rows, and it can be cleared', () => {
  const workbook = new Workbook('en_US');
  const filter = (range: GridRange): Request => ({ setBasicFilter: { filter: { range } } });
  batchUpdate(workbook, { requests: [filter(at(0, 0, 3, 2)), filter(at(1, 0, 5, 2))] });
  expect(told(workbook, 'basicFilter')).toEqual({ range: at(1, 0, 5, 2) });
  workbook.insertRows('Sheet1', 1);
  expect(told(workbook, 'basicFilter')).toEqual({ range: at(2, 0, 5, 2) });
  batchUpdate(workbook, { requests: [{ clearBasicFilter: { sheetId: 0 } }] });
  expect(told(workbook, 'basicFilter')).toBeUndefined();
  workbook.undo();
  expect(told(workbook, 'basicFilter')).toEqual({ range: at(2, 0, 5, 2) });
});

test('Filter views are told by their ids and titles, and deleted by them', () => {
  const workbook = new Workbook('en_US');
  const view = { filterViewId: 4, title: 'Mine', range: at(0, 0, 3, 2) };
  batchUpdate(workbook, { requests: [{ addFilterView: { filter: view } }] });
  expect(told(workbook, 'filterViews(filterViewId,title)')).toEqual([{ filterViewId: 4, title: 'Mine' }]);
  expect(() => batchUpdate(workbook, { requests: [{ addFilterView: { filter: view } }] })).toThrow(
    'already exists',
  );
  batchUpdate(workbook, { requests: [{ deleteFilterView: { filterId: 4 } }] });
  expect(told(workbook, 'filterViews')).toBeUndefined();
});

test('Conditional formats are told as they were asked for; an index past the last lands last', () => {
  const workbook = new Workbook('en_US');
  batchUpdate(workbook, {
    requests: [addRule('=A1=1', 0), addRule('=A1=2', 9), addRule('=SUM(A1;B1)=3', 1)],
  });
  expect(told(workbook, 'conditionalFormats')).toEqual([rule('=A1=1'), rule('=SUM(A1,B1)=3'), rule('=A1=2')]);
});

test('A conditional format is replaced, moved and deleted by its index', () => {
  const workbook = new Workbook('en_US');
  batchUpdate(workbook, { requests: [addRule('=A1=1', 0), addRule('=A1=2', 1), addRule('=A1=3', 2)] });
  const texts = () =>
    (told(workbook, 'conditionalFormats') as ReturnType<typeof rule>[]).map(
      ({ booleanRule }) => booleanRule.condition.values[0]!.userEnteredValue,
    );
  batchUpdate(workbook, {
    requests: [{ updateConditionalFormatRule: { index: 1, rule: rule('=A1=4') } }],
  });
  expect(texts()).toEqual(['=A1=1', '=A1=4', '=A1=3']);
  batchUpdate(workbook, {
    requests: [{ updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 2 } }],
  });
  expect(texts()).toEqual(['=A1=4', '=A1=3', '=A1=1']);
  batchUpdate(workbook, { requests: [{ deleteConditionalFormatRule: { sheetId: 0, index: 1 } }] });
  expect(texts()).toEqual(['=A1=4', '=A1=1']);
  expect(() =>
    batchUpdate(workbook, { requests: [{ deleteConditionalFormatRule: { sheetId: 0, index: 2 } }] }),
  ).toThrow('No conditional format on sheet: 0 at index: 2');
});

test('A protection changes what its mask names, and keeps the rest', () => {
  const workbook = new Workbook('en_US');
  const asked = { protectedRangeId: 6, range: { sheetId: 0 }, warningOnly: true, description: 'Before' };
  const change = { protectedRangeId: 6, description: 'After', unprotectedRanges: [at(0, 0)] };
  batchUpdate(workbook, {
    requests: [
      { addProtectedRange: { protectedRange: asked } },
      { updateProtectedRange: { protectedRange: change, fields: 'unprotectedRanges' } },
    ],
  });
  expect(told(workbook, 'protectedRanges')).toEqual([{ ...asked, unprotectedRanges: [at(0, 0)] }]);
  expect(() =>
    batchUpdate(workbook, {
      requests: [
        { updateProtectedRange: { protectedRange: { protectedRangeId: 7 }, fields: 'description' } },
      ],
    }),
  ).toThrow('No protected range with id: 7');
});

test('A name that points at another tab takes its formulas there', () => {
  const workbook = new Workbook('en_US');
  batchUpdate(workbook, {
    requests: [
      { addSheet: { properties: { sheetId: 7, title: 'Other' } } },
      { addNamedRange: { namedRange: { namedRangeId: 'goal', name: 'goal', range: at(0, 0) } } },
    ],
  });
  for (const [cell, text] of [
    ['Sheet1!A1', '1'],
    ['Other!B2', '2'],
    ['Sheet1!C1', '=goal*10'],
  ] as const)
    workbook.type(cell, text);
  expect(workbook.value('Sheet1!C1')).toBe(10);
  const range = at(1, 1, 1, 1, 7);
  batchUpdate(workbook, {
    requests: [{ updateNamedRange: { namedRange: { namedRangeId: 'goal', range }, fields: 'range' } }],
  });
  expect(workbook.value('Sheet1!C1')).toBe(20);
  expect(readSpreadsheet(workbook, file, { fields: 'namedRanges' })).toEqual({
    namedRanges: [{ namedRangeId: 'goal', name: 'goal', range }],
  });
});

test('Where names linger, one that was removed is in use until the next batch has been answered', () => {
  const workbook = new Workbook('en_US');
  const faults = new Faults();
  faults.namesLinger = true;
  const add: Request = {
    addNamedRange: { namedRange: { namedRangeId: 'goal', name: 'goal', range: at(0, 0) } },
  };
  const send = (...requests: Request[]) => batchUpdate(workbook, { requests }, faults);
  send(add);
  expect(() => send({ deleteNamedRange: { namedRangeId: 'goal' } }, add)).toThrow('already exists');
  send({ deleteNamedRange: { namedRangeId: 'goal' } });
  expect(() => send(add)).toThrow('a named range with that name already exists.');
  send(add);
});

test('A group that is folded hides its rows, and an inner group has a depth of its own', () => {
  const workbook = new Workbook('en_US');
  const range = (startIndex: number, endIndex: number) =>
    ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex }) as const;
  batchUpdate(workbook, {
    requests: [
      { addDimensionGroup: { range: range(2, 9) } },
      { addDimensionGroup: { range: range(4, 6) } },
      {
        updateDimensionGroup: {
          dimensionGroup: { range: range(4, 6), depth: 2, collapsed: true },
          fields: 'collapsed',
        },
      },
    ],
  });
  const hidden = [3, 4, 5, 6].map((row) => workbook.getters.isRowHidden('0', row));
  expect(hidden).toEqual([false, true, true, false]);
  expect(told(workbook, 'rowGroups')).toEqual([
    { range: range(2, 9), depth: 1 },
    { range: range(4, 6), depth: 2, collapsed: true },
  ]);
});

test('A new value takes the links of the old one along, and runs that come with it are its own', () => {
  const workbook = new Workbook('en_US');
  const cell = (text: string, uri?: string) => ({
    userEnteredValue: { stringValue: text },
    ...(uri && { textFormatRuns: [{ startIndex: 0, format: { link: { uri } } }] }),
  });
  const write = (fields: string, value: ReturnType<typeof cell>): Request => ({
    updateCells: { start: { sheetId: 0, rowIndex: 0, columnIndex: 0 }, rows: [{ values: [value] }], fields },
  });
  const links = () =>
    readSpreadsheet(workbook, file, { ranges: 'A1', fields: 'sheets.data.rowData.values.hyperlink' });
  const linked = (uri: string) => ({ sheets: [{ data: [{ rowData: [{ values: [{ hyperlink: uri }] }] }] }] });
  batchUpdate(workbook, { requests: [write('userEnteredValue,textFormatRuns', cell('a', '#gid=0'))] });
  expect(links()).toEqual(linked('#gid=0'));
  batchUpdate(workbook, { requests: [write('userEnteredValue,textFormatRuns', cell('b', '#gid=1'))] });
  expect(links()).toEqual(linked('#gid=1'));
  batchUpdate(workbook, { requests: [write('userEnteredValue', cell('c'))] });
  expect(links()).not.toEqual(linked('#gid=1'));
  expect(JSON.stringify(links())).not.toContain('gid');
});

test('A read by filters tells only the sheets they name, with what stands beside their cells', () => {
  const workbook = new Workbook('it_IT');
  batchUpdate(workbook, {
    requests: [
      {
        addSheet: {
          properties: { sheetId: 7, title: 'Plan', gridProperties: { rowCount: 3, columnCount: 2 } },
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 7, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 140 },
          fields: 'pixelSize',
        },
      },
      {
        updateDimensionProperties: {
          range: { sheetId: 7, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
          properties: { pixelSize: 40, hiddenByUser: true },
          fields: 'pixelSize,hiddenByUser',
        },
      },
      { repeatCell: { range: at(1, 0, 1, 1, 7), cell: { note: 'mind' }, fields: 'note' } },
      {
        addChart: {
          chart: {
            chartId: 3,
            spec: {
              basicChart: {
                chartType: 'COLUMN',
                series: [{ series: { sourceRange: { sources: [at(0, 0, 3, 1, 7)] } } }],
              },
            },
            position: { overlayPosition: { anchorCell: { sheetId: 7 } } },
          },
        },
      },
      { addProtectedRange: { protectedRange: { protectedRangeId: 6, range: { sheetId: 7 } } } },
    ],
  });
  workbook.type('Plan!A2', '=ROUND(2,5;0)');
  const mask =
    'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(userEnteredValue,effectiveValue,note),rowMetadata.pixelSize,columnMetadata.pixelSize),charts.chartId,protectedRanges(protectedRangeId),filterViews(filterViewId,title),conditionalFormats)';
  const filters = { dataFilters: [{ gridRange: { sheetId: 7, startRowIndex: 1 } }] };
  expect(readByDataFilter(workbook, file, filters, { fields: mask })).toEqual({
    sheets: [
      {
        properties: { sheetId: 7 },
        data: [
          {
            startRow: 1,
            rowData: [
              {
                values: [
                  {
                    userEnteredValue: { formulaValue: '=ROUND(2,5;0)' },
                    effectiveValue: { numberValue: 3 },
                    note: 'mind',
                  },
                ],
              },
            ],
            rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }],
            columnMetadata: [{ pixelSize: 96 }, { pixelSize: 140 }],
          },
        ],
        charts: [{ chartId: 3 }],
        protectedRanges: [{ protectedRangeId: 6 }],
      },
    ],
  });
  const rows = readByDataFilter(
    workbook,
    file,
    { dataFilters: [{ a1Range: 'Plan!A1:A1' }] },
    { fields: 'sheets.data.rowMetadata' },
  );
  expect(rows).toEqual({ sheets: [{ data: [{ rowMetadata: [{ pixelSize: 40, hiddenByUser: true }] }] }] });
});

test('A read by filters refuses what no sheet has and what is not faked', () => {
  const workbook = new Workbook('en_US');
  const read = (dataFilters: object[], fields = 'sheets.properties') =>
    readByDataFilter(workbook, file, { dataFilters }, { fields });
  expect(() => read([])).toThrow('at least one data filter');
  expect(() => read([{ gridRange: { sheetId: 9 } }])).toThrow('No grid with id: 9');
  expect(() => read([{ developerMetadataLookup: {} }])).toThrow('is not faked yet');
  expect(() => read([{ gridRange: { sheetId: 0 } }], 'sheets.charts.position')).toThrow(
    'sheets.charts.position is not faked yet',
  );
  expect(() => read([{ gridRange: { sheetId: 0 } }], 'sheets.properties, namedRanges')).toThrow(
    'Invalid field mask',
  );
});
