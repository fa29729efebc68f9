/** The currencies a plan can be in: how each is written. The wizard's list and the sheet's number patterns both come from here. */
import type { Language } from './language';

type Currency = {
  readonly symbol: string;
  /** Where the symbol stands, space included: `$1`, `CHF 1` or `1 €`. */
  readonly place: 'before' | 'before with space' | 'after';
  /** Digits of the smaller unit; 0 where there is none in use. */
  readonly decimals: 0 | 2;
};

const before = (symbol: string, decimals: 0 | 2 = 2): Currency => ({ symbol, place: 'before', decimals });
const spaced = (symbol: string): Currency => ({ symbol, place: 'before with space', decimals: 2 });
const after = (symbol: string, decimals: 0 | 2 = 2): Currency => ({ symbol, place: 'after', decimals });

/** By ISO 4217 code. */
export const currencies = {
  USD: before('$'),
  EUR: after('€'),
  GBP: before('£'),
  CHF: spaced('CHF'),
  JPY: before('¥', 0),
  AED: spaced('AED'),
  ARS: spaced('AR$'),
  AUD: before('A$'),
  BRL: spaced('R$'),
  CAD: before('CA$'),
  CLP: before('CLP$', 0),
  CNY: before('CN¥'),
  COP: spaced('COP'),
  CZK: after('Kč'),
  DKK: after('kr.'),
  HKD: before('HK$'),
  HUF: after('Ft', 0),
  ILS: before('₪'),
  INR: before('₹'),
  KRW: before('₩', 0),
  MXN: before('MX$'),
  NOK: after('kr'),
  NZD: before('NZ$'),
  PLN: after('zł'),
  RON: after('lei'),
  SEK: after('kr'),
  SGD: before('S$'),
  TRY: before('₺'),
  ZAR: spaced('R'),
} as const satisfies Readonly<Record<string, Currency>>;

export type CurrencyCode = keyof typeof currencies;

/** What an amount is written in: a currency, in a language. A plan's answers are one. */
export type MoneyIn = { readonly currency: CurrencyCode; readonly language: Language };

/** The codes in the order in which people are asked. */
export const currencyCodes = Object.keys(currencies) as CurrencyCode[];

/** Undefined for what is no code of ours, such as that of a template without money. */
export const currencyCode = (text: unknown): CurrencyCode | undefined =>
  currencyCodes.find((code) => code === text);

/** English writes the euro before the number. */
export const placeIn = ({ currency, language }: MoneyIn): Currency['place'] =>
  language === 'en' && currency === 'EUR' ? 'before' : currencies[currency].place;

/** How thousands and millions of money are written behind a number. */
export const moneyUnits = { en: { k: 'k', m: 'M' }, it: { k: ' mila', m: ' mln' } } as const;

/**
 * Pattern of an axis: in thousands, or in millions as soon as its top may be one, for nobody reads "3.000 mila". Decimals as
 * the steps of an axis of so much take. The comma that cuts them off is that of the pattern's own spelling, the same in
 * every language.
 */
export function axisPattern(money: MoneyIn, largest: number): string {
  const units = moneyUnits[money.language];
  if (largest >= 2e7) return cutPattern(money, '#,##0,,', units.m);
  if (largest >= 2.5e6) return cutPattern(money, '#,##0.0,,', units.m);
  if (largest >= 7e5) return cutPattern(money, '#,##0.00,,', units.m);
  return largest >= 1e5 ? cutPattern(money, '#,##0,', units.k) : cutPattern(money, '#,##0', '');
}

/** Pattern of a difference of money with its sign, in thousands from 10,000 on, in millions from one on. */
export function signedMoneyPattern(money: MoneyIn, amount: number): string {
  const units = moneyUnits[money.language];
  const size = Math.abs(amount);
  const written =
    size >= 999_500
      ? cutPattern(money, '#,##0.00,,', units.m)
      : size >= 10_000
        ? cutPattern(money, '#,##0,', units.k)
        : cutPattern(money, '#,##0', '');
  return `+${written};"−"${written};"–"`;
}

function cutPattern(money: MoneyIn, digits: string, unit: string): string {
  const { symbol } = currencies[money.currency];
  const place = placeIn(money);
  if (place === 'after') return `${digits}"${unit} ${symbol}"`;
  return `"${symbol}${place === 'before with space' ? ' ' : ''}"${digits}${unit ? `"${unit}"` : ''}`;
}

/** Pattern of an amount in this currency, zero shown as a dash; with cents, or what the currency has in their place. */
export function moneyPattern(money: MoneyIn, digitsTo: 'whole' | 'cents' = 'whole'): string {
  const { symbol, decimals } = currencies[money.currency];
  const place = placeIn(money);
  const digits = digitsTo === 'cents' && decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0';
  const written =
    place === 'after'
      ? `${digits} "${symbol}"`
      : `"${symbol}${place === 'before with space' ? ' ' : ''}"${digits}`;
  return `${written};-${written};"–"`;
}
