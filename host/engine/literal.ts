/** Turns what a person types, other than a formula, into the engine's cell content. */
import { helpers } from './engine';
import type { Locale } from './locales';

const engineLocale = { decimalSeparator: '.', thousandsSeparator: ',' };

export type Content = { content: string; format?: string };

/** Text that stays text, whatever it looks like. */
export function textContent(text: string, locale: Locale): string {
  const looksLikeMore =
    /^[=+'#]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isNumber(text, { ...locale, ...engineLocale }) ||
    helpers.isDateTime(text, locale);
  return looksLikeMore ? `'${text}` : text;
}

/** A typed number, percentage or date in the spreadsheet's locale; anything else is text as it stands. */
export function typedContent(text: string, locale: Locale): Content {
  if (helpers.isDateTime(text, locale))
    return { content: String(helpers.toNumber({ value: text }, locale)), format: locale.dateFormat };
  if (locale.decimalSeparator === '.' || !helpers.isNumber(text, locale)) return { content: text };
  return {
    content: text.replaceAll(locale.thousandsSeparator, '').replace(locale.decimalSeparator, '.'),
  };
}
