/** MAGIC_NUMBER and BURN_MULTIPLE: worked figures. */
import { expect, test } from 'vitest';
import { burnMultiple } from '../../../src/metrics/efficiency/burn-multiple';
import { magicNumber } from '../../../src/metrics/efficiency/magic-number';
import { expectClose } from '../numbers';

// Leckie, Scale Venture Partners.
test('0.3 million more revenue a quarter for 1 million of spend is a magic number of 1.2', () => {
  expectClose(magicNumber(2_300_000, 2_000_000, 1_000_000), 1.2);
});

test('revenue that shrinks has a negative magic number', () => {
  expectClose(magicNumber(1_900_000, 2_000_000, 1_000_000), -0.4);
});

// Sacks (2020).
test.each([
  [4.8, 3.2, 1.5],
  [12, 5, 2.4],
])('%d million burnt for %d million of new ARR is a burn multiple of %d', (burn, arr, multiple) => {
  expectClose(burnMultiple(burn, arr), multiple);
});

test('who burns nothing has a burn multiple of 0', () => {
  expect(burnMultiple(0, 3)).toBe(0);
});
