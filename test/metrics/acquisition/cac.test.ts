/** CAC and its payback: worked figures and what never pays back. */
import { expect, test } from 'vitest';
import { cac } from '../../../src/metrics/acquisition/cac';
import { cacPayback } from '../../../src/metrics/acquisition/cac-payback';
import { expectClose } from '../numbers';

test.each([
  [60_000, 30, 2000],
  [24_000, 18, 1333.333333], // paid spend over paid customers
  [24_000, 30, 800], // media spend over all customers
  [200_000, 100, 2000], // getchief.com, sales glossary
  [300_000, 125, 2400], // five months pooled
])('%d spent on %d customers is a CAC of %d', (spend, customers, cost) => {
  expectClose(cac(spend, customers), cost);
});

test('a CAC of 2,000 is paid back by a margin of 80 a month in 25 months', () => {
  expect(cacPayback(2000, 100, 0.8)).toBe(25);
});

test('churn makes the payback longer: 600 at 80 a month and 3% takes 8.3683 months, not 7.5', () => {
  expectClose(cacPayback(600, 100, 0.8), 7.5);
  expectClose(cacPayback(600, 100, 0.8, 0.03), 8.368315);
});

test('a CAC above the lifetime value never pays back', () => {
  expect(() => cacPayback(2000, 100, 0.8, 0.05)).toThrow('cac must be below 1600 to be paid back, got 2000');
  expect(() => cacPayback(2000, 100, 0)).toThrow('cac must be 0 while there is no margin, got 2000');
});

test('customers that cost nothing have paid back at once', () => {
  expect(cacPayback(0, 0, 0)).toBe(0);
});
