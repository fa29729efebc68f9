/** Turns what a person types, other than a formula, into the engine's cell content. */
import { helpers } from './engine';
import { type Locale, locale, monthNamed } from './locales';

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

/** A day with its month in words, 11 Jan 2027 or Jan 11, 2027, as the locale writes it in digits; any other text as it stands. */
export function inDigits(text: string, { code, dateFormat }: Pick<Locale, 'code' | 'dateFormat'>): string {
  const found =
    /^(?<day>\d{1,2})[ .-]*(?<word>\p{L}+)\.?[ ,-]*(?<year>\d{4})$/u.exec(text.trim()) ??
    /^(?<word>\p{L}+)\.? (?<day>\d{1,2}),? (?<year>\d{4})$/u.exec(text.trim());
  const { day, word = '', year } = found?.groups ?? {};
  const month = monthNamed(word, code);
  if (!month) return text;
  return dateFormat.startsWith('m') ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
}

/** A typed number, percentage or date in the spreadsheet's locale; anything else is text as it stands. */
export function typedContent(text: string, spreadsheet: Locale): Content {
  // The engine reads dates with slashes and hyphens only.
  const digits = inDigits(text, spreadsheet);
  const date = spreadsheet.dateFormat.includes('.') ? digits.replaceAll('.', '/') : digits;
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
