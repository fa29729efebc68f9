/** Turns formula text as Sheets takes it, in a locale, into the engine's own form, which knows only `,` and `.`. */
import { tokenize } from './engine';
import type { Locale } from './locales';

const pieces = [
  /^"(?:[^"]|"")*"/, // text
  /^'(?:[^']|'')*'/, // quoted sheet title
  /^[\p{L}_$][\p{L}\p{N}_.$]*/u, // name, reference or function
  /^(?:\d+(?:[.,]\d+)*|\.\d+)(?:[eE][+-]?\d+)?/, // number
];

/**
 * The engine's form of a formula that starts with `=`. `;` separates arguments in every locale; `,` does so where it is
 * not the decimal. Throws a sentence for what Sheets would not parse.
 */
export function toEngineFormula(formula: string, locale: Locale): string {
  let rest = formula;
  let result = '';
  let braces = 0;
  while (rest) {
    const piece =
      pieces.map((pattern) => pattern.exec(rest)?.[0]).find((match) => match !== undefined) ?? rest[0]!;
    rest = rest.slice(piece.length);
    if (piece === '{') braces += 1;
    if (piece === '}') braces -= 1;
    if (piece[0] === '"') result += text(piece);
    else if (/^[\d.]/.test(piece)) result += number(piece, locale, formula);
    else if (piece.length > 1) result += piece;
    else result += separator(piece, braces > 0, locale, formula);
  }
  return result;
}

/** The other way round: a formula in the engine's form as a locale spells it. */
export const fromEngineFormula = (canonical: string, locale: Locale): string =>
  tokenize(canonical)
    .map(({ type, value }) => {
      if (type === 'ARG_SEPARATOR') return locale.formulaArgSeparator;
      return type === 'NUMBER' ? value.replace('.', locale.decimalSeparator) : value;
    })
    .join('');

function text(literal: string): string {
  if (literal.length < 2 || !literal.endsWith('"'))
    throw new Error('A text in the formula has no closing quote.');
  const content = literal.slice(1, -1).replaceAll('""', '"');
  if (!/["\\]/.test(content)) return `"${content}"`;
  // The engine has no escape for a quote, and keeps the backslash of its own escape in the value.
  const parts = content.split(/(["\\])/).filter((part) => part !== '');
  return `(${parts.map((part) => (part === '"' ? 'CHAR(34)' : part === '\\' ? 'CHAR(92)' : `"${part}"`)).join('&')})`;
}

function number(literal: string, locale: Locale, formula: string): string {
  if (locale.decimalSeparator === '.') return literal;
  if (literal.includes('.') || literal.split(',').length > 2) throw wrongSeparator(locale, formula);
  return literal.replace(',', '.');
}

function separator(mark: string, inBraces: boolean, locale: Locale, formula: string): string {
  const comma = locale.decimalSeparator === ',';
  if (mark === ';') return inBraces ? ';' : ',';
  if (mark === '\\' && inBraces && comma) return ',';
  if (mark === ',' && comma) throw wrongSeparator(locale, formula);
  if (mark === '"' || mark === "'") throw new Error('A text in the formula has no closing quote.');
  return mark;
}

function wrongSeparator(locale: Locale, formula: string): Error {
  return new Error(
    `Formula parse error in locale ${locale.code} (decimal comma, arguments separated by ;): ${formula}`,
  );
}
