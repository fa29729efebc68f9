/** CAC: worked figures. */
import { test } from 'vitest';
import { cac } from '../../../src/metrics/acquisition/cac';
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
