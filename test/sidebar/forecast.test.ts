// What the page about a plan's forecast says of months and days.
import { expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { knowsTooLittle, nameMonths, writeDay } from '../../sidebar/state/forecast';
import { showIn } from '../../sidebar/text/show';
import { words } from '../../sidebar/text/text';
import { forecasting, forecastTooShort } from '../browser/plan-answers';

const english = showIn('en', marksOf('en_US'), words.en);
const italian = showIn('it', marksOf('it_IT'), words.it);

test.each([
  [[], ''],
  [['2026-12'], 'December 2026'],
  [['2026-12', '2027-01', '2027-02'], 'December 2026, January 2027, February 2027'],
  [['2026-12', '2027-01', '2027-02', '2027-03'], 'December 2026, January 2027 and 2 more'],
])('the months %j are named %s', (months, named) => {
  expect(nameMonths(months, english, words.en.forecast.andMore)).toBe(named);
});

test('months and days are named in the person’s language', () => {
  const months = ['2026-12', '2027-01', '2027-02', '2027-03', '2027-04'];
  expect(nameMonths(months, italian, words.it.forecast.andMore)).toBe(
    'dicembre 2026, gennaio 2027 e altri 3',
  );
  expect(writeDay('2027-01-03', italian)).toBe('3 gennaio 2027');
  expect(writeDay('2027-01-31', english)).toBe('31 January 2027');
});

test('three known months are enough, whether of the history or of the plan', () => {
  expect(knowsTooLittle(forecastTooShort)).toBe(true);
  const known = { ...forecasting.known, history: 1, actuals: 2 };
  expect(knowsTooLittle({ ...forecasting, known })).toBe(false);
  expect(knowsTooLittle({ ...forecasting, known: { ...known, actuals: 1 } })).toBe(true);
});
