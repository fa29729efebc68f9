/** Signs, codes and words of currencies, as they stand beside a number. */
import { type CurrencyCode, currencies, currencyCodes } from '../../src/plan/currency';

/** What people write out, in the languages of ours. */
const written: readonly string[] = [
  'euros',
  'euro',
  'dollars',
  'dollar',
  'dollari',
  'dollaro',
  'pounds',
  'sterline',
];

/** Other signs of dollars than those of our own list. */
const dollars: readonly string[] = ['US$', 'C$', 'NT$'];

const escaped = (text: string) => text.replace(/[$.]/g, '\\$&');

const longestFirst = (texts: readonly string[]) => [...texts].sort((one, other) => other.length - one.length);

const signs = currencyCodes.map((code: CurrencyCode) => currencies[code].symbol.replace(/\s/g, ''));

/** One of them, to be matched without regard to capitals: any sign of Unicode, and what our own currencies are written with. */
export const currencyPattern = `(?:${longestFirst([...signs, ...dollars, ...currencyCodes, ...written])
  .map(escaped)
  .join('|')}|\\p{Sc})`;
