/** Cells of a plan that stands are found by name, row key and column key, whatever people have done around them. */
import { expect, test } from 'vitest';
import { blocksAsBuilt } from '../../src/carry/as-built';
import { builtBlocks } from '../../src/carry/built';
import { linesOf } from '../../src/carry/ladder';
import { readerOf } from '../../src/carry/typed';
import { stripNames } from '../../src/compile/keys';
import { placeInto } from '../../src/compile/placement';
import { describe as recordFor } from '../../src/compile/record';
import { withHistory, withStages, workedExample } from '../plan/answers';
import { growthPlan } from '../plan/growth';
import { standing } from './standing';

const plan = growthPlan(workedExample);
const built = builtBlocks(plan);
const file = () => {
  const there = standing(plan);
  return { ...there, reader: (know = true) => readerOf(there.blocks(), know ? built : undefined) };
};
type File = ReturnType<typeof file>;

const actual = (there: File, stage: string, month: number, know = true) =>
  there.reader(know).typed('actual_volumes', `actual ${stage}`, `month ${month}`);
/** Marks the cell of a stage and a month, where it stands before anybody does anything. */
function marked(there: File): void {
  const { row, column } = there.areaOf('actual_volumes');
  there.type('funnel', row + 2, column + 4, 77);
}
const clear = (there: File, ...strips: readonly ('rows' | 'columns')[]) => {
  for (const tab of ['assumptions', 'funnel', 'forecast', 'plan'])
    for (const strip of strips) {
      const { row, column, rows, columns } = there.areaOf(stripNames(tab)[strip]);
      for (let down = 0; down < rows; down += 1)
        for (let right = 0; right < columns; right += 1)
          there.type(tab, row + down, column + right, undefined);
    }
};

test('every cell of every name is found where it was built', () => {
  const { typed, lost } = file().reader();
  expect(lost).toEqual([]);
  for (const [name, { row, column }] of built)
    for (const one of row) for (const other of column) expect(typed(name, one, other)).toBeDefined();
});

test.each([
  ['with a history, in Italian', { ...withHistory, language: 'it' as const }],
  ['of two stages and three months', withStages({ ...workedExample, months: 3 }, 2)],
  ['of eight stages and 36 months', withStages({ ...workedExample, months: 36 }, 8)],
  ['of a subscription', { ...workedExample, model: 'subscription' as const }],
  ['of a shop', { ...workedExample, model: 'ecommerce' as const, repeatOrders: 0.2 }],
])('what was built is told by the record alone: a plan %s', (_, answers) => {
  const asked = growthPlan(answers);
  const record = JSON.parse(JSON.stringify(recordFor(asked, placeInto({}, asked, 'a plan of the tests'))));
  expect(blocksAsBuilt(record)).toEqual(builtBlocks(asked));
});

test('a cell that no key names is undefined, one that shows nothing is null', () => {
  const { typed } = file().reader();
  expect(typed('nothing')).toBeUndefined();
  expect(typed('actual_volumes', 'actual s9', 'month 1')).toBeUndefined();
  expect(typed('actual_volumes', 'actual s1', 'month 1')).toBeNull();
  expect([typed('goal'), typed('goal', 'goal', 'input')]).toEqual([10_000_000, 10_000_000]);
});

test.each([
  ['known', true],
  ['not known', false],
])('the strips find a cell after rows and columns were inserted, what was built being %s', (_, know) => {
  const there = file();
  marked(there);
  const { row, column } = there.areaOf('actual_volumes');
  there.insertRow('funnel', row + 1);
  there.insertRow('funnel', 3);
  there.insertColumn('funnel', column + 2);
  there.insertColumn('funnel', 1);
  expect(actual(there, 's3', 5, know)).toBe(77);
});

test('a key that stands twice counts where it stands first', () => {
  const there = file();
  marked(there);
  const { row } = there.areaOf('actual_volumes');
  const strip = there.areaOf(stripNames('funnel').rows).column;
  const copy = Array.from({ length: strip + 1 }, (_, column) => there.value('funnel', row + 2, column));
  there.insertRow('funnel', row + 3, copy);
  there.type('funnel', row + 3, there.areaOf('actual_volumes').column + 4, 5);
  expect(actual(there, 's3', 5)).toBe(77);
  const { lines } = linesOf('actual_volumes', 'row', there.blocks(), built);
  expect([...lines.values()].sort((a, b) => a - b)).toEqual([0, 1, 2, 4, 5, 6].map((place) => row + place));
});

test('month numbers tell the months where a strip was cleared', () => {
  const there = file();
  marked(there);
  clear(there, 'columns');
  there.insertColumn('funnel', there.areaOf('actual_volumes').column + 2);
  expect(actual(there, 's3', 5)).toBe(77);
});

test('month numbers tell the months on Assumptions where one key was typed over', () => {
  const there = file();
  const { row, column } = there.areaOf('planned_top');
  there.type('assumptions', row + 6, column, 900);
  there.type('assumptions', row + 6, there.areaOf(stripNames('assumptions').rows).column, 'what is this');
  there.insertRow('assumptions', row + 1);
  expect(there.reader().typed('planned_top', 'month 7', 'more 4')).toBe(900);
  expect(there.reader().lost).toEqual([]);
});

test('calendar numbers tell the months of a season where its keys are gone', () => {
  const there = file();
  clear(there, 'rows');
  const { row, column } = there.areaOf('season');
  there.type('assumptions', row + 6, column, 0.2);
  there.insertRow('assumptions', row + 1);
  expect(there.reader().typed('season', 'season 7', 'input')).toBe(0.2);
});

test('order tells the lines of a block of the size it was built with, where nothing else does', () => {
  const there = file();
  marked(there);
  clear(there, 'rows', 'columns');
  there.insertRow('funnel', 2);
  expect(actual(there, 's3', 5)).toBe(77);
  expect(there.reader().lost).toEqual([]);
});

test('without strips a block of another size, which no number tells, is lost', () => {
  const there = file();
  clear(there, 'rows');
  there.insertRow('funnel', there.areaOf('actual_volumes').row + 1);
  const { typed, lost } = there.reader();
  expect([...lost].sort()).toEqual(['actual_totals', 'actual_volumes']);
  expect(typed('actual_volumes', 'actual s1', 'month 1')).toBeUndefined();
});

test('a line whose key is gone loses its own cells and no others', () => {
  const there = file();
  marked(there);
  const { row } = there.areaOf('actual_volumes');
  there.type('funnel', row + 1, there.areaOf(stripNames('funnel').rows).column, undefined);
  there.insertRow('funnel', row + 1);
  expect(there.reader().lost).toContain('actual_volumes');
  expect(actual(there, 's2', 1)).toBeUndefined();
  expect(actual(there, 's3', 5)).toBe(77);
});

test('names and labels of stages say nothing about which is which', () => {
  const there = file();
  marked(there);
  const { row, column } = there.areaOf('stage_names');
  there.type('assumptions', row + 2, column, undefined);
  there.type('assumptions', row + 5, column, 2027);
  there.insertRow('funnel', there.areaOf('actual_volumes').row + 1, ['Customers']);
  expect(actual(there, 's3', 5)).toBe(77);
});
