/** Formulas that a request repeats over a range. */
import { expect, test } from 'vitest';
import { moved } from '../../host/google/requests/formulas';

test('a range of one cell grows where only one of its ends moves along', () => {
  expect(moved('=SUM($I8:I8)')(2, 0)).toBe('=SUM($I8:K8)');
});

test('what a dollar holds stays, on every tab, and what a text says stays too', () => {
  const formula = `=IF('My A1 tab'!$B$2>A1,"A1",'My A1 tab'!B2)+$A1+A$1`;
  expect(moved(formula)(25, 1)).toBe(`=IF('My A1 tab'!$B$2>Z2,"A1",'My A1 tab'!AA3)+$A2+Z$1`);
});

test('whole columns that would move along are refused rather than left where they are', () => {
  expect(moved('=SUM($A:$A,$2:$2)')(1, 1)).toBe('=SUM($A:$A,$2:$2)');
  for (const formula of ['=SUM(A:A)', '=SUM(Plan!A:$B)', '=SUM(2:3)', '=SUM($B$2:B)'])
    expect(() => moved(formula)(1, 0)).toThrow('Repeating whole columns or rows without $ is not faked yet');
});
