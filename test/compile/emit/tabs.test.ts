/** Sheets, sizes and protection. */
import { expect, test } from 'vitest';
import { compile } from '../../../src/compile/compile';
import type { Tab } from '../../../src/plan/plan';
import { block, gridPlan } from '../grid-plan';
import { mistakesOf } from '../mistakes-of';
import { requestsOf } from '../requests-of';
import { batchOf, placementOf, smallPlan } from '../small-plan';

const small = batchOf(smallPlan);
const { sheetIds } = placementOf(smallPlan);

test('a tab becomes a sheet of its own size and its strips, without gridlines', () => {
  const [, funnel] = requestsOf(small, 'addSheet');
  expect(funnel!.properties).toEqual({
    sheetId: sheetIds.funnel,
    title: 'The funnel',
    tabColorStyle: { rgbColor: { red: 0.0588, green: 0.4627, blue: 0.4314 } },
    gridProperties: {
      rowCount: 4,
      columnCount: 5,
      frozenRowCount: 1,
      frozenColumnCount: 1,
      hideGridlines: true,
      rowGroupControlAfter: false,
    },
  });
});

test('a list that people sort is filtered from its heads to its last row, and one merge along a row is none of its business', () => {
  const plan = gridPlan({ filter: block(1, 0, 4, 3), merges: [block(2, 0, 1, 2)] });
  expect(mistakesOf(plan)).toEqual([]);
  const batch = batchOf(plan);
  expect(requestsOf(batch, 'setBasicFilter')).toEqual([
    {
      filter: {
        range: {
          sheetId: placementOf(plan).sheetIds.main,
          startRowIndex: 1,
          endRowIndex: 5,
          startColumnIndex: 0,
          endColumnIndex: 3,
        },
      },
    },
  ]);
  expect(requestsOf(compile(plan, placementOf(plan), 'bare'), 'setBasicFilter')).toEqual([]);
});

test('tracks of the same size cost one request', () => {
  const columns = requestsOf(small, 'updateDimensionProperties').filter(
    ({ range, fields }) => range.sheetId === sheetIds.funnel && fields === 'pixelSize',
  );
  expect(columns).toEqual([
    {
      range: { sheetId: sheetIds.funnel, dimension: 'COLUMNS', startIndex: 1, endIndex: 4 },
      properties: { pixelSize: 60 },
      fields: 'pixelSize',
    },
  ]);
});

test('between tracks of the usual size, what recurs most is written over all and the others after it', () => {
  const sizes = [undefined, 40, 15, 40, 15, 40, undefined, 30];
  const rows = sizes.map((size, index) => ({ key: `row ${index}`, ...(size ? { size } : {}) }));
  const tab: Tab = { key: 'page', title: 'Page', color: '#000000', rows, columns: [{ key: 'a' }], cells: [] };
  const plan = { ...smallPlan, tabs: [tab], names: [] };
  const written = requestsOf(compile(plan, placementOf(plan)), 'updateDimensionProperties').filter(
    ({ range, fields }) => range.dimension === 'ROWS' && fields === 'pixelSize',
  );
  expect(
    written.map(({ range, properties }) => [range.startIndex, range.endIndex, properties.pixelSize]),
  ).toEqual([
    [1, 6, 40],
    [2, 3, 15],
    [4, 5, 15],
    [7, 8, 30],
  ]);
});

test('protection only warns, covers the whole tab and leaves open what people type', () => {
  const [inputs, funnel] = requestsOf(small, 'addProtectedRange').map(({ protectedRange }) => protectedRange);
  expect(inputs).toMatchObject({ warningOnly: true, range: { sheetId: sheetIds.inputs } });
  expect(inputs!.unprotectedRanges).toEqual([
    { sheetId: sheetIds.inputs, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
    { sheetId: sheetIds.inputs, startRowIndex: 2, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 2 },
  ]);
  expect(funnel!.unprotectedRanges).toBeUndefined();
});
