/** COHORT_RETENTION: who is kept for how long, what cannot be known yet, and dates that cannot be. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohortRetention } from '../../../src/metrics/retention/cohort-retention';
import { expectClose, seeded } from '../numbers';
import { day } from './days';

/** A table from rows of "start end", the end left out while the customer is there. */
function tableOf(customers: readonly string[], asOf: string, months?: number) {
  const dates = customers.map((customer) => customer.split(' '));
  return cohortRetention(
    dates.map(([start]) => (start ? day(start) : undefined)),
    dates.map(([, end]) => (end ? day(end) : undefined)),
    day(asOf),
    months,
  );
}

test('each month is a cohort, followed for as long as its youngest customer has been there', () => {
  const customers = ['2026-01-05', '2026-01-20 2026-02-20', '2026-01-31 2026-03-15', '2026-02-10'];
  expect(tableOf(customers, '2026-04-01', 3)).toEqual([
    ['(all)', 4, 1, 0.75, 1 / 3, ''],
    ['2026-01', 3, 1, 2 / 3, 1 / 3, ''],
    ['2026-02', 1, 1, 1, '', ''],
  ]);
});

test('who leaves exactly a month after the start has not renewed', () => {
  expect(tableOf(['2026-01-15 2026-02-15'], '2026-06-01', 1)[1]).toEqual(['2026-01', 1, 1, 0]);
  expect(tableOf(['2026-01-15 2026-02-16'], '2026-06-01', 1)[1]).toEqual(['2026-01', 1, 1, 1]);
});

test('who leaves on the first day counts as having come', () => {
  expect(tableOf(['2026-01-15 2026-01-15'], '2026-06-01', 1)[1]).toEqual(['2026-01', 1, 1, 0]);
});

test('who leaves after as_of is still there, and who comes after it is not there yet', () => {
  const table = tableOf(['2026-01-15 2026-03-01', '2026-03-01'], '2026-02-20', 2);
  expect(table).toEqual([
    ['(all)', 1, 1, 1, ''],
    ['2026-01', 1, 1, 1, ''],
  ]);
});

test('a blank row is nobody, and a month without customers has no row', () => {
  const names = tableOf(['2026-01-15', '', '2026-04-02'], '2026-06-01').map(([name]) => name);
  expect(names).toEqual(['(all)', '2026-01', '2026-04']);
});

test('twelve months are followed unless it is said otherwise', () => {
  expect(tableOf(['2024-01-15'], '2026-06-01')[1]).toHaveLength(2 + 13);
});

test('dates that cannot be are refused, with the row they stand in', () => {
  expect(() => tableOf(['2026-01-15', '2026-03-20 2026-03-02'], '2026-06-01')).toThrow(
    'end_dates must be on or after the start beside it (2026-03-20), got "2026-03-02" in place 2',
  );
  expect(() => tableOf(['2026-01-15', ' 2026-03-02'], '2026-06-01')).toThrow(
    'start_dates must be a date where end_dates is one, got a blank cell in place 2',
  );
  expect(() => tableOf(['2026-07-15'], '2026-06-01')).toThrow(
    'start_dates must be a list with a date up to as_of (2026-06-01)',
  );
});

const dates = fc.array(fc.tuple(fc.integer({ min: 0, max: 700 }), fc.option(fc.nat({ max: 400 }))), {
  minLength: 1,
  maxLength: 40,
});

test('every cohort starts whole and never grows, and the cohorts are all the customers', () => {
  fc.assert(
    fc.property(dates, (drawn) => {
      const starts = drawn.map(([start]) => 45_000 + start);
      const ends = drawn.map(([start, stay]) => (stay === null ? undefined : 45_000 + start + stay));
      const [all, ...cohorts] = cohortRetention(starts, ends, 46_000, 24);
      expect(all![1]).toBe(drawn.length);
      expect(cohorts.reduce((sum, [, customers]) => sum + Number(customers), 0)).toBe(drawn.length);
      for (const [, , ...shares] of cohorts) {
        const known = shares.filter((share) => share !== '') as number[];
        expect(known[0]).toBe(1);
        expect(known).toEqual([...known].sort((one, other) => other - one));
      }
    }),
    seeded,
  );
});

test('a cohort counted customer by customer has the same shares', () => {
  const stays = fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 30 });
  const ends = ['2026-02-10', '2026-03-10', '2026-04-10', '2026-05-10'].map(day);
  fc.assert(
    fc.property(stays, (drawn) => {
      const start = day('2026-01-10');
      const left = drawn.map((stay) => start + stay);
      const [, row] = cohortRetention(new Array(drawn.length).fill(start), left, day('2026-12-31'), 4);
      const counted = ends.map((end) => left.filter((each) => each > end).length / drawn.length);
      expectClose(row!.slice(3) as number[], counted);
    }),
    seeded,
  );
});
