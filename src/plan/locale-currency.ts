/** The currency that a spreadsheet's locale suggests; people may choose another one. */
import type { CurrencyCode } from './currency';

/** Countries by currency, as in the second half of a locale such as it_IT. */
const countries: Partial<Record<CurrencyCode, string>> = {
  EUR: 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK',
  GBP: 'GB',
  CHF: 'CH LI',
  JPY: 'JP',
  AED: 'AE',
  ARS: 'AR',
  AUD: 'AU',
  BRL: 'BR',
  CAD: 'CA',
  CLP: 'CL',
  CNY: 'CN',
  COP: 'CO',
  CZK: 'CZ',
  DKK: 'DK',
  HKD: 'HK',
  HUF: 'HU',
  ILS: 'IL',
  INR: 'IN',
  KRW: 'KR',
  MXN: 'MX',
  NOK: 'NO',
  NZD: 'NZ',
  PLN: 'PL',
  RON: 'RO',
  SEK: 'SE',
  SGD: 'SG',
  TRY: 'TR',
  ZAR: 'ZA',
};

/** Locales come as it_IT, and from some files as the language alone. */
const countryOfLanguage: Readonly<Record<string, string>> = {
  de: 'DE',
  es: 'ES',
  fr: 'FR',
  it: 'IT',
  ja: 'JP',
};

export function currencyOf(locale: string): CurrencyCode {
  const [language = '', country = countryOfLanguage[language] ?? ''] = locale.split(/[_-]/);
  const found = Object.entries(countries).find(([, list]) => list.split(' ').includes(country));
  return (found?.[0] as CurrencyCode | undefined) ?? 'USD';
}
