// Numbers as people read them, the same in every browser.
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { writeExact, writeFigure, writeMoney, writePercent, writeRate } from '../../sidebar/numbers/write';
import { words } from '../../sidebar/text/text';

const en = marksOf('en_US');
const it_ = marksOf('it_IT');

describe('a figure', () => {
  test.each([
    [63_131_313, '63.1M', '63,1\u00a0Mln'],
    [10_000_000, '10M', '10\u00a0Mln'],
    [1_250_000_000, '1.25B', '1,25\u00a0Mrd'],
    [999_900_000, '1B', '1\u00a0Mrd'],
    [6.313e50, '6.31e50', '6,31e50'],
    [9_999_999, '9,999,999', '9.999.999'],
    [6313.13, '6,313', '6.313'],
    [94.69697, '94.7', '94,7'],
    [99.96, '100', '100'],
    [18.939394, '18.9', '18,9'],
    [3.787879, '3.79', '3,79'],
    [9.999, '10', '10'],
    [0.757576, '0.76', '0,76'],
    [0.000123, '0.00012', '0,00012'],
    [0, '0', '0'],
  ])('%d is %s, in Italian %s', (value, english, italian) => {
    expect(writeFigure(value, en, words.en)).toBe(english);
    expect(writeFigure(value, it_, words.it)).toBe(italian);
  });
});

test.each([
  [0.015, '1.5%', '1,5%'],
  [0.2, '20%', '20%'],
  [0.625, '62.5%', '62,5%'],
  [0.0001, '0.01%', '0,01%'],
  [0.00123, '0.12%', '0,12%'],
  [0, '0%', '0%'],
])('the rate %d is %s, in Italian %s', (value, english, italian) => {
  expect(writeRate(value, en)).toBe(english);
  expect(writeRate(value, it_)).toBe(italian);
});

test('a field shows every digit, grouped, and no dust of binary fractions', () => {
  expect(writeExact(1_100_000.5, en)).toBe('1,100,000.5');
  expect(writeExact(1_100_000.5, it_)).toBe('1.100.000,5');
  expect(writeExact(1e15, en)).toBe('1,000,000,000,000,000');
  expect(writeExact(0.0000001, en)).toBe('0.0000001');
  expect(writePercent(0.07, en)).toBe('7');
});

test.each([
  [10_000_000, 'USD', '$10,000,000', '$10.000.000'],
  [290_400.4, 'EUR', '€290,400', '290.400\u00a0€'],
  [12.5, 'EUR', '€12.5', '12,5\u00a0€'],
  [2000, 'CHF', 'CHF\u00a02,000', 'CHF\u00a02.000'],
  [812.6, 'JPY', '¥813', '¥813'],
  [-6000, 'USD', '−$6,000', '−$6.000'],
  [-2000, 'CHF', '−CHF\u00a02,000', '−CHF\u00a02.000'],
  [-290_400, 'EUR', '−€290,400', '−290.400\u00a0€'],
])('the amount %d in %s is %s, in an Italian file %s', (value, code, english, italian) => {
  expect(writeMoney(value, code, en, 'en')).toBe(english);
  expect(writeMoney(value, code, it_, 'it')).toBe(italian);
});

test('a locale that nobody knows is written in English marks', () => {
  expect(marksOf('xx_YY_zz_!')).toEqual(en);
});
