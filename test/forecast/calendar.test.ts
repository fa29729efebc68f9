/** Dated histories: the step between the dates, the season that follows from it, and the gaps. */
import { expect, test } from 'vitest';
import { layOut } from '../../src/forecast/calendar';

const dayOf = (date: string) => Date.parse(date) / 86_400_000 + 25_569;
const dated = (...rows: readonly (readonly [string, number])[]) =>
  layOut(rows.map(([date, value]) => ({ day: dayOf(date), value })));

test('months make a season of 12 that starts in January', () => {
  expect(dated(['2025-03-01', 1], ['2025-04-01', 2], ['2025-05-01', 4])).toEqual({
    values: [1, 2, 4],
    period: 12,
    start: 2,
  });
});

test('any day of the month will do, and the rows may stand in any order', () => {
  expect(dated(['2025-02-28', 2], ['2024-12-31', 8], ['2025-01-02', 1], ['2025-03-17', 3])).toEqual({
    values: [8, 1, 2, 3],
    period: 12,
    start: 11,
  });
});

test('missing months lie on the line between their neighbours', () => {
  expect(
    dated(['2025-01-01', 10], ['2025-02-01', 11], ['2025-03-01', 12], ['2025-06-01', 18]).values,
  ).toEqual([10, 11, 12, 14, 16, 18]);
});

test.each([
  ['quarters', ['2024-05-01', '2024-08-01', '2024-11-01'], 4, 1],
  ['years', ['2022-07-01', '2023-07-01', '2024-07-01'], 1, 0],
  ['half years', ['2024-01-01', '2024-07-01', '2025-01-01'], 2, 0],
  ['weeks', ['2024-12-23', '2024-12-30', '2025-01-06'], 52, 0],
  ['days', ['2025-01-01', '2025-01-02', '2025-01-03'], 7, 2], // a Wednesday
  ['every five months', ['2024-01-01', '2024-06-01', '2024-11-01'], 1, 0],
])('%s are known by their distance', (_name, dates, period, start) => {
  const history = dated(...dates.map((date, at) => [date, at] as const));
  expect(history).toEqual({ values: [0, 1, 2], period, start });
});

test('dates that lie years ahead make the same history, later', () => {
  const months = (year: number) =>
    dated(...[1, 2, 4, 5].map((month) => [`${year}-0${month}-01`, month] as const));
  expect(months(2044)).toEqual(months(2024));
});

test('two rows for one month are one too many', () => {
  expect(() => dated(['2025-01-01', 1], ['2025-02-01', 2], ['2025-02-20', 3], ['2025-03-01', 3])).toThrow(
    'history must be one row for each month, got "2025-02-20". That one has a row already',
  );
});

test('a date between the steps is told', () => {
  expect(() => dated(['2024-01-01', 1], ['2024-04-01', 2], ['2024-07-01', 3], ['2024-09-01', 3])).toThrow(
    'history must be dated in equal steps of one quarter, got "2024-09-01"',
  );
});

test('a year mistyped is told and not filled in', () => {
  expect(() => dated(['2024-01-01', 1], ['2024-02-01', 2], ['2042-03-01', 3])).toThrow(
    'history must be dated without long gaps, got "2042-03-01". Is that date right?',
  );
});
