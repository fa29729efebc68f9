/** How amounts are written in each currency. */
import { expect, test } from 'vitest';
import { Workbook } from '../../host/engine/workbook';
import {
  axisPattern,
  type CurrencyCode,
  currencies,
  currencyCodes,
  moneyPattern,
} from '../../src/plan/currency';
import { formula } from '../../src/plan/formula';
import type { Language } from '../../src/plan/language';
import { moneyWritten } from '../../src/plan/modules/funnel/page/numbers';

test('the symbol stands where its currency has it, and 0 is a dash', () => {
  expect(moneyPattern({ currency: 'USD', language: 'en' })).toBe('"$"#,##0;-"$"#,##0;"–"');
  expect(moneyPattern({ currency: 'CHF', language: 'en' })).toBe('"CHF "#,##0;-"CHF "#,##0;"–"');
  expect(moneyPattern({ currency: 'EUR', language: 'it' }, 'cents')).toBe('#,##0.00 "€";-#,##0.00 "€";"–"');
  expect(moneyPattern({ currency: 'EUR', language: 'en' }, 'cents')).toBe('"€"#,##0.00;-"€"#,##0.00;"–"');
});

test('a currency without a smaller unit has no cents', () => {
  const yen = { currency: 'JPY', language: 'en' } as const;
  expect(moneyPattern(yen, 'cents')).toBe(moneyPattern(yen));
});

test('every code is one of ISO 4217, three capitals, and no symbol has a quote in it', () => {
  expect(currencyCodes.length).toBeGreaterThan(20);
  for (const code of currencyCodes) {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(currencies[code].symbol).toMatch(/^[^"\\]+$/);
  }
});

test('in a sentence of the sheet the minus stands before the sign of the currency', () => {
  const workbook = new Workbook('en_US');
  const said = (amount: string, code: CurrencyCode, language: Language = 'en') => {
    workbook.type('A1', `=${moneyWritten(formula`${amount}`, { currency: code, language }).parts.join('')}`);
    return workbook.value('A1');
  };
  expect(said('0-6000', 'USD')).toBe('−$6,000');
  expect(said('6000', 'USD')).toBe('$6,000');
  expect(said('0-6000', 'CHF')).toBe('−CHF 6,000');
  expect(said('0-6000', 'EUR')).toBe('−€6,000');
  expect(said('0-6000', 'EUR', 'it')).toBe('−6,000 €');
  expect(said('0-2/5', 'USD')).toBe('$0');
});

test('an axis says no thousands of thousands, and its decimals tell its marks apart', () => {
  for (const largest of [1, 1.2, 1.9, 2.4, 2.6, 3, 4.8, 6.9, 7.1, 9.9].flatMap((size) =>
    [1e4, 1e5, 1e6, 1e7, 1e8].map((power) => size * power),
  )) {
    const pattern = axisPattern({ currency: 'EUR', language: 'it' }, largest);
    const [, decimals = '', cut] = /^#,##0(?:\.(0+))?(,*)"/.exec(pattern)!;
    const unit = 1000 ** cut!.length;
    // Marks that a chart draws: three to seven round steps, the last of them above the largest amount.
    const steps = [1, 2, 2.5, 5].flatMap((step) =>
      [1e3, 1e4, 1e5, 1e6, 1e7, 1e8].map((power) => step * power),
    );
    const drawn = steps.filter((step) => largest / step >= 3 && largest / step <= 7);
    const exact = (amount: number) => Number((amount / unit).toFixed(decimals.length)) * unit === amount;
    expect(drawn.length).toBeGreaterThan(0);
    expect(
      drawn.filter((step) => !exact(step)),
      `${largest}: ${pattern}`,
    ).toEqual([]);
    if (cut === ',') expect((largest * 1.25) / unit, `${largest}: ${pattern}`).toBeLessThan(1000);
  }
});
