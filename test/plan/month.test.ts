/** Months as serial numbers; Sheets counts days from 30 December 1899. */
import { expect, test } from 'vitest';
import { monthSerial } from '../../src/plan/month';

test.each([
  ['1899-12', -29],
  ['1900-03', 61],
  ['2027-01', 46388],
  ['2028-03', 46813],
])('%s begins on day %i', (month, serial) => {
  expect(monthSerial(month)).toBe(serial);
});
