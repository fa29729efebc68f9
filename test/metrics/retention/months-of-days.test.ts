/** Months and days of the calendar, against the one that the language has. */
import { expect, test } from 'vitest';
import { dayOfMonth, firstDayOf, monthOf, monthsFrom } from '../../../src/metrics/retention/calendar';

const dateOf = (day: number) => new Date((Math.floor(day) - 25_569) * 86_400_000);

test('a day has its month and its day of it, over eight centuries', () => {
  for (let day = -150_000; day < 150_000; day += 13.37) {
    const date = dateOf(day);
    expect(monthOf(day)).toBe(date.getUTCFullYear() * 12 + date.getUTCMonth());
    expect(dayOfMonth(day)).toBe(date.getUTCDate());
  }
});

test('a leap day, the last day of a year and the first of the next are where they belong', () => {
  // 29 February 2024, 31 December 1999, 1 January 2000.
  expect([45_351, 36_525, 36_526].map((day) => [monthOf(day), dayOfMonth(day)])).toEqual([
    [2024 * 12 + 1, 29],
    [1999 * 12 + 11, 31],
    [2000 * 12, 1],
  ]);
});

test('looked-up months are those that are counted', () => {
  const first = monthOf(46_000);
  const placeOf = monthsFrom(first, 14);
  for (let day = firstDayOf(first) - 40; day < firstDayOf(first + 14) + 40; day += 0.75) {
    const place = monthOf(day) - first;
    expect(placeOf(day)).toBe(place >= 0 && place < 14 ? place : -1);
  }
});
