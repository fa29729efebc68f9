/** The eventual rate: worked examples, what it is with every row finished, and laws. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfDate } from '../../../src/catalogue/days';
import { cohortMonths, knownSince, spreadBetween } from '../../../src/metrics/records/cohort-months';
import { eventualRate } from '../../../src/metrics/records/eventual-rate';
import { incidence } from '../../../src/metrics/records/incidence';
import { learnRate } from '../../../src/metrics/records/learned-rate';
import { countByAge, readOutcomes } from '../../../src/metrics/records/outcomes';
import { rangeOfRate, rateRange } from '../../../src/metrics/uncertainty/rate-range';
import { expectClose, seeded } from '../numbers';

const none = undefined;
type Days = readonly (number | undefined)[];

const estimate = (starts: Days, converted: Days, asOf: number, lost?: Days, least?: number) =>
  incidence(countByAge(readOutcomes(starts, converted, asOf, lost)), least)!;

const sixStarts = [0, 0, 0, 30, 30, 60];
const sixWon = [10, none, none, 45, none, none];

test('twenty rows of a day, four won in forty days, know their rate as well as twenty finished ones', () => {
  const won = [5, 10, 10, 40, ...new Array<undefined>(16).fill(none)];
  const found = estimate(new Array(20).fill(0), won, 400);
  expectClose(
    [found.rate, found.cases, found.meanDays!, found.stillOpen, found.upTo],
    [0.2, 20, 16.25, 0.8, 400],
  );
  expectClose(rangeOfRate(found.rate, found.cases, 0.9), [0.087335, 0.372739]);
});

test('rows of different ages count only for the ages at which they were watched', () => {
  const found = estimate(sixStarts, sixWon, 70, none, 1);
  expectClose([found.rate, found.cases, found.meanDays!], [0.375, 5.142857143, 12.777778]);
  expectClose(found.curve[10]!, 0.166667);
});

test('what was lost is watched no longer, and raises what the others are worth', () => {
  const found = estimate(sixStarts, sixWon, 70, [none, 5, none, none, 40, none], 1);
  expectClose(
    [found.rate, found.cases, found.stillOpen, found.meanDays!],
    [0.416666667, 4.772727273, 0.25, 13],
  );
});

test('a row that was won before it came was won at once', () => {
  const found = estimate([0, 10], [-2, 12], 30, none, 1);
  expect([found.rate, found.cases, found.curve]).toEqual([1, 2, [0.5, 0.5, 1]]);
});

const twelve = [
  '01-05',
  '01-12',
  '01-20',
  '02-02',
  '02-10',
  '02-16',
  '03-03',
  '03-09',
  '03-20',
  '04-01',
  '04-10',
  '04-20',
];
const twelveWon = ['01-19', '', '03-21', '02-12', '', '', '03-17', '', '', '04-08', '', ''];
const inYear = (date: string) => (date ? dayOfDate(`2026-${date}`) : none);

test('at the oldest ages too few are watched, and what happens there is left out', () => {
  const [starts, won, asOf] = [twelve.map(inYear), twelveWon.map(inYear), dayOfDate('2026-04-30')];
  const found = estimate(starts, won, asOf);
  expect(found.converted / found.rows).toBeCloseTo(0.416667, 6);
  expectClose(
    [found.rate, found.cases, found.upTo, found.meanDays!],
    [0.351851852, 11.213114754, 52, 11.394737],
  );
  expectClose(rangeOfRate(found.rate, found.cases, 0.9), [0.159441, 0.594825]);
  const all = estimate(starts, won, asOf, none, 1);
  expectClose([all.rate, all.cases, all.meanDays!], [0.513888889, 8.024096386, 26.720721]);
});

/** Rows of a year, some won and some lost after up to 100 days. */
const drawn = fc.array(
  fc.record({
    start: fc.integer({ min: 45_000, max: 45_365 }),
    days: fc.integer({ min: 0, max: 100 }),
    end: fc.constantFrom('won', 'lost', 'open'),
  }),
  { minLength: 5, maxLength: 60 },
);
type Row = { start: number; days: number; end: string };
const columns = (rows: readonly Row[]) => {
  const dated = (end: string) => rows.map((row) => (row.end === end ? row.start + row.days : none));
  return [rows.map(({ start }) => start), dated('won'), dated('lost')] as const;
};
const asOf = 45_400;
const told = (rows: readonly Row[], until = asOf) => {
  const [starts, won, lost] = columns(rows);
  return incidence(countByAge(readOutcomes(starts, won, until, lost)));
};

test('with every row finished it is the plain share, worth as many cases as there are rows', () => {
  fc.assert(
    fc.property(drawn, (rows) => {
      const finished = rows.map((row) => ({ ...row, end: row.end === 'open' ? 'lost' : row.end }));
      const found = told(finished, 50_000)!;
      const won = finished.filter(({ end }) => end === 'won').length;
      expectClose([found.rate, found.cases], [won / rows.length, rows.length]);
      const range = rangeOfRate(found.rate, found.cases, 0.8);
      expectClose(range, rateRange(won, rows.length, 0.8));
    }),
    seeded,
  );
});

test('the order of the rows changes nothing', () => {
  fc.assert(
    fc.property(drawn, (rows) => {
      expect(told([...rows].reverse())).toEqual(told(rows));
    }),
    seeded,
  );
});

test('a rate is a share, its curve never falls, and a later day never lowers the age up to which it is known', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 45_200, max: 45_500 }), (rows, until) => {
      const [before, after] = [told(rows, until), told(rows, until + 30)];
      if (!before) return;
      expect(before.curve.every((share, age) => share >= (before.curve[age - 1] ?? 0) && share <= 1)).toBe(
        true,
      );
      const cameLater = rows.some(({ start }) => start > until);
      if (!cameLater) expect(after!.upTo).toBeGreaterThanOrEqual(before.upTo);
    }),
    seeded,
  );
});

test('losses after the last conversion change nothing but who is still open', () => {
  fc.assert(
    fc.property(drawn, (rows) => {
      const lastWon = Math.max(0, ...rows.filter(({ end }) => end === 'won').map(({ days }) => days));
      const open = rows.map((row) => (row.end === 'lost' ? { ...row, end: 'open' } : row));
      const late = open.map((row) => (row.end === 'open' ? { ...row, end: 'lost', days: lastWon + 1 } : row));
      const [one, other] = [told(open, 50_000), told(late, 50_000)];
      expectClose([one!.rate, one!.meanDays ?? 0], [other!.rate, other!.meanDays ?? 0]);
    }),
    seeded,
  );
});

test('rows that came today change nothing where nobody converts at once', () => {
  fc.assert(
    fc.property(drawn, fc.integer({ min: 1, max: 5 }), (rows, count) => {
      const slow = rows.map((row) => ({ ...row, days: row.days + 1 }));
      const today = Array.from({ length: count }, () => ({ start: asOf, days: 0, end: 'open' }));
      const least = 5;
      const of = (those: readonly Row[]) => {
        const [starts, won, lost] = columns(those);
        return incidence(countByAge(readOutcomes(starts, won, asOf, lost)), least)!;
      };
      const [before, after] = [of(slow), of([...slow, ...today])];
      expectClose([after.rate, after.upTo], [before.rate, before.upTo]);
    }),
    seeded,
  );
});

test('counts by age tell as much as the rows', () => {
  const found = incidence({ won: [0, 0, 2], lost: [0, 0, 0], open: [0, 0, 8] })!;
  expectClose([found.rate, found.cases, found.meanDays!], [0.2, 10, 2]);
});

test('cohorts from before conversions were recorded are left out', () => {
  // 40 rows a month that all convert after ten days; conversions are recorded from 20 March on.
  const starts = Array.from({ length: 6 * 40 }, (_, row) =>
    dayOfDate(`2026-0${1 + Math.floor(row / 40)}-05`),
  );
  const recorded = dayOfDate('2026-03-12');
  const won = starts.map((start) => (start + 10 >= recorded ? start + 10 : none));
  const all = readOutcomes(starts, won, dayOfDate('2026-06-30'));
  expect(knownSince(all)).toBe(dayOfDate('2026-04-01'));
  expect(learnRate(all, 0.8)).toMatchObject({ rate: 1, rows: 120, since: dayOfDate('2026-04-01') });
  const complete = readOutcomes(
    starts,
    starts.map((start) => start + 10),
    dayOfDate('2026-06-30'),
  );
  expect(knownSince(complete)).toBeUndefined();
});

test('months that differ more than by chance take from what a rate is worth, and few months tell nothing', () => {
  const starts = Array.from({ length: 500 }, (_, row) => dayOfDate(`2026-0${1 + (row % 5)}-10`));
  const uneven = starts.map((start, row) =>
    row % 10 === 0 || (row % 5 === 0 && row % 20 < 10) ? start + 1 : none,
  );
  const all = readOutcomes(starts, uneven, dayOfDate('2026-12-31'));
  const { curve } = incidence(countByAge(all))!;
  const months = cohortMonths(all, curve);
  expect(months.map(({ rows }) => rows)).toEqual([100, 100, 100, 100, 100]);
  expect(spreadBetween(months)).toBeGreaterThan(2);
  expect(spreadBetween(months.slice(0, 3))).toBe(1);
});

test('each segment stands for itself, and spaces and capitals make no other', () => {
  const [starts, won] = [twelve.map(inYear), twelveWon.map(inYear)];
  const segments = twelve.map((_, row) => (row < 4 ? 'event' : row % 2 ? 'Search' : 'search '));
  const [all, search, event] = eventualRate(starts, won, dayOfDate('2026-04-30'), none, segments);
  expect(all!.slice(0, 3)).toEqual(['(all)', 12, 5]);
  expect(search!.slice(0, 3)).toEqual(['search', 8, 2]);
  expect(search![3]).toBeLessThan(all![3] as number);
  // None of the four has dropped out of watch: three of four, and the oldest is still open.
  expect(event!.slice(0, 4)).toEqual(['event', 4, 3, 0.75]);
});

test('a conversion without a start, and rows that all come later, are refused', () => {
  expect(() => eventualRate([none, 45_000], [45_001, none], 46_000)).toThrow(
    'start must be a date where converted is one, got a blank cell in place 1',
  );
  expect(() => eventualRate([46_001], [none], 46_000)).toThrow(
    'start must be a list with a date up to as_of (2025-12-09), got a blank cell',
  );
});

test('where conversions began to be recorded after every cohort came, nothing is known', () => {
  // A row a day until 28 February, each won after five days; wins are recorded from 20 February on.
  const starts = Array.from({ length: 59 }, (_, row) => dayOfDate('2026-01-01') + row);
  const won = starts.map((start) => (start + 5 >= dayOfDate('2026-02-20') ? start + 5 : none));
  const [all, ...others] = eventualRate(
    starts,
    won,
    dayOfDate('2026-03-31'),
    none,
    starts.map(() => 'ads'),
  );
  expect(all).toEqual(['(all)', 0, 0, '', '', '', '', '', '', '']);
  expect(others).toEqual([]);
});
