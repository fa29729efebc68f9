/** Every row and column of a built tab says its key at the tab's edge, hidden and as plain text. */
import { expect, test } from 'vitest';
import { stripNames, withStrips } from '../../src/compile/keys';
import { stripKey } from '../../src/plan/strip';
import { requestsOf } from './requests-of';
import { batchOf, placementOf, smallPlan } from './small-plan';

const striped = withStrips(smallPlan);
const { sheetIds } = placementOf(smallPlan);

test('the strips hold the key of every row and column, and nothing else but a request to leave them', () => {
  for (const [index, tab] of striped.tabs.entries()) {
    const { rows, columns } = smallPlan.tabs[index]!;
    const on = (track: 'row' | 'column') => tab.cells.filter(({ at }) => at[track] === stripKey);
    expect(on('column').map(({ value }) => value)).toEqual([...rows.map(({ key }) => key), asks]);
    expect(on('row').map(({ value }) => value)).toEqual([...columns.map(({ key }) => key), asks]);
    expect(tab.cells.filter(({ at }) => at.row === stripKey && at.column === stripKey)).toHaveLength(1);
  }
});

const asks = 'Backsolve finds its cells by this hidden row and column. Please leave them.';

test('both strips are hidden', () => {
  const hidden = requestsOf(batchOf(smallPlan), 'updateDimensionProperties').filter(
    ({ properties }) => properties.hiddenByUser,
  );
  expect(
    hidden.map(({ range }) => [range.sheetId, range.dimension, range.startIndex, range.endIndex]),
  ).toEqual([
    [sheetIds.inputs, 'ROWS', 4, 5],
    [sheetIds.inputs, 'COLUMNS', 3, 4],
    [sheetIds.funnel, 'ROWS', 3, 4],
    [sheetIds.funnel, 'COLUMNS', 4, 5],
  ]);
});

test('both strips have names, which cover the tracks of the plan and not each other', () => {
  const names = new Map(striped.names.map(({ name, range }) => [name, range]));
  const { rows, columns } = stripNames('funnel');
  expect(names.get(rows)).toEqual({
    from: { tab: 'funnel', row: 'month', column: stripKey },
    to: { tab: 'funnel', row: 'sum', column: stripKey },
  });
  expect(names.get(columns)).toEqual({
    from: { tab: 'funnel', row: stripKey, column: 'label' },
    to: { tab: 'funnel', row: stripKey, column: 'm3' },
  });
});

test('a plan in Italian asks in Italian', () => {
  const corner = withStrips({ ...smallPlan, language: 'it' }).tabs[0]!.cells.find(
    ({ at }) => at.row === stripKey && at.column === stripKey,
  );
  expect(corner!.value).toMatch(/^Backsolve ritrova le sue celle/);
});
