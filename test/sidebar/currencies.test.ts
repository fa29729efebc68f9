/** An amount with a currency beside it: that of the plan is read, any other is asked about, in every money field. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { standsFor } from '../../sidebar/numbers/currency';
import { marksOf } from '../../sidebar/numbers/marks';
import { writeExact } from '../../sidebar/numbers/write';
import { readActuals } from '../../sidebar/state/check-in';
import { fieldsOf } from '../../sidebar/state/read-all';
import { readAmount, type Typing } from '../../sidebar/state/read-amount';
import { words } from '../../sidebar/text/text';
import { type CurrencyCode, currencies, currencyCodes } from '../../src/plan/currency';
import { ask, typedGoal } from './asking';

const inCurrency = (currency: CurrencyCode, language: 'en' | 'it' = 'en'): Typing => ({
  marks: marksOf(language === 'it' ? 'it_IT' : 'en_US'),
  words: words[language],
  currency,
});

test.each([
  ['EUR 2.4m', 'USD'],
  ['2.4m EUR', 'USD'],
  ['€2.4m', 'USD'],
  ['2.4m €', 'USD'],
  ['2.4m euro', 'GBP'],
  ['$2.4m', 'EUR'],
  ['2,400 dollars', 'EUR'],
  ['US$2.4m', 'AUD'],
  ['£5', 'USD'],
  ['5 kr', 'USD'],
  ['₽5', 'USD'],
  ['-€5', 'USD'],
  ['(5 €)', 'USD'],
  ['€ -', 'USD'],
  ['$1,200.00 EUR', 'USD'],
  ['R$5', 'ZAR'],
] as const)('“%s” is asked about in a plan in %s, and its number is offered', (text, currency) => {
  for (const language of ['en', 'it'] as const) {
    const { value, remark } = readAmount(text, 'amount', inCurrency(currency, language));
    expect(value).toBeUndefined();
    expect(remark).toMatchObject({ kind: 'error' });
    expect(remark!.text).toContain(currency);
    expect(readAmount(remark!.use!.text, 'amount', inCurrency(currency, language)).value).toBeDefined();
  }
});

test.each([
  ['$5', 'USD'],
  ['5 usd', 'USD'],
  ['US$5', 'USD'],
  ['$1,200.00 USD', 'USD'],
  ['5 dollars', 'CAD'],
  ['C$5', 'CAD'],
  ['$5', 'MXN'],
  ['5 kr', 'SEK'],
  ['5 kr.', 'NOK'],
  ['¥5', 'CNY'],
  ['5 euro', 'EUR'],
  ['5', 'JPY'],
] as const)('“%s” is an amount of a plan in %s', (text, currency) => {
  expect(readAmount(text, 'amount', inCurrency(currency)).value).toBe(text.includes('1,200') ? 1200 : 5);
});

test('the code and the sign of a currency stand for it, and codes for no other', () => {
  for (const code of currencyCodes) {
    expect(standsFor(code, code)).toBe(true);
    expect(standsFor(currencies[code].symbol, code), code).toBe(true);
    for (const other of currencyCodes) if (other !== code) expect(standsFor(other, code)).toBe(false);
  }
});

test('an amount in its own currency is read as itself, before and behind, in any language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...currencyCodes),
      fc.constantFrom('en' as const, 'it' as const),
      fc.integer({ min: 1, max: 1e9 }),
      fc.boolean(),
      (code, language, amount, isBehind) => {
        const typing = inCurrency(code, language);
        const number = writeExact(amount, typing.marks);
        for (const mark of [code, currencies[code].symbol])
          expect(
            readAmount(isBehind ? `${number} ${mark}` : `${mark} ${number}`, 'amount', typing).value,
          ).toBe(amount);
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});

test.each(['en', 'it'] as const)(
  'every money field of the wizard asks about another currency, whichever is chosen further down (%s)',
  (language) => {
    const { questions, read } = ask(language);
    // What another kind of goal asks is not on the page.
    const money = fieldsOf(questions).filter(
      ({ kind, when }) => kind === 'money' && (!when || when(typedGoal as never)),
    );
    expect(money.map(({ id }) => id)).toEqual(expect.arrayContaining(['goal', 'value', 'spend']));
    for (const { id } of money) {
      const typed = (text: string, currency: string) => read({ ...typedGoal, currency, [id]: text });
      expect(typed('2m CHF', 'USD').remarks[id], id).toMatchObject({ kind: 'error' });
      expect(typed('2m CHF', 'USD').values[id], id).toBeUndefined();
      expect(typed('2m CHF', 'CHF').values[id], id).toBe(2_000_000);
    }
  },
);

test('a line of the history in another currency is named', () => {
  const { read } = ask();
  const lines = ['2026-08\t$1,000', '2026-09\t€1,100', '2026-10\t$1,200'].join('\n');
  const { remarks, values } = read({ ...typedGoal, currency: 'USD', history: lines });
  expect(remarks.history).toMatchObject({ kind: 'error', line: 2 });
  expect(remarks.history!.text).toContain('€');
  expect(values.history).toBeUndefined();
  expect(
    read({ ...typedGoal, currency: 'USD', history: lines.replace('€', '$') }).remarks.history,
  ).toBeUndefined();
});

test('Check in asks about another currency in revenue and spend', () => {
  const { actuals, remarks } = readActuals({ revenue: '€2,000', spend: '900 CHF' }, 2, inCurrency('USD'));
  expect(Object.keys(remarks)).toEqual(['revenue', 'spend']);
  expect([actuals.revenue, actuals.spend]).toEqual([null, null]);
  expect(readActuals({ revenue: '$2,000', spend: '900 USD' }, 2, inCurrency('USD')).actuals).toMatchObject({
    revenue: 2000,
    spend: 900,
  });
});
