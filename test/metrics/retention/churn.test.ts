/** CHURN: the two methods, and losses that cannot be. */
import { expect, test } from 'vitest';
import { churn } from '../../../src/metrics/retention/churn';
import { expectClose } from '../numbers';

// 500 customers at the start, 150 won, 25 lost of whom 5 were new: the Shopify post's question in one example.
test('25 of 500 lost is a churn of 5%, or 4.44% of the average base', () => {
  expect(churn(500, 25)).toBe(0.05);
  expectClose(churn(500, 25, 150, 'average'), 25 / 562.5);
});

test('counting only those who were there at the start gives the cohort churn of 4%', () => {
  expect(churn(500, 20, 150)).toBe(0.04);
});

test('churn is not the net change: 1,000 becoming 950 with 100 won is 15%', () => {
  expect(churn(1000, 150, 100)).toBe(0.15);
});

test('more lost than there were names both arguments, since people swap them', () => {
  expect(() => churn(25, 500)).toThrow(
    'customers_lost must be at most customers_at_start (25), got 500. Are customers_at_start and customers_lost swapped?',
  );
});

test('losing customers won in the period needs the average base', () => {
  expect(() => churn(10, 50, 100)).toThrow('use the method "average"');
  expectClose(churn(10, 50, 100, 'average'), 50 / 35);
  expect(() => churn(10, 111, 100, 'average')).toThrow(
    'customers_lost must be at most customers_at_start + customers_added (110), got 111',
  );
});
