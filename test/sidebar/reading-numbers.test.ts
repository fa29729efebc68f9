// Typing numbers: what people type in either habit of writing, and what it is read as.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf } from '../../sidebar/numbers/marks';
import { type NumberKind, readNumber } from '../../sidebar/numbers/read';
import { writeExact } from '../../sidebar/numbers/write';

const en = marksOf('en_US');
const it_ = marksOf('it_IT');

const read = (text: string, kind: NumberKind = 'amount', marks = en) => {
  const reading = readNumber(text, kind, marks);
  return reading.is === 'number' ? reading.value : reading.is;
};

describe('an amount in an English spreadsheet', () => {
  test.each([
    ['10,000,000', 1e7],
    ['10.000.000', 1e7],
    ['10m', 1e7],
    ['10 mln', 1e7],
    ['10 mio', 1e7],
    ['$1.1m', 1_100_000],
    ['1,100', 1100],
    ['1.100', 1.1],
    ['1 100 000,50', 1_100_000.5],
    ["1'100'000", 1_100_000],
    ['1’100’000', 1_100_000],
    ['10,00,000', 1_000_000],
    ['500k', 500_000],
    ['USD 1,100', 1100],
    ['1,100 usd', 1100],
    ['-5', -5],
    ['−5', -5],
    ['0.125', 0.125],
    ['.5', 0.5],
    ['1234,56', 1234.56],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each(['10,0000', '1,2,3', '1.1.', 'ten', '5 mil', '$5€', '10%', '1,,000', ',', '-', '1e5', '=1+1'])(
    '%s is not a number',
    (text) => {
      expect(read(text)).toBe('wrong');
    },
  );

  test.each(['', '   ', '\u00a0'])('“%s” is blank', (text) => {
    expect(read(text)).toBe('blank');
  });
});

describe('an amount in an Italian spreadsheet', () => {
  test.each([
    ['1.100', 1100],
    ['1,100', 1.1],
    ['1.100.000,5 €', 1_100_000.5],
    ['500 mila', 500_000],
    ['10 mln', 1e7],
    ['1.5', 1.5],
    ['1,5', 1.5],
  ])('%s is %d', (text, value) => {
    expect(read(text, 'amount', it_)).toBe(value);
  });

  test('a point with four digits after it is not a number', () => {
    expect(read('10.0000', 'amount', it_)).toBe('wrong');
  });
});

test.each([
  ['1.100', en, true],
  ['1,100', it_, true],
  ['1,100', en, false],
  ['1.100', it_, false],
  ['0.125', en, false],
  ['1.1m', en, false],
])('%s is doubtful where three digits may be thousands elsewhere', (text, marks, doubtful) => {
  expect(readNumber(text, 'amount', marks)).toMatchObject({ is: 'number', doubtful });
});

test.each([
  ['1,500', 1.5],
  ['1.500', 1.5],
  ['0.2', 0.2],
  ['12,5 %', 12.5],
  ['100%', 100],
])('in a percent field one mark is the decimal: %s is %d', (text, value) => {
  expect(read(text, 'percent', en)).toBe(value);
  expect(read(text, 'percent', it_)).toBe(value);
});

test.each([['72.000', 72_000] as const, ['72,000', 72_000] as const])(
  'in a count three digits are thousands in every locale: %s is %d',
  (text, value) => {
    expect(read(text, 'count', en)).toBe(value);
    expect(read(text, 'count', it_)).toBe(value);
  },
);

test('what a field writes back is read as the same number, in every locale', () => {
  const locales = ['en_US', 'it_IT', 'de_CH', 'fr_FR', 'en_IN', 'pl_PL'].map(marksOf);
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom(...locales),
      (whole, cents, marks) => {
        const value = Number((whole + Math.sign(whole || 1) * (cents / 100)).toPrecision(12));
        expect(read(writeExact(value, marks), 'amount', marks)).toBe(value);
      },
    ),
  );
});

test('typed text of any kind is read without an error being thrown', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('amount', 'count', 'percent'), (text, kind) => {
      const reading = readNumber(text, kind as NumberKind, en);
      if (reading.is === 'number') expect(Number.isFinite(reading.value)).toBe(true);
    }),
  );
});
