// Typing numbers: what people type in either habit of writing, and what it is read as.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Marks, marksOf } from '../../sidebar/numbers/marks';
import { type NumberKind, readNumber } from '../../sidebar/numbers/read';
import {
  writeExact,
  writeFigure,
  writeInList,
  writeMoney,
  writeOneDecimal,
  writePercent,
  writeRate,
} from '../../sidebar/numbers/write';
import { entryOf } from '../../sidebar/state/entries';
import { readField } from '../../sidebar/state/read-field';
import { words } from '../../sidebar/text/text';
import { type CurrencyCode, currencies, currencyCodes } from '../../src/plan/currency';
import type { Field } from '../../src/plan/questions';

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
    ['-$300.00', -300],
    ['$-300', -300],
    ['($300)', -300],
    ['$(300)', -300],
    ['(300)', -300],
    ['(1,200.50 €)', -1200.5],
    ['300-', -300],
    ['$ -', 0],
    ['- €', 0],
    ['$ –', 0],
    ['1 200 kr', 1200],
    ['1200 kr.', 1200],
    ['kr 5', 5],
    ['5 kkr', 5000],
    ['1 200,00 zł', 1200],
    ['25 Kč', 25],
    ['1200 euro', 1200],
    ['Euro 1.200', 1.2],
    ['$1,200.00 USD', 1200],
    ['R 5', 5],
    ['R$ 1.200,50', 1200.5],
    ["CHF 1'200.-", 1200],
    ['2.4 million', 2_400_000],
    ['1,2 milioni', 1_200_000],
    ['2.4e6', 2_400_000],
    ['6,31e50', 6.31e50],
    ['1e5', 100_000],
    ['1.25B', 1.25e9],
    ['1,25 Mrd €', 1.25e9],
    ['0.950', 0.95],
    ['0,950', 0.95],
    ['−0.125', -0.125],
    ['5 MX$', 5],
    ['5 mila €', 5000],
    ['US$ 5k', 5000],
    ['€567k', 567_000],
    ['567 mila €', 567_000],
    ['2,84 mln €', 2_840_000],
    ['−$2.84M', -2_840_000],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toBe(value);
  });

  test.each([
    '10,0000',
    '1,2,3',
    '1.1.',
    'ten',
    '5 mil',
    '$5€',
    '10%',
    '1,,000',
    ',',
    '-',
    '=1+1',
    '--5',
    '-5-',
    '(-5)',
    '(5',
    '5)',
    '()',
    '$',
    '$()',
    '1e',
    'e5',
    '1e5e5',
    '5 kroner',
    '$5 kr',
  ])('%s is not a number', (text) => {
    expect(read(text)).toBe('wrong');
  });

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

describe('money where no money belongs', () => {
  test.each(['$300,000', '300.000 €', '1200 kr', '€ -', 'USD 5', '($5)'])(
    '%s is no count and no percentage',
    (text) => {
      expect(readNumber(text, 'count', en)).toEqual({ is: 'wrong', money: true });
      expect(readNumber(text, 'percent', en)).toEqual({ is: 'wrong', money: true });
    },
  );
});

const everywhere =
  'en_US en_GB en_IN en_ZA en_CA fr_CA fr_FR fr_CH it_IT it_CH de_DE de_AT de_CH es_ES es_MX pt_BR pt_PT nl_NL nb_NO sv_SE da_DK fi_FI pl_PL cs_CZ hu_HU ro_RO tr_TR ru_RU uk_UA he_IL ja_JP ko_KR zh_CN hi_IN id_ID th_TH'
    .split(' ')
    .map((locale) => ({ locale, marks: marksOf(locale) }));

describe('every number that the product can write is read back as itself', () => {
  const value = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: -8, max: 10 }))
    .map(([digits, power]) => Number(`${digits}e${power}`));
  const marks = fc.constantFrom(...everywhere).map((one) => one.marks);
  const readBack = (text: string, kind: NumberKind, locale: Marks) => {
    const reading = readNumber(text, kind, locale);
    expect(reading, text).toMatchObject({ is: 'number' });
    return reading.is === 'number' ? reading.value : Number.NaN;
  };
  /** Within half of the last digit that was written. */
  const near = (found: number, wanted: number, digits: number) =>
    expect(Math.abs(found - wanted)).toBeLessThanOrEqual(Math.abs(wanted) * 10 ** -digits + 1e-12);

  test('in full, in a list, as a figure and with one decimal', () => {
    fc.assert(
      fc.property(value, marks, (number, locale) => {
        expect(readBack(writeExact(number, locale), 'amount', locale)).toBe(number);
        expect(readBack(writeInList(number, locale), 'amount', locale)).toBe(number);
        expect(readNumber(writeInList(number, locale), 'amount', locale)).toMatchObject({ doubtful: false });
        for (const units of [words.en, words.it])
          near(readBack(writeFigure(number, locale, units), 'amount', locale), number, 1.3);
        const tenths = readBack(writeOneDecimal(number, locale), 'amount', locale);
        expect(Math.abs(tenths - number)).toBeLessThanOrEqual(0.05 + Math.abs(number) * 1e-12);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test('as a whole number in a count', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), marks, (count, locale) => {
        expect(readBack(writeExact(count, locale), 'count', locale)).toBe(count);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test('as a percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), marks, (digits, locale) => {
        const percent = digits / 1000;
        expect(readBack(writePercent(percent / 100, locale), 'percent', locale)).toBeCloseTo(percent, 9);
        near(readBack(writeRate(percent / 100, locale), 'percent', locale), percent, 1.2);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  test('as money, in the sidebar and in a cell of the sheet, in every currency', () => {
    for (const code of currencyCodes)
      for (const { marks: locale } of everywhere) {
        for (const amount of [0.5, 7, 12.5, 999, 1000, 6048, 300_000, 6_048_195, 1e12])
          for (const number of [amount, -amount]) {
            const shown =
              Math.abs(number) >= 1000 || currencies[code].decimals === 0
                ? Math.sign(number) * Math.round(amount)
                : number;
            for (const language of ['en', 'it'] as const)
              expect(readBack(writeMoney(number, code, locale, language), 'amount', locale) + 0).toBe(
                shown + 0,
              );
            for (const text of inSheet(number, code, locale))
              expect(readBack(text, 'amount', locale), text).toBe(number);
          }
      }
  });

  /** As the number patterns of a plan show it, with cents and, where it has none, without. */
  function inSheet(number: number, code: CurrencyCode, { decimal, group }: Marks): string[] {
    const { symbol, place, decimals } = currencies[code];
    const [whole = '', cents = ''] = Math.abs(number).toFixed(2).split('.');
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
    const sign = number < 0 ? '-' : '';
    const written = (digits: string) => {
      if (place === 'after') return `${sign}${digits} ${symbol}`;
      return `${sign}${symbol}${place === 'before' ? '' : ' '}${digits}`;
    };
    return [
      ...(cents === '00' ? [written(grouped)] : []),
      ...(decimals > 0 || cents !== '00' ? [written(`${grouped}${decimal}${cents}`)] : []),
    ];
  }
});

test('every field shows its value in a form that it reads back, in every locale', () => {
  const kinds = {
    money: fc.integer({ min: 1, max: 1e9 }).map((mills) => mills / 1000),
    number: fc.integer({ min: 1, max: 999_999 }).map((mills) => mills / 1000),
    count: fc.integer({ min: 0, max: 1e9 }),
    whole: fc.integer({ min: 0, max: 1e9 }),
    percent: fc.integer({ min: 0, max: 1e6 }).map((digits) => digits / 1e5),
  };
  for (const [kind, values] of Object.entries(kinds))
    fc.assert(
      fc.property(values, fc.constantFrom(...everywhere), (value, { locale, marks }) => {
        const field: Field = {
          id: 'field',
          kind: kind as Field['kind'],
          label: '',
          bounds: { atMost: 1e12 },
        };
        const typing = { marks, words: words.en };
        const text = entryOf(field, value, marks);
        expect(readField(field, text, typing).value, `${kind} ${text} in ${locale}`).toBeCloseTo(value, 9);
      }),
      { seed: 5, numRuns: 200 },
    );
});

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
