/** The days of weekly checks, and what is due at each of them: templates.md 9.2 and 12.4. */
import { expect, test } from 'vitest';
import { checksOf, sharesDue } from '../../../src/metrics/agreement/checks';

const [monday, friday] = [0, 4];
const dayOf = (serial: number) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
const days = (month: string, weekday: number) => checksOf(month, weekday).map(dayOf);
const monthsFrom = (year: number, count: number) =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(year, index, 1)).toISOString().slice(0, 7));

test('Fridays of early 2027: a check of the first days of April is one of March', () => {
  expect(days('2027-01', friday)).toEqual(['2027-01-08', '2027-01-15', '2027-01-22', '2027-01-29']);
  expect(days('2027-02', friday)).toEqual(['2027-02-05', '2027-02-12', '2027-02-19', '2027-02-26']);
  expect(days('2027-03', friday)).toEqual([
    '2027-03-05',
    '2027-03-12',
    '2027-03-19',
    '2027-03-26',
    '2027-04-02',
  ]);
});

test('a year of 2027 has 52 Fridays and 53 Mondays', () => {
  const inYear = (weekday: number) => monthsFrom(2027, 12).flatMap((month) => checksOf(month, weekday));
  expect(days('2027-01', monday)).toEqual([
    '2027-01-04',
    '2027-01-11',
    '2027-01-18',
    '2027-01-25',
    '2027-02-01',
  ]);
  expect([inYear(friday).length, inYear(monday).length]).toEqual([52, 53]);
});

test('every week of the years 2024 to 2033 counts once, on whatever day it is checked', () => {
  for (let weekday = 0; weekday < 7; weekday += 1) {
    const months = monthsFrom(2024, 120);
    const all = months.flatMap((month) => checksOf(month, weekday));
    expect(all.slice(1).every((day, index) => day - all[index]! === 7)).toBe(true);
    for (const month of months) {
      const checks = checksOf(month, weekday);
      expect([4, 5]).toContain(checks.length);
      const [first] = days(month, weekday);
      expect(first!.slice(0, 7)).toBe(month);
      expect(Number(first!.slice(8))).toBeGreaterThan(3);
    }
  }
});

test('a promise is due in equal parts, by a day of the month, or by working days', () => {
  const rounded = (shares: readonly number[]) => shares.map((share) => Math.round(1000 * share) / 10);
  expect(sharesDue('2027-01', friday)).toEqual([0.25, 0.5, 0.75, 1]);
  expect(sharesDue('2027-03', friday)).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
  expect(rounded(sharesDue('2027-01', friday, { by: 25 }))).toEqual([33.3, 66.7, 100, 100]);
  expect(sharesDue('2027-01', friday, { by: 1 })).toEqual([1, 1, 1, 1]);
  expect(rounded(sharesDue('2027-01', friday, { byWorkingDays: true }))).toEqual([28.6, 52.4, 76.2, 100]);
});
