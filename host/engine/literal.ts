/** Turns what a person types, other than a formula, into the engine's cell content. */
import { helpers } from './engine';
import { type Locale, locale } from './locales';

/** Cell contents are read in this one, whatever the spreadsheet's. */
const engineLocale = locale('en_US');

export type Content = { content: string; format?: string };

/** Text that stays text, whatever it looks like. */
export function textContent(text: string, spreadsheet: Locale): string {
  const looksLikeMore =
    /^[=+'#]/.test(text) ||
    /^(true|false)$/i.test(text) ||
    helpers.isNumber(text, engineLocale) ||
    helpers.isDateTime(text, spreadsheet);
  return looksLikeMore ? `'${text}` : text;
}

/** A typed number, percentage or date in the spreadsheet's locale; anything else is text as it stands. */
export function typedContent(text: string, spreadsheet: Locale): Content {
  // The engine reads dates with slashes and hyphens only.
  const date = spreadsheet.dateFormat.includes('.') ? text.replaceAll('.', '/') : text;
  if (helpers.isDateTime(date, spreadsheet))
    return {
      content: String(helpers.toNumber({ value: date }, spreadsheet)),
      format: spreadsheet.dateFormat,
    };
  if (spreadsheet.decimalSeparator === '.' || !helpers.isNumber(text, spreadsheet)) return { content: text };
  return {
    content: text.replaceAll(spreadsheet.thousandsSeparator, '').replace(spreadsheet.decimalSeparator, '.'),
  };
}
