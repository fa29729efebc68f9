/** Metadata, notes, protection and charts move, copy, go and come back with the cells they belong to. */
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import { batchUpdate } from '../../host/google/batch-update';
import { developerMetadata } from '../../host/google/requests/metadata';
import { namedRanges } from '../../host/google/requests/names';
import { besideOn } from '../../host/google/requests/notes';
import { protectedRanges } from '../../host/google/requests/protection';
import type { Request } from '../../host/google/requests/request';

const at = (row: number, column: number) => ({
  sheetId: 7,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});

const requests: Request[] = [
  {
    addSheet: { properties: { sheetId: 7, title: 'Plan', gridProperties: { rowCount: 20, columnCount: 6 } } },
  },
  { repeatCell: { range: at(4, 1), cell: { note: 'Mind this' }, fields: 'note' } },
  {
    updateCells: {
      start: { sheetId: 7, rowIndex: 4, columnIndex: 2 },
      rows: [
        {
          values: [
            {
              userEnteredValue: { stringValue: 'There' },
              textFormatRuns: [{ startIndex: 0, format: { link: { uri: '#gid=0&range=A1' } } }],
            },
          ],
        },
      ],
      fields: 'userEnteredValue,textFormatRuns',
    },
  },
  {
    addProtectedRange: {
      protectedRange: {
        protectedRangeId: 6,
        range: { sheetId: 7 },
        warningOnly: true,
        unprotectedRanges: [at(4, 1)],
      },
    },
  },
  { addNamedRange: { namedRange: { namedRangeId: 'goal', name: 'bs1_goal', range: at(4, 1) } } },
  {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: 5,
        metadataKey: 'row',
        visibility: 'DOCUMENT',
        location: { dimensionRange: { sheetId: 7, dimension: 'ROWS', startIndex: 4, endIndex: 5 } },
      },
    },
  },
  {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: 8,
        metadataKey: 'tab',
        visibility: 'DOCUMENT',
        location: { sheetId: 7 },
      },
    },
  },
  {
    createDeveloperMetadata: {
      developerMetadata: {
        metadataId: 9,
        metadataKey: 'file',
        visibility: 'DOCUMENT',
        location: { spreadsheet: true },
      },
    },
  },
  {
    setDataValidation: {
      range: at(4, 3),
      rule: {
        condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Plan!$A$5:$A$7' }] },
        inputMessage: 'Choose',
        showCustomUi: true,
      },
    },
  },
  {
    addChart: {
      chart: {
        chartId: 3,
        spec: {
          title: 'Chart',
          altText: 'What it shows',
          basicChart: {
            chartType: 'BAR',
            headerCount: 0,
            series: [{ series: { sourceRange: { sources: [at(4, 1)] } } }],
          },
        },
        position: { overlayPosition: { anchorCell: { sheetId: 7, rowIndex: 8, columnIndex: 1 } } },
      },
    },
  },
  { addDimensionGroup: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 10, endIndex: 12 } } },
];

const build = () => {
  const workbook = new Workbook('en_US');
  batchUpdate(workbook, { requests });
  return workbook;
};

const place = (workbook: Workbook) => ({
  note: besideOn(workbook.getters, '7')(1, 6).note,
  link: besideOn(workbook.getters, '7')(2, 6).hyperlink,
  open: protectedRanges(workbook.getters)[0]?.unprotectedRanges,
  name: namedRanges(workbook.getters)[0]?.range,
  metadata: developerMetadata(workbook.getters, '7')[0]?.location?.dimensionRange?.startIndex,
  message: workbook.getters.getExtras('validation')[0]?.extra.ranges?.[0]?._zone.top,
  group: workbook.getters.getHeaderGroups('7', 'ROW')[0]?.start,
});

test('Inserted rows move notes, links, protection, names, metadata, messages and groups; undo moves them back', () => {
  const workbook = build();
  const before = place(workbook);
  expect(before).toEqual({
    note: undefined,
    link: undefined,
    open: [at(4, 1)],
    name: at(4, 1),
    metadata: 4,
    message: 4,
    group: 10,
  });
  workbook.insertRows('Plan', 2, 2);
  const moved = {
    note: 'Mind this',
    link: '#gid=0&range=A1',
    open: [at(6, 1)],
    name: at(6, 1),
    metadata: 6,
    message: 6,
    group: 12,
  };
  expect(place(workbook)).toEqual(moved);
  workbook.undo();
  expect(place(workbook)).toEqual(before);
});

test('A dropdown goes on reading its own cells after rows were inserted above them', () => {
  const workbook = build();
  workbook.insertRows('Plan', 2, 2);
  const [rule] = workbook.getters.getDataValidationRules('7');
  expect(rule!.criterion.values).toEqual(['Plan!$A$7:$A$9']);
  workbook.rename('Plan', 'Other');
  expect(workbook.getters.getDataValidationRules('7')[0]!.criterion.values).toEqual(['Other!$A$7:$A$9']);
});

test('Deleted rows take along what stood on them and nothing else', () => {
  const workbook = build();
  batchUpdate(workbook, {
    requests: [{ deleteDimension: { range: { sheetId: 7, dimension: 'ROWS', startIndex: 4, endIndex: 5 } } }],
  });
  expect(workbook.getters.getExtras('note')).toEqual([]);
  expect(developerMetadata(workbook.getters, '7').map((one) => one.metadataKey)).toEqual(['tab']);
  expect(protectedRanges(workbook.getters)).toEqual([
    { protectedRangeId: 6, range: { sheetId: 7 }, warningOnly: true },
  ]);
});

test('A deleted tab takes along what belongs to it, and the file keeps what is its own', () => {
  const workbook = build();
  workbook.deleteSheet('Plan');
  expect(developerMetadata(workbook.getters).map((one) => one.metadataKey)).toEqual(['file']);
  for (const kind of ['note', 'link', 'protection', 'chart', 'validation', 'namedRange'] as const)
    expect(workbook.getters.getExtras(kind)).toEqual([]);
  workbook.undo();
  expect(developerMetadata(workbook.getters)).toHaveLength(3);
});

test('A copied tab has copies of its metadata, notes and protection, with ids of their own', () => {
  const workbook = build();
  batchUpdate(workbook, {
    requests: [{ duplicateSheet: { sourceSheetId: 7, newSheetId: 70, newSheetName: 'Copy' } }],
  });
  const copies = developerMetadata(workbook.getters, '70');
  expect(copies.map((one) => one.metadataKey)).toEqual(['row', 'tab']);
  expect(copies.every((one) => ![5, 8, 9].includes(one.metadataId!))).toBe(true);
  expect(besideOn(workbook.getters, '70')(1, 4).note).toBe('Mind this');
  expect(protectedRanges(workbook.getters, '70')[0]?.unprotectedRanges).toEqual([
    { ...at(4, 1), sheetId: 70 },
  ]);
});

test('Everything survives saving and loading', () => {
  const workbook = build();
  const before = workbook.data() as { extras: object };
  workbook.reload();
  expect((workbook.data() as { extras: object }).extras).toEqual(before.extras);
  expect(Object.keys(before.extras)).toHaveLength(9);
});

test('A name, a chart, metadata and protection can be deleted by their ids', () => {
  const workbook = build();
  const deletions: Request[] = [
    { deleteNamedRange: { namedRangeId: 'goal' } },
    { deleteEmbeddedObject: { objectId: 3 } },
    { deleteProtectedRange: { protectedRangeId: 6 } },
    { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 9 } } } },
  ];
  batchUpdate(workbook, { requests: deletions });
  expect(workbook.getters.getNamedRanges()).toEqual([]);
  expect(workbook.getters.getChartIds('7')).toEqual([]);
  expect(protectedRanges(workbook.getters)).toEqual([]);
  expect(developerMetadata(workbook.getters).map((one) => one.metadataId)).toEqual([5, 8]);
  for (const request of deletions.slice(0, 3))
    expect(() => batchUpdate(workbook, { requests: [request] })).toThrow(/: No .* with id: /);
});

test('a named range is made and changed on its own tab, however small the tab in front is', () => {
  const workbook = new Workbook('en_US');
  const small = { sheetId: 7, title: 'Small', gridProperties: { rowCount: 3, columnCount: 2 } };
  const far = { sheetId: 0, startRowIndex: 40, endRowIndex: 41, startColumnIndex: 9, endColumnIndex: 10 };
  batchUpdate(workbook, { requests: [{ addSheet: { properties: small } }] });
  workbook.select('Small!A1');
  const named = (range: object) => ({ namedRange: { namedRangeId: 'far', name: 'bs1_far', range } });
  batchUpdate(workbook, { requests: [{ addNamedRange: named(far) }] });
  expect(namedRanges(workbook.getters)).toEqual([named(far).namedRange]);

  const further = { ...far, startRowIndex: 41, endRowIndex: 42 };
  batchUpdate(workbook, { requests: [{ updateNamedRange: { ...named(further), fields: 'range' } }] });
  expect(namedRanges(workbook.getters)).toEqual([named(further).namedRange]);

  // A person names cells with the engine's own command.
  const ranges = [{ _sheetId: '0', _zone: { left: 9, right: 9, top: 50, bottom: 50 } }];
  workbook.dispatch('CREATE_NAMED_RANGE', { name: 'mine', ranges });
  expect(workbook.getters.getNamedRange('mine')?.range.zone.top).toBe(50);
  expect(() =>
    workbook.dispatch('CREATE_NAMED_RANGE', {
      name: 'nowhere',
      ranges: [{ _sheetId: '7', _zone: { left: 9, right: 9, top: 50, bottom: 50 } }],
    }),
  ).toThrow('TargetOutOfSheet');
});
