/** Whole months between days, as EDATE counts them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthOf, nameOfDay, nameOfMonth, wholeMonths } from '../../../src/metrics/retention/calendar';
import { seeded } from '../numbers';
import { day } from './days';

test.each([
  ['2026-01-15', '2026-01-15', 0],
  ['2026-01-15', '2026-02-14', 0],
  ['2026-01-15', '2026-02-15', 1],
  ['2025-11-30', '2026-02-28', 3],
  ['2026-01-31', '2026-02-27', 0],
  ['2026-01-31', '2026-02-28', 1],
  ['2028-01-31', '2028-02-28', 0], // a leap year
  ['2028-01-31', '2028-02-29', 1],
  ['2026-03-31', '2026-04-30', 1],
  ['2026-02-15', '2026-01-20', -1],
])('from %s to %s there are %d whole months', (from, to, months) => {
  expect(wholeMonths(day(from), day(to))).toBe(months);
});

test('days and months have the names that one reads', () => {
  expect(day('2026-01-01')).toBe(46_023);
  expect(nameOfDay(46_023)).toBe('2026-01-01');
  expect(nameOfMonth(monthOf(day('2026-12-31')))).toBe('2026-12');
  expect(monthOf(day('2027-01-01')) - monthOf(day('2026-12-31'))).toBe(1);
});

test('a later day never has fewer whole months', () => {
  const days = fc.integer({ min: 30_000, max: 60_000 });
  fc.assert(
    fc.property(days, days, (from, to) => {
      expect(wholeMonths(from, to + 1)).toBeGreaterThanOrEqual(wholeMonths(from, to));
    }),
    seeded,
  );
});
