/** How amounts are written in each currency. */
import { expect, test } from 'vitest';
import { currencies, currencyCodes, moneyPattern } from '../../src/plan/currency';

test('the symbol stands where its currency has it, and 0 is a dash', () => {
  expect(moneyPattern('USD', false)).toBe('"$"#,##0;-"$"#,##0;"–"');
  expect(moneyPattern('CHF', false)).toBe('"CHF "#,##0;-"CHF "#,##0;"–"');
  expect(moneyPattern('EUR', true)).toBe('#,##0.00 "€";-#,##0.00 "€";"–"');
});

test('a currency without a smaller unit has no cents', () => {
  expect(moneyPattern('JPY', true)).toBe(moneyPattern('JPY', false));
});

test('every code is one of ISO 4217, three capitals, and no symbol has a quote in it', () => {
  expect(currencyCodes.length).toBeGreaterThan(20);
  for (const code of currencyCodes) {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(currencies[code].symbol).toMatch(/^[^"\\]+$/);
  }
});
