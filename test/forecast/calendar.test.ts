/** Dated histories: the step between the dates, the season that follows from it, and the gaps. */
import { describe, expect, test } from 'vitest';
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
  ['weeks', ['2024-12-23', '2024-12-30', '2025-01-06'], 52, 51],
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

test('months with sales that lie unevenly apart, though in the same months every year, leave the others at 0', () => {
  const rows = [2021, 2022, 2023].flatMap((year) =>
    ['01', '07', '12'].map((month) => [`${year}-${month}-01`, Number(month)] as const),
  );
  const year = [1, 0, 0, 0, 0, 0, 7, 0, 0, 0, 0, 12];
  expect(dated(...rows)).toMatchObject({ values: [...year, ...year, ...year], period: 12 });
  // One of the quarters of three years is mistyped.
  const quarters = [2021, 2022, 2023].flatMap((of) =>
    ['01', '04', '07', '10'].map((month) => `${of}-${month}-01`),
  );
  const mistyped = quarters.map((day, at) => (at === 6 ? '2022-08-01' : day));
  expect(() => dated(...mistyped.map((day) => [day, 1] as const))).toThrow('equal steps of one quarter');
});

test('quarters that are left out every year are 0', () => {
  const rows = [2020, 2021, 2022, 2023].flatMap((year) => [
    [`${year}-01-01`, 100] as const,
    [`${year}-10-01`, 60] as const,
  ]);
  expect(dated(...rows)).toMatchObject({
    values: [...rows.keys()].flatMap((at) => (at % 2 ? [0, 0, 60] : [100])),
    period: 4,
  });
});

test('a year mistyped is told and not filled in', () => {
  expect(() => dated(['2024-01-01', 1], ['2024-02-01', 2], ['2042-03-01', 3])).toThrow(
    'history must be dated without long gaps, got "2042-03-01". Is that date right?',
  );
});

/** Days one after the other, so many apart. */
const every = (days: number, first: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) =>
    new Date(Date.parse(first) + at * days * 86_400_000).toISOString().slice(0, 10),
  );

/** Weeks of 4-4-5 months, which begin on Sundays as those of American retailers do: pandas 59977. */
const retail =
  '2020-07-05 2020-08-02 2020-08-30 2020-10-04 2020-11-01 2020-11-29 2021-01-03 2021-01-31 2021-02-28 2021-04-04 2021-05-02 2021-05-30 2021-07-04 2021-08-01 2021-08-29 2021-10-03 2021-10-31 2021-11-28 2022-01-02 2022-01-30 2022-02-27'.split(
    ' ',
  );
/** The same months by their last days. */
const closing = retail.slice(1).map((day) => every(-1, day, 2)[1]!);
const halves = Array.from({ length: 15 }, (_, month) => monthFrom(2024, month)).flatMap((month) => [
  `${month}-01`,
  `${month}-15`,
]);
const paydays = Array.from({ length: 15 }, (_, month) => monthFrom(2024, month)).flatMap((month) => [
  `${month}-15`,
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10),
]);

function monthFrom(year: number, month: number): string {
  return new Date(Date.UTC(year, month)).toISOString().slice(0, 7);
}

test.each([
  ['4-4-5 months by their first days', retail, 12, 6],
  ['4-4-5 months by their last days', closing, 12, 6],
  [
    'the last Friday of each month',
    ['2025-01-31', '2025-02-28', '2025-03-28', '2025-04-25', '2025-05-30'],
    12,
    0,
  ],
  [
    'quarters of thirteen weeks',
    [
      '2020-10-03',
      '2021-01-02',
      '2021-04-03',
      '2021-07-03',
      '2021-10-02',
      '2022-01-01',
      '2022-04-02',
      '2022-07-02',
      '2022-10-01',
      '2022-12-31',
    ],
    4,
    2,
  ],
  ['four weeks', every(28, '2024-01-01', 27), 13, 0],
  ['the 1st and the 15th', halves, 24, 0],
  ['the 15th and the last day', paydays, 24, 0],
  ['two weeks', every(14, '2024-01-05', 40), 26, 0],
  ['=A2+30 filled down from the end of January', every(30, '2024-01-31', 14), 12, 0],
  ['=A2+30 filled down, with four values', every(30, '2024-01-31', 4), 12, 0],
  ['weeks over three years', every(7, '2022-01-03', 157), 52, 0],
])('%s are one period each', (_name, dates, period, start) => {
  const history = dated(...dates.map((date, at) => [date, at] as const));
  expect(history.values).toEqual(dates.map((_, at) => at));
  expect([history.period, history.start]).toEqual([period, start]);
});

test('a period that is missing in another calendar lies on the line as well', () => {
  for (const dates of [retail, closing, every(28, '2024-01-01', 20), halves, every(30, '2024-01-31', 14)]) {
    const rows = dates.map((date, at) => [date, at] as const).filter((_, at) => at !== 4);
    expect(dated(...rows).values).toEqual(dates.map((_, at) => at));
  }
});

test('dates that keep to no calendar are refused with the way out', () => {
  const uneven = every(21, '2024-01-01', 12).map((date) => [date, 1] as const);
  expect(() => dated(...uneven)).toThrow(
    'For another calendar leave out the dates and give the season, such as 13 for four weeks',
  );
});

describe('what is absent', () => {
  const winter = [2022, 2023, 2024].flatMap((year) =>
    [
      ['01', 100],
      ['02', 120],
      ['03', 80],
      ['04', 20],
      ['11', 30],
      ['12', 60],
    ].map(([month, value]) => [`${year}-${month}-01`, value as number] as const),
  );

  test('in every season is 0: a pivot of sales leaves out what did not sell', () => {
    const year = [100, 120, 80, 20, 0, 0, 0, 0, 0, 0, 30, 60];
    expect(dated(...winter).values).toEqual([...year, ...year, ...year]);
  });

  test('in one season only lies between its neighbours, in its place of the season', () => {
    const rows = winter.filter(([date]) => date !== '2023-02-01');
    const lost = dated(...rows).values[13]!;
    expect(Math.abs(lost - 120)).toBeLessThan(2);
    const oneYear = winter.slice(4, 12);
    expect(dated(...oneYear).values[4]).toBeGreaterThan(0);
  });

  test('every week end is 0 as well', () => {
    const days = every(1, '2025-01-01', 60).filter((date) => ![0, 6].includes(new Date(date).getUTCDay()));
    const { values } = dated(...days.map((date) => [date, 5] as const));
    expect(values.slice(0, 7)).toEqual([5, 5, 5, 0, 0, 5, 5]);
  });
});
