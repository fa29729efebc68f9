/** How ranges meet: what a range call gives, cell by cell. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { callFunction } from './in-utc';

test('a column of spend and a column of customers give a column of CACs', () => {
  expect(
    callFunction('CAC', [
      [[60_000], [70_000]],
      [[30], [35]],
    ]),
  ).toEqual([[2000], [2000]]);
});

test('a row gives a row', () => {
  expect(callFunction('CAC', [[[60_000, 70_000]], [[30, 35]]])).toEqual([[2000, 2000]]);
});

test('a single number stretches over a range, and so does a range of one cell', () => {
  expect(callFunction('CAC', [[[60_000], [30_000]], 30])).toEqual([[2000], [1000]]);
  expect(callFunction('CAC', [[[60_000], [30_000]], [[30]]])).toEqual([[2000], [1000]]);
});

test('a column against a row gives the whole table', () => {
  expect(callFunction('CAC', [[[600], [1200]], [[1, 2, 3]]])).toEqual([
    [600, 300, 200],
    [1200, 600, 400],
  ]);
});

test('ranges of one cell are single numbers', () => {
  expect(callFunction('CAC', [[[60_000]], [[30]]])).toBe(2000);
});

test('ranges that do not fit are an error that names both', () => {
  expect(() =>
    callFunction('CAC', [
      [[1], [2], [3]],
      [[1], [2]],
    ]),
  ).toThrow('CAC: new_customers must be as long as spend (3 rows), got 2 rows × 1 column');
  expect(() => callFunction('CAC', [[[1, 2, 3]], [[1, 2]]])).toThrow(
    'CAC: new_customers must be as long as spend (3 columns), got 1 row × 2 columns',
  );
});

test('a blank row is blank, a half filled one says what is missing', () => {
  expect(
    callFunction('CAC', [
      [[60_000], [''], [1], ['']],
      [[30], [''], [''], [3]],
    ]),
  ).toEqual([
    [2000],
    [''],
    ['#CAC: new_customers must be a number above 0, got a blank cell'],
    ['#CAC: spend must be a number of at least 0, got a blank cell'],
  ]);
});

test('a bad row says why in its own cell and the good rows still compute', () => {
  expect(
    callFunction('CHURN', [
      [[500], [25], [100]],
      [[25], [500], ['3,5']],
    ]),
  ).toEqual([
    [0.05],
    [
      '#CHURN: customers_lost must be at most customers_at_start (25), got 500. Are customers_at_start and customers_lost swapped?',
    ],
    [
      '#CHURN: customers_lost must be a number of at least 0, got "3,5". This is text: type it as the number 3.5',
    ],
  ]);
});

test('a single number that is wrong for every row is one error, not one in every row', () => {
  expect(() => callFunction('CAC', [[[60_000], [70_000]], 0])).toThrow(
    'CAC: new_customers must be above 0, got 0',
  );
});

test('an optional argument may differ from row to row, and its blank cells take the default', () => {
  expect(callFunction('CHURN', [[[500], [500]], 25, 150, [['average'], ['']]])).toEqual([
    [25 / 562.5],
    [0.05],
  ]);
});

test('a single call on blank cells stays blank, so a formula can be filled down in advance', () => {
  expect(callFunction('CAC', ['', ''])).toBe('');
  expect(callFunction('CAC', [[[''], ['']], ''])).toEqual([[''], ['']]);
});

test('an argument that was left out is an error', () => {
  expect(() => callFunction('CAC', [60_000, undefined])).toThrow(
    'CAC: new_customers must be a number above 0, got nothing',
  );
  expect(() => callFunction('CAC', [])).toThrow('CAC: spend must be a number of at least 0, got nothing');
});

test('rates in a column give a column and rates in a row give a row', () => {
  expect(callFunction('FUNNEL_BACKSOLVE', [50, [[0.5], [0.5]]])).toEqual([[200], [100], [50]]);
  expect(callFunction('FUNNEL_BACKSOLVE', [50, [[0.5, 0.5]]])).toEqual([[200, 100, 50]]);
});

test('goals down with rates across give the table the other way round', () => {
  expect(callFunction('FUNNEL_BACKSOLVE', [[[50], [100]], [[0.5, 0.5]]])).toEqual([
    [200, 100, 50],
    [400, 200, 100],
  ]);
});

test('several goals and a single rate make a table whichever way the goals run', () => {
  expect(callFunction('FUNNEL_BACKSOLVE', [[[50], [100]], 0.5])).toEqual([
    [100, 50],
    [200, 100],
  ]);
  expect(callFunction('FUNNEL_BACKSOLVE', [[[50, 100]], 0.5])).toEqual([
    [100, 200],
    [50, 100],
  ]);
});

test('a bad goal in a table leaves one sentence at the head of its column', () => {
  const [top, ...rest] = callFunction('FUNNEL_BACKSOLVE', [[[50, -1, '']], [[0.5]]]) as unknown[][];
  expect(top).toEqual([100, '#FUNNEL_BACKSOLVE: goal must be at least 0, got -1', '']);
  expect(rest).toEqual([[50, '', '']]);
});

test('goals and rates that run the same way are told how to run', () => {
  expect(() =>
    callFunction('FUNNEL_BACKSOLVE', [
      [[50], [100]],
      [[0.5], [0.5]],
    ]),
  ).toThrow('FUNNEL_BACKSOLVE: goal must be one row while rates is a column, got 2 rows × 1 column');
  expect(() => callFunction('FUNNEL_BACKSOLVE', [[[50, 100]], [[0.5, 0.5]]])).toThrow(
    'FUNNEL_BACKSOLVE: goal must be one column while rates is a row, got 1 row × 2 columns',
  );
});

test('trailing blanks of a list are dropped and a blank inside it is an error', () => {
  expect(callFunction('FUNNEL_BACKSOLVE', [50, [[0.5], [0.5], [''], ['']]])).toEqual([[200], [100], [50]]);
  expect(() => callFunction('FUNNEL_BACKSOLVE', [50, [[0.5], [''], [0.5]]])).toThrow(
    'FUNNEL_BACKSOLVE: rates must be a number above 0 and at most 1, got a blank cell in place 2',
  );
  expect(() => callFunction('FUNNEL_BACKSOLVE', [50, [[''], ['']]])).toThrow('got a blank cell');
});

test('a list of several rows and columns is refused', () => {
  expect(() =>
    callFunction('FUNNEL_BACKSOLVE', [
      50,
      [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    ]),
  ).toThrow('FUNNEL_BACKSOLVE: rates must be one row or one column, got 2 rows × 2 columns');
});

test('spend meets the customers of later periods when there is a lag, down or across', () => {
  expect(callFunction('CAC', [[[40], [50], [60]], [[1], [2], [4]], 1])).toEqual([[''], [20], [12.5]]);
  expect(callFunction('CAC', [[[40, 50, 60]], [[1, 2, 4]], 1])).toEqual([['', 20, 12.5]]);
});

test('a lag moves down even where there are more columns than rows', () => {
  const spend = [
    [40, 80, 120],
    [1, 1, 1],
  ];
  expect(callFunction('CAC', [spend, [[1], [2]], 1])).toEqual([
    ['', '', ''],
    [20, 40, 60],
  ]);
});

test('a lag in open-ended ranges leaves no errors below the last row', () => {
  const spend = [[40], [50], [60], [''], ['']];
  expect(callFunction('CAC', [spend, [[1], [2], [4], [''], ['']], 1])).toEqual([
    [''],
    [20],
    [12.5],
    [''],
    [''],
  ]);
});

test('a lag needs ranges and is one whole number', () => {
  expect(() => callFunction('CAC', [60_000, 30, 2])).toThrow(
    'CAC: lag must be 0 for single numbers, got 2. A lag needs spend as a range in time order',
  );
  expect(callFunction('CAC', [60_000, 30, 0])).toBe(2000);
  expect(() => callFunction('CAC', [[[1], [2]], [[1], [2]], 1.5])).toThrow(
    'CAC: lag must be a whole number of at least 0, got 1.5',
  );
  expect(() =>
    callFunction('CAC', [
      [[1], [2]],
      [[1], [2]],
      [[1], [2]],
    ]),
  ).toThrow('CAC: lag must be one cell, got 2 rows × 1 column');
});

test('arrays and dates of another realm are known for what they are', () => {
  expect(callFunction('CAC', runInNewContext('[[[60000], [70000]], [[30], [35]]]'))).toEqual([
    [2000],
    [2000],
  ]);
  expect(() => callFunction('CAC', [runInNewContext('new Date(0)'), 1])).toThrow('got a date');
});

test('ragged and empty ranges do not break it', () => {
  expect(callFunction('CAC', [[[60_000, 1], [30_000]], 30])).toEqual([
    [2000, 1 / 30],
    [1000, ''],
  ]);
  expect(callFunction('CAC', [[], ''])).toBe('');
});

test('nothing spent costs nothing, and never minus nothing', () => {
  expect(callFunction('CAC', [-0, 30])).toBe(0);
});

test('one call takes 100,000 mostly blank rows', () => {
  const rows = (value: number) => Array.from({ length: 100_000 }, (_, row) => [row < 12 ? value : '']);
  const result = callFunction('CAC', [rows(60_000), rows(30), 2]) as unknown[][];
  expect(result).toHaveLength(100_000);
  expect(result.filter(([cell]) => cell === 2000)).toHaveLength(10);
});

test('one call takes 200,000 goals across', () => {
  const goals = [new Array(200_000).fill(50)];
  const table = callFunction('FUNNEL_BACKSOLVE', [goals, 0.5]) as number[][];
  expect(table.map((line) => line.length)).toEqual([200_000, 200_000]);
  expect(table[0]![199_999]).toBe(100);
});
