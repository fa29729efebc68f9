/**
 * Requests of which nobody is known to have sent the like, one kind at a time, in the scratch tab. Some of them no plan
 * sends: their answers say which way would be open, or which rule is stricter than it has to be.
 */
import type { Outline } from '../../compile/outline';
import { deleteNamedRange } from '../../compile/requests';
import { read, readValues, writeValues } from '../spreadsheet';
import type { Check } from './check';
import { scratchTab, send, type Tried } from './scratch';

const { sheetId, rows } = scratchTab;

const cell = (row: number, column = 0) => ({
  sheetId,
  startRowIndex: row,
  endRowIndex: row + 1,
  startColumnIndex: column,
  endColumnIndex: column + 1,
});
const column = (index: number) => ({
  sheetId,
  startRowIndex: 0,
  endRowIndex: 4,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});
const condition = (type: string, ...values: string[]) => ({
  type,
  values: values.map((userEnteredValue) => ({ userEnteredValue })),
});

const pattern = (text: string): Tried => ({
  repeatCell: {
    range: cell(5),
    cell: { userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: text } } },
    fields: 'userEnteredFormat.numberFormat',
  },
});
const validation = (type: string, ...values: string[]): Tried => ({
  setDataValidation: { range: cell(6), rule: { condition: condition(type, ...values) } },
});
const rule = (formula: string): Tried => ({
  addConditionalFormatRule: {
    rule: {
      ranges: [cell(0, 1)],
      booleanRule: {
        condition: condition('CUSTOM_FORMULA', formula),
        format: { textFormat: { bold: true } },
      },
    },
    index: 0,
  },
});
const link = (run: object): Tried => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: 0 },
    rows: [{ values: [{ textFormatRuns: [run] }] }],
    fields: 'textFormatRuns',
  },
});
const chart = (spec: { axis?: object[]; lineStyle?: object }): Tried => ({
  addChart: {
    chart: {
      spec: {
        title: 'Backsolve scratch',
        basicChart: {
          chartType: 'LINE',
          headerCount: 0,
          ...(spec.axis && { axis: spec.axis }),
          domains: [{ domain: { sourceRange: { sources: [column(0)] } } }],
          series: [
            {
              series: { sourceRange: { sources: [column(1)] } },
              targetAxis: 'LEFT_AXIS',
              ...(spec.lineStyle && { lineStyle: spec.lineStyle }),
            },
          ],
        },
      },
      position: { overlayPosition: { anchorCell: { sheetId, rowIndex: 6, columnIndex: 3 } } },
    },
  },
});

const format = { link: { uri: `#gid=${sheetId}&range=B2` } };
const lastRows = { sheetId, dimension: 'ROWS', startIndex: rows - 3, endIndex: rows };

/** What is asked, the requests, and what to do when the answer is no. */
const asked: readonly (readonly [string, readonly Tried[], string])[] = [
  [
    'Number pattern ;;; alone',
    [pattern(';;;')],
    'src/plan/pattern.ts: hide by ink in the colour of the fill.',
  ],
  [
    'Number pattern "";"";"" alone (no plan has it)',
    [pattern('"";"";""')],
    'Nothing: ;;; is what plans have.',
  ],
  [
    'Validation DATE_AFTER =36526',
    [validation('DATE_AFTER', '=36526')],
    'src/compile/emit/conditions.ts: CUSTOM_FORMULA =ISNUMBER(x)*(x>36526)>0.',
  ],
  [
    'Validation DATE_AFTER =DATE(2000;1;1) (no plan has it)',
    [validation('DATE_AFTER', '=DATE(2000;1;1)')],
    'Nothing.',
  ],
  [
    'Validation with a fraction, =1/100',
    [validation('NUMBER_GREATER_THAN_EQ', '=1/100')],
    'src/compile/emit/conditions.ts: CUSTOM_FORMULA for bounds that are not whole.',
  ],
  [
    'Validation with ; between arguments (no plan has it)',
    [validation('CUSTOM_FORMULA', '=AND(A7>0;A7<1)')],
    'Nothing: the rule that forbids separators in conditions is right.',
  ],
  [
    'Conditional format without a separator',
    [rule('=ISNUMBER(B1)*(B1>0)>0')],
    'src/compile/emit/conditions.ts: the words of the refusal say what it cannot read.',
  ],
  [
    'Conditional format with ; between arguments (no plan has it)',
    [rule('=AND(ISNUMBER(B1);B1>0)')],
    'Nothing: the rule that forbids separators in conditions is right.',
  ],
  ['Link from the first character, startIndex 0', [link({ startIndex: 0, format })], 'Leave startIndex out.'],
  ['Link without startIndex (no plan has it)', [link({ format })], 'Nothing: plans say startIndex.'],
  [
    'Chart with a dashed line',
    [chart({ lineStyle: { type: 'MEDIUM_DASHED' } })],
    'src/compile/emit/charts.ts: draw the line whole.',
  ],
  [
    'Chart with a line of width 3 (no plan has it)',
    [chart({ lineStyle: { width: 3 } })],
    'Nothing: plans have 1, 2 and 4.',
  ],
  [
    'Chart with an axis of 1 point (no plan has it)',
    [chart({ axis: [{ position: 'LEFT_AXIS', format: { fontSize: 1 } }] })],
    'Nothing.',
  ],
  [
    'A folded group down to the last row',
    [
      { addDimensionGroup: { range: lastRows } },
      {
        updateDimensionGroup: {
          dimensionGroup: { range: lastRows, depth: 1, collapsed: true },
          fields: 'collapsed',
        },
      },
    ],
    'Give every tab a row below its last group (the strip of keys is one).',
  ],
  [
    'Protection with an id of ours (no plan has it)',
    [
      {
        addProtectedRange: { protectedRange: { protectedRangeId: 7001, range: cell(8), warningOnly: true } },
      },
    ],
    'Nothing: plans leave the id to Google.',
  ],
  [
    'Metadata with an id of ours (no plan has it)',
    [
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: 7002,
            metadataKey: 'backsolve.check',
            metadataValue: 'x',
            location: { sheetId },
            visibility: 'DOCUMENT',
          },
        },
      },
    ],
    'Nothing: plans leave the id to Google.',
  ],
  [
    'Deleting metadata that is not there',
    [{ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: 7003 } } } }],
    'Nothing: where a record cannot be deleted, the change goes on without (src/addon/attempts.ts).',
  ],
];

const name = 'backsolve_check';
const namedRangeId = 'backsolvecheck1';

/** What Google keeps of a named range, and what a write over it does. */
const names: readonly Check[] = [
  {
    what: 'A named range keeps the id it was sent with',
    ask() {
      const range = { ...cell(10), endColumnIndex: 3 };
      send([{ addNamedRange: { namedRange: { namedRangeId, name, range } } }]);
      const { namedRanges = [] } = read('namedRanges(namedRangeId,name)') as Outline;
      const id = namedRanges.find((one) => one.name === name)?.namedRangeId;
      if (id !== namedRangeId) throw new Error(`It came back as ${id}.`);
      return undefined;
    },
    ifNo: 'src/compile/plans.ts: removing a plan finds its names by their ids. Find them by the prefix instead.',
  },
  {
    what: 'Values written by a name: null skips a cell, an empty text clears it',
    ask() {
      writeValues([{ range: name, values: [[1, 2, 3]] }]);
      writeValues([{ range: name, values: [[null, '', 5]] }]);
      const found = JSON.stringify(readValues([name])[0]?.values);
      if (found !== '[[1,"",5]]') throw new Error(`The three cells hold ${found}.`);
      return undefined;
    },
    ifNo: 'src/addon/spreadsheet.ts: Check in, Re-plan and Update forecast write this way. Do not use them until mended.',
  },
  {
    what: 'A named range goes by its id',
    ask() {
      send([deleteNamedRange(namedRangeId)]);
      return undefined;
    },
    ifNo: 'src/compile/plans.ts: a plan cannot be removed. Delete the name backsolve_check by hand.',
  },
];

export const probes: readonly Check[] = [
  ...asked.map(
    ([what, requests, ifNo]): Check => ({
      what,
      ask: () => {
        send(requests);
        return undefined;
      },
      ifNo,
    }),
  ),
  ...names,
];
