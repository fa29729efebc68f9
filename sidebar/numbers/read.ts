/** What somebody typed, as a number: separators as in the spreadsheet's locale, and kind to the other habit. */
import { currencyCodes } from '../../src/plan/currency';
import type { Marks } from './marks';

export type NumberKind = 'amount' | 'count' | 'percent';

/** `doubtful`: three digits after one mark read as decimals, though elsewhere they would be thousands. */
export type Reading =
  | { readonly is: 'blank' }
  | { readonly is: 'wrong' }
  | { readonly is: 'number'; readonly value: number; readonly doubtful: boolean };

const wrong: Reading = { is: 'wrong' };

const factors: Readonly<Record<string, number>> = { k: 1e3, mila: 1e3, m: 1e6, mln: 1e6, mio: 1e6 };

const shape =
  /^(\p{Sc}|[a-z]{1,3}\p{Sc}|[a-z]{3})?([-−+]?)([\d.,]*\d)(k|mila|mln|mio|m)?(\p{Sc}|[a-z]{3})?(%)?$/iu;

/** One kind of mark that groups: 1–3 digits, groups of 2–3, three at the end. */
const groups = (text: string, mark: string) =>
  new RegExp(`^\\d{1,3}(\\${mark}\\d{2,3})*\\${mark}\\d{3}$`).test(text);

const codes: ReadonlySet<string> = new Set(currencyCodes);

const isCurrency = (sign: string) => !/^[a-z]{3}$/i.test(sign) || codes.has(sign.toUpperCase());

/** Reads typed text. Spaces and apostrophes, one currency sign or code and, in a percent field, a closing % are dropped. */
export function readNumber(typed: string, kind: NumberKind, marks: Marks): Reading {
  const text = typed.replace(/[\s\u00a0\u202f'’]/g, '');
  if (text === '') return { is: 'blank' };
  const found = shape.exec(text);
  if (!found) return wrong;
  const [, before, sign, body = '', factor, after, percent] = found;
  if ((before && after) || ![before, after].every((currency) => !currency || isCurrency(currency)))
    return wrong;
  if (percent && kind !== 'percent') return wrong;
  const plain = readDigits(body, kind, marks);
  if (!plain) return wrong;
  const scale = (factor ? factors[factor.toLowerCase()]! : 1) * (sign === '-' || sign === '−' ? -1 : 1);
  return {
    is: 'number',
    value: Number((plain.value * scale).toPrecision(15)),
    doubtful: plain.doubtful && !factor,
  };
}

type Plain = { readonly value: number; readonly doubtful: boolean };

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
    const isGroup = mark === marks.group || kind === 'count';
    return isGroup ? sure(whole + fraction) : { value: asDecimal, doubtful: true };
  }
  if (mark !== marks.decimal && fraction.length > 2) return undefined;
  return { value: asDecimal, doubtful: false };
}

const sure = (text: string): Plain => ({ value: Number(text), doubtful: false });
