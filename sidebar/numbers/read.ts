/** What somebody typed, as a number: separators as in the spreadsheet's locale, and kind to the other habit. */
import { currencyPattern } from './currency';
import type { Marks } from './marks';

/** An `amount` is of money. A `volume` is counted, though parts of one may stand in a sheet; a `count` is whole. */
export type NumberKind = 'amount' | 'number' | 'volume' | 'count' | 'percent';

/**
 * `doubtful`: three digits after one mark read as decimals, though elsewhere they would be thousands. `money`: an amount
 * with its currency where none belongs.
 */
export type Reading =
  | { readonly is: 'blank' }
  | { readonly is: 'wrong'; readonly money?: true }
  | {
      readonly is: 'number';
      readonly value: number;
      readonly doubtful: boolean;
      /** The currencies that stood beside it, as they were typed. */
      readonly currencies?: readonly string[];
    };

const wrong: Reading = { is: 'wrong' };

/** The longest first, so that no shorter one takes its beginning; and no k of `kr`. */
const factors: readonly (readonly [pattern: string, factor: number])[] = [
  ['miliard[oi]', 1e9],
  ['thousand', 1e3],
  ['billions?', 1e9],
  ['millions?', 1e6],
  ['milion[ei]', 1e6],
  ['mila', 1e3],
  ['mln|mio', 1e6],
  ['mrd|bn', 1e9],
  ['k(?!r)', 1e3],
  ['m', 1e6],
  ['b', 1e9],
];

const minus = '[-−–]';
const factorPattern = factors.map(([pattern]) => pattern).join('|');
const shape = new RegExp(
  `^([-−–+]?)(${currencyPattern})?([-−–+]?)([\\d.,]*\\d)(?:[.,]${minus})?(e[-−+]?\\d{1,3})?(${factorPattern})?(${currencyPattern})?(${minus}?)(%?)$`,
  'iu',
);

/** Bookkeepers write what is below nothing in brackets. */
const bracketed = new RegExp(`^(${currencyPattern})?\\((.+)\\)(${currencyPattern})?$`, 'iu');

/** And nothing as a dash beside the currency. */
const nothing = new RegExp(`^(?:${currencyPattern}${minus}|${minus}${currencyPattern})$`, 'iu');

/** One kind of mark that groups: 1–3 digits, groups of 2–3, three at the end. */
const groups = (text: string, mark: string) =>
  new RegExp(`^\\d{1,3}(\\${mark}\\d{2,3})*\\${mark}\\d{3}$`).test(text);

/** A blank or an apostrophe between digits that parts no group of three: 1200 3 are two numbers. */
const isParted = (typed: string) =>
  /\d[\s\u00a0\u202f'’]+(?!\d{3}(?!\d))\d|\d{4}[\s\u00a0\u202f'’]+\d|\d[\s\u00a0\u202f]{2,}\d/.test(typed);

/** What is longer is no number, and is not looked at. */
const mostCharacters = 80;

/**
 * Reads typed text. Spaces and apostrophes that part groups of three are dropped, and so are a currency where an amount is asked for and a closing %
 * where a percentage is.
 */
export function readNumber(typed: string, kind: NumberKind, marks: Marks): Reading {
  const text = typed.replace(/[\s\u00a0\u202f'’]/g, '');
  if (text === '') return { is: 'blank' };
  if (isParted(typed)) return wrong;
  if (text.length > mostCharacters) return wrong;
  const [, first = '', inner, last = ''] = bracketed.exec(text) ?? [];
  if (inner === undefined) return readPlain(text, kind, marks, 1);
  return /^[-−–+]/.test(inner) ? wrong : readPlain(first + inner + last, kind, marks, -1);
}

function readPlain(text: string, kind: NumberKind, marks: Marks, sign: 1 | -1): Reading {
  if (nothing.test(text)) {
    const currencies = [text.replace(new RegExp(minus, 'g'), '')];
    return kind === 'amount' ? { ...zero, currencies } : { is: 'wrong', money: true };
  }
  const found = shape.exec(text);
  if (!found) return wrong;
  const [, before, currency, between, body = '', exponent = '', factor, after, behind, percent] = found;
  const minuses = [before, between, behind].filter(Boolean);
  if (minuses.length > 1 || (percent && kind !== 'percent')) return wrong;
  if (currency && after && !isCode(currency) && !isCode(after)) return wrong;
  if ((currency || after) && kind !== 'amount') return { is: 'wrong', money: true };
  const plain = exponent ? readMantissa(body) : readDigits(body, kind, marks);
  if (!plain) return wrong;
  const isBelow = minuses.some((mark) => mark !== '+');
  const power = Number(`1${exponent.replace('−', '-') || 'e0'}`);
  const value = plain.value * power * factorOf(factor) * (isBelow ? -1 : 1) * sign;
  if (!Number.isFinite(value)) return wrong;
  const currencies = [currency, after].filter((mark) => mark !== undefined);
  return {
    is: 'number',
    value: Number(value.toPrecision(15)),
    doubtful: plain.doubtful && !factor,
    ...(currencies.length > 0 && { currencies }),
  };
}

const zero = { is: 'number', value: 0, doubtful: false } as const;

const isCode = (currency: string) => /^[a-z]{3}$/i.test(currency);

const factorOf = (word = ''): number =>
  word === '' ? 1 : factors.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(word))![1];

type Plain = { readonly value: number; readonly doubtful: boolean };

/** In front of an exponent nothing groups. */
function readMantissa(body: string): Plain | undefined {
  return /^\d*[.,]?\d+$/.test(body) ? sure(body.replace(',', '.')) : undefined;
}

function readDigits(body: string, kind: NumberKind, marks: Marks): Plain | undefined {
  const points = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (points && commas) return readBoth(body);
  if (!points && !commas) return sure(body);
  const mark = points ? '.' : ',';
  if (points + commas > 1) return groups(body, mark) ? sure(body.split(mark).join('')) : undefined;
  return readOne(body, mark, kind, marks);
}

/** Both marks: the last is the decimal, the other has to group. */
function readBoth(body: string): Plain | undefined {
  const decimal = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
  const grouping = decimal === '.' ? ',' : '.';
  const [whole = '', fraction = '', more] = body.split(decimal);
  if (more !== undefined || !groups(whole, grouping)) return undefined;
  return sure(`${whole.split(grouping).join('')}.${fraction}`);
}

/** One mark, once: what it means depends on the field, the locale and the digits after it. */
function readOne(body: string, mark: string, kind: NumberKind, marks: Marks): Plain | undefined {
  const [whole = '', fraction = ''] = body.split(mark);
  const asDecimal = Number(`${whole}.${fraction}`);
  if (kind === 'percent') return { value: asDecimal, doubtful: false };
  const couldGroup = fraction.length === 3 && whole.length >= 1 && whole.length <= 3 && Number(whole) > 0;
  if (couldGroup) {
    const isGroup = mark === marks.group || kind === 'count' || kind === 'volume';
    return isGroup ? sure(whole + fraction) : { value: asDecimal, doubtful: true };
  }
  // A 0 in front cannot group, so what follows is a decimal in every locale.
  if (mark !== marks.decimal && fraction.length > 2 && !/^0?$/.test(whole)) return undefined;
  return { value: asDecimal, doubtful: false };
}

const sure = (text: string): Plain => ({ value: Number(text), doubtful: false });
