/** A whole plan in, one body out. */
import { expect, test } from 'vitest';
import { checkBody } from '../../host/google/schema';
import { compile } from '../../src/compile/compile';
import { placeInto } from '../../src/compile/placement';
import { findPlan, removalOf } from '../../src/compile/plans';
import { gridPlan } from './grid-plan';
import { withPlan } from './outline-after';
import { frozen, kindsOf, requestsOf } from './requests-of';
import { batchOf, emptySpreadsheet, placementOf, smallPlan } from './small-plan';

const small = batchOf(smallPlan);
const { sheetIds } = placementOf(smallPlan);

test('the body fits the schema of the Sheets API', () => {
  expect(() => checkBody(small)).not.toThrow();
});

test('the body of a removal fits it as well', () => {
  const plan = findPlan(withPlan, 'request-1')!;
  expect(() => checkBody(removalOf(withPlan, plan))).not.toThrow();
  const alone = { ...withPlan, sheets: withPlan.sheets!.slice(1) };
  expect(() => checkBody(removalOf(alone, plan))).not.toThrow();
});

test('all sheets come first, then what refers to them', () => {
  const kinds = kindsOf(small).filter((kind, index, all) => kind !== all[index - 1]);
  expect(kinds).toEqual([
    'addSheet',
    'addNamedRange',
    'updateCells', // values
    'repeatCell', // formulas, then formats
    'updateCells', // formats that differ from cell to cell
    'updateDimensionProperties',
    'mergeCells',
    'updateCells', // links
    'repeatCell', // notes
    'setDataValidation',
    'addConditionalFormatRule',
    'addChart',
    'addDimensionGroup',
    'updateDimensionGroup',
    'addProtectedRange',
    'createDeveloperMetadata',
  ]);
});

test('a bare body is the whole one without what a plan is only read by, and its record says so', () => {
  const bare = compile(smallPlan, placementOf(smallPlan), 'bare');
  const kinds = kindsOf(bare).filter((kind, index, all) => kind !== all[index - 1]);
  expect(kinds).toEqual([
    'addSheet',
    'addNamedRange',
    'updateCells', // values
    'repeatCell', // formulas, then formats
    'updateCells', // formats that differ from cell to cell
    'updateDimensionProperties',
    'mergeCells',
    'createDeveloperMetadata',
  ]);
  const left = bare.requests.slice(0, -1).map((request) => JSON.stringify(request));
  expect(small.requests.map((request) => JSON.stringify(request))).toEqual(expect.arrayContaining(left));
  expect(JSON.stringify(left)).not.toMatch(/"note"|textFormatRuns/);
  const [, record] = [small, bare].map(
    (batch) => requestsOf(batch, 'createDeveloperMetadata').at(-1)!.developerMetadata.metadataValue,
  );
  expect(JSON.parse(record!)).toMatchObject({ undecorated: true });
  expect(() => checkBody(bare)).not.toThrow();
});

test('the same plan and placement give the same body, and neither is changed', () => {
  const plan = frozen(structuredClone(smallPlan));
  const placement = frozen(placementOf(smallPlan));
  expect(compile(plan, placement)).toEqual(small);
  expect(JSON.stringify(compile(plan, placement))).toBe(JSON.stringify(small));
});

test('a name gets the prefix of its plan', () => {
  const [goal] = requestsOf(small, 'addNamedRange');
  expect(goal!.namedRange.name).toBe('bs1_goal');
  expect(goal!.namedRange.range).toEqual({
    sheetId: sheetIds.inputs,
    startRowIndex: 1,
    endRowIndex: 2,
    startColumnIndex: 1,
    endColumnIndex: 2,
  });
});

test('every tab is marked with plan, build and tab, for all who may read the document', () => {
  const marks = requestsOf(small, 'createDeveloperMetadata').map(
    ({ developerMetadata }) => developerMetadata,
  );
  expect(marks.every(({ visibility }) => visibility === 'DOCUMENT')).toBe(true);
  expect(JSON.parse(marks[0]!.metadataValue)).toEqual({
    plan: 'request-1',
    build: 'request-1',
    tab: 'inputs',
    sheetId: sheetIds.inputs,
  });
});

test('no id of a batch is used twice', () => {
  const ids = [
    ...requestsOf(small, 'addSheet').map(({ properties }) => properties.sheetId),
    ...requestsOf(small, 'addChart').map(({ chart }) => chart.chartId),
  ];
  expect(ids).toHaveLength(3);
  expect(new Set(ids).size).toBe(3);
});

test('only what is named later has an id of ours: sheets, charts and named ranges', () => {
  expect(JSON.stringify(small)).not.toMatch(/protectedRangeId|metadataId/);
});

test('a plan that remembers more than Google keeps is refused', () => {
  const plan = gridPlan({}, { options: { text: 'x'.repeat(30_000) } });
  expect(() => batchOf(plan)).toThrow(
    /^What the plan remembers takes 30\d{3} characters, but the spreadsheet has room for 30000;/,
  );
});

test('the room for a plan is what other plans leave of it', () => {
  const plan = gridPlan({}, { options: { text: 'x'.repeat(20_000) } });
  const crowded = {
    ...emptySpreadsheet,
    developerMetadata: [{ metadataId: 7, metadataKey: 'theirs', metadataValue: 'x'.repeat(15_000) }],
  };
  expect(() => compile(plan, placeInto(crowded, plan, 'request-1'))).toThrow(/room for 14994;/);
  expect(() => batchOf(plan)).not.toThrow();
});
