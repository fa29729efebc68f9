/** The forecasting functions as Sheets calls them: cells in, cells out. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { callFunction } from '../catalogue/in-utc';
import { seasonal, shopYear } from './histories';

const column = (values: readonly unknown[]) => values.map((value) => [value]);
const values = seasonal(30, 1.01, shopYear);
const firstOf = (month: number) => new Date(Date.UTC(2024, month, 1));
const withDates = values.map((value, month) => [firstOf(month), value]);

test('a forecast is one row for each period, whichever way history runs', () => {
  const down = callFunction('FORECAST_AUTO', [column(values), 5]) as number[][];
  expect(down).toHaveLength(5);
  expect(down.every((row) => row.length === 3)).toBe(true);
  expect(callFunction('FORECAST_AUTO', [[values], 5])).toEqual(down);
});

test('dates give the season, as Date, as serial number, down or across, from any realm', () => {
  const wanted = callFunction('FORECAST_AUTO', [column(values), 5, 12]);
  const serials = withDates.map(([date, value]) => [(date as Date).getTime() / 86_400_000 + 25_569, value]);
  const across = [serials.map(([day]) => day), values];
  const foreign = runInNewContext('rows.map(([y, m, v]) => [new Date(Date.UTC(y, m, 1)), v])', {
    rows: values.map((value, month) => [2024, month, value]),
  });
  for (const history of [withDates, serials, across, foreign]) {
    expect(callFunction('FORECAST_AUTO', [history, 5])).toEqual(wanted);
  }
});

test('months to come that have no number yet are left out, and so are blanks at the end of a column', () => {
  const plan = [...withDates, [firstOf(30), ''], [firstOf(31), ''], ['', '']];
  expect(callFunction('FORECAST_AUTO', [plan, 3])).toEqual(callFunction('FORECAST_AUTO', [withDates, 3]));
  expect(callFunction('FORECAST_AUTO', [column([...values, '', '']), 3])).toEqual(
    callFunction('FORECAST_AUTO', [column(values), 3]),
  );
});

test('a blank inside a list is a missing month, and a month without a row is the same', () => {
  const blank = column(values.map((value, month) => (month === 7 ? '' : value)));
  const absent = withDates.filter((_, month) => month !== 7);
  expect(callFunction('FORECAST_AUTO', [blank, 3, 12])).toEqual(callFunction('FORECAST_AUTO', [absent, 3]));
});

test('quarters and months may be written as text that says them without doubt', () => {
  const revenue = [210, 260, 180, 320, 231, 290, 200, 350];
  const dates = revenue.map((_, at) => new Date(Date.UTC(2023, at * 3)));
  const quarterIn = (date: Date) => date.getUTCMonth() / 3 + 1;
  const quarterOf = (date: Date) => `${date.getUTCFullYear()}-Q${quarterIn(date)}`;
  const shares = (write: (date: Date) => unknown) =>
    callFunction('SEASON_WEIGHTS', [dates.map((date, at) => [write(date), revenue[at]])]);
  const wanted = shares((date) => date);
  for (const write of [
    quarterOf,
    (date: Date) => quarterOf(date).replace('-', ' ').toLowerCase(),
    (date: Date) => quarterOf(date).split('-').reverse().join(' '),
    (date: Date) => `Q${quarterIn(date)} ${date.getUTCFullYear() - 2000}`,
    (date: Date) => `Q${quarterIn(date)}'${date.getUTCFullYear() - 2000}`,
    (date: Date) => `${quarterIn(date)}Q${date.getUTCFullYear() - 2000}`,
    (date: Date) => `T${quarterIn(date)}-${date.getUTCFullYear()}`,
    (date: Date) => `${quarterIn(date)}° trimestre ${date.getUTCFullYear()}`,
    (date: Date) => date.getUTCFullYear() * 100 + date.getUTCMonth() + 1,
    (date: Date) => date.toISOString(),
    (date: Date) => date.toISOString().slice(0, 7),
  ])
    expect(shares(write)).toEqual(wanted);
  expect(() => shares((date) => `01/${date.getUTCMonth() + 1}/2023`)).toThrow(
    'history must be dates from 1950 on beside its numbers, got "01/1/2023" in place 1. This is text: type it as a date',
  );
  expect(() => shares(() => '2023-02-30')).toThrow('This is text');
  expect(() => shares((date) => `FY23 Q${quarterIn(date)}`)).toThrow(
    'This is text: type the first day of the quarter',
  );
});

test('a pivot that leaves out the months without sales gives them no share', () => {
  const year = [100, 120, 80, 20, 0, 0, 0, 0, 0, 0, 30, 60];
  const rows = [2022, 2023, 2024].flatMap((of) =>
    year.flatMap((value, month) => (value ? [[new Date(Date.UTC(of, month)), value]] : [])),
  );
  const shares = (callFunction('SEASON_WEIGHTS', [rows]) as number[][]).flat();
  expect(shares[0]).toBeCloseTo(0.244, 3);
  expect(shares.slice(4, 10)).toEqual([0, 0, 0, 0, 0, 0]);
});

test('with dates the shares of a year begin in January', () => {
  const fromJanuary = callFunction('SEASON_WEIGHTS', [withDates]);
  expect(callFunction('SEASON_WEIGHTS', [withDates.slice(5)])).not.toEqual(fromJanuary);
  const [january, , , , , , , , , , , december] = (
    callFunction('SEASON_WEIGHTS', [withDates.slice(5)]) as number[][]
  ).flat();
  expect(january).toBeLessThan(0.065);
  expect(december).toBeGreaterThan(0.13);
});

test('the score tells its measures by name, ours beside a season ago', () => {
  const table = callFunction('FORECAST_SCORE', [withDates, 4]) as unknown[][];
  expect(table.map(([name]) => name)).toEqual([
    'measure',
    'MASE',
    'sMAPE',
    'within the 95% range',
    'forecasts made',
  ]);
  expect(table[1]![1]).toBeLessThan(table[1]![2] as number);
});

test.each([
  ['FORECAST_AUTO', [column(['Revenue', 1, 2, 3]), 3], 'got "Revenue" in place 1. Leave out the heading'],
  ['FORECAST_AUTO', [column([1, 'x', 3]), 3], 'history must be a number, got "x" in place 2'],
  [
    'FORECAST_AUTO',
    [column([1, '3,5', 3]), 3],
    'got "3,5" in place 2. This is text: type it as the number 3.5',
  ],
  ['FORECAST_AUTO', [column([1, Number.NaN, 3]), 3], 'history must be a number, got NaN in place 2'],
  ['FORECAST_AUTO', [column([1, 2]), 3], 'history must be at least 3 values, got 2'],
  ['FORECAST_AUTO', [column(['', '']), 3], 'history must be numbers in time order, got a blank cell'],
  [
    'FORECAST_AUTO',
    [
      [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
      3,
    ],
    'or two with the dates first, got 3 rows × 3 columns',
  ],
  [
    'FORECAST_AUTO',
    [
      [
        ['01/2024', 5],
        ['02/2024', 6],
        ['03/2024', 7],
      ],
      3,
    ],
    'This is text: type it as a date',
  ],
  [
    'FORECAST_AUTO',
    [
      [
        [2021, 5],
        [2022, 6],
        [2023, 7],
      ],
      3,
    ],
    'dates from 1950 on beside its numbers, got 2021 in place 1',
  ],
  ['FORECAST_AUTO', [column([1, 2, 3]), 0], 'periods must be a whole number between 1 and 120, got 0'],
  ['FORECAST_AUTO', [column([1, 2, 3]), [[1], [2]]], 'periods must be one cell, got 2 rows × 1 column'],
  [
    'FORECAST_AUTO',
    [column([1, 2, 3]), 3, 12, 95],
    'confidence must be above 0 and below 1, got 95. Did you mean 0.95 (95%)?',
  ],
  ['SEASON_WEIGHTS', [column([1, 2, -9, 4]), 4], 'history must be above 0 in total, got -2'],
  ['SEASON_WEIGHTS', [column([1, 2, 3])], 'history must be at least one whole season of 12 values, got 3'],
  ['FORECAST_SCORE', [column(values), 20], 'history must be at least 40 values, got 30'],
])('%s of %j says what is wrong', (name, args, sentence) => {
  expect(() => callFunction(name, args)).toThrow(sentence);
});
