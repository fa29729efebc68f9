/** Months as serial numbers; Sheets counts days from 30 December 1899. */
import { expect, test } from 'vitest';
import { isDay, monthAfter, monthSerial } from '../../src/plan/month';

test.each([
  ['1899-12', -29],
  ['1900-03', 61],
  ['2027-01', 46388],
  ['2028-03', 46813],
])('%s begins on day %i', (month, serial) => {
  expect(monthSerial(month)).toBe(serial);
});

test.each([
  ['2027-01-31', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-99-99', false],
  ['2027-1-1', false],
  ['2027-01', false],
  ['today', false],
])('%s is a day of the calendar: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});

test('A month of a year below 1000 keeps its four digits', () => {
  expect(monthAfter('0001-12', 1)).toBe('0002-01');
});
