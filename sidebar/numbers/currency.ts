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

/** Written out, by the sign that stands for the same. */
const meant: Readonly<Record<string, string>> = {
  euro: '€',
  euros: '€',
  dollar: '$',
  dollars: '$',
  dollari: '$',
  dollaro: '$',
  pounds: '£',
  sterline: '£',
  us$: 'USD',
  c$: 'CAD',
};

/** Signs that several currencies are written with: whoever types one means that of the plan, if it is one of these. */
const shared: Readonly<Record<string, RegExp>> = {
  $: /\$$/,
  '¥': /¥$/,
  '￥': /¥$/,
  kr: /^kr\.?$/,
  'kr.': /^kr\.?$/,
};

/** Whether a sign, code or word beside an amount can stand for that currency. */
export function standsFor(mark: string, code: CurrencyCode): boolean {
  const written = mark.toLowerCase();
  const sign = meant[written] ?? mark;
  const symbol = currencies[code].symbol.replace(/\s/g, '');
  return (
    sign.toUpperCase() === code ||
    sign.toLowerCase() === symbol.toLowerCase() ||
    (shared[sign.toLowerCase()]?.test(symbol) ?? false)
  );
}

/** One of them, to be matched without regard to capitals: any sign of Unicode, and what our own currencies are written with. */
export const currencyPattern = `(?:${longestFirst([...signs, ...dollars, ...currencyCodes, ...written])
  .map(escaped)
  .join('|')}|\\p{Sc})`;
