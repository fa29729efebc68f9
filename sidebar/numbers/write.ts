/** Numbers as people read them: always grouped, in the spreadsheet's marks, as precise as the eye needs. */
import { type CurrencyCode, currencies, placeIn } from '../../src/plan/currency';
import type { Language } from '../../src/plan/language';
import type { Marks } from './marks';

type UnitWords = { readonly million: string; readonly billion: string };

/** Plain digits without an exponent, at most 12 of them significant, so that 0.07 × 100 is 7. */
function digits(value: number): string {
  const rounded = Number(value.toPrecision(12));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(rounded < 1 ? 20 : 0).replace(/\.?0+$/, '') : text;
}

const grouped = (whole: string, marks: Marks) => whole.replace(/\B(?=(\d{3})+$)/g, marks.group);

function localised(text: string, marks: Marks): string {
  const [, sign = '', whole, fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  // From 1e21 on there are no plain digits.
  if (whole === undefined) return text.replace('.', marks.decimal);
  const decimals = fraction ? marks.decimal + fraction : '';
  return (sign && '−') + grouped(whole, marks) + decimals;
}

/** Every digit: how a field echoes what was typed. */
export const writeExact = (value: number, marks: Marks): string => localised(digits(value), marks);

/** The same in a list, where nobody may take three decimals for thousands: 1.1050. */
export function writeInList(value: number, marks: Marks): string {
  const text = writeExact(value, marks);
  const isDoubtful = /^−?[1-9]\d{0,2}[.,]\d{3}$/.test(text) && text.includes(marks.decimal);
  return isDoubtful ? `${text}0` : text;
}

/** What was read, in other marks; with the currency that stood beside it, which may not be the plan's. */
export const writeRead = (
  { value, currencies = [] }: { readonly value: number; readonly currencies?: readonly string[] },
  marks: Marks,
): string => [...currencies.slice(0, 1), writeInList(value, marks)].join(' ');

/** A percentage is not grouped: in its fields every mark is the decimal. */
const ungrouped = (marks: Marks): Marks => ({ ...marks, group: '' });

/** A fraction as percent without its sign: 0.015 is 1.5. */
export const writePercent = (fraction: number, marks: Marks): string =>
  writeExact(fraction * 100, ungrouped(marks));

const rounded = (value: number, decimals: number, marks: Marks) =>
  localised(digits(Number(value.toFixed(decimals))), marks);

const twoSignificant = (value: number, marks: Marks) =>
  localised(digits(Number(value.toPrecision(2))), marks);

function compact(value: number, marks: Marks, units: UnitWords): string {
  if (Math.abs(value) >= 1e15) return value.toExponential(2).replace('.', marks.decimal).replace('+', '');
  const billions = Math.abs(value) >= 999.5e6;
  const scaled = Number((value / (billions ? 1e9 : 1e6)).toPrecision(3));
  return localised(digits(scaled), marks) + (billions ? units.billion : units.million);
}

/** A figure: from 10 million on three digits, whole from 100 on, then one, two decimals, two digits below 1. */
export function writeFigure(value: number, marks: Marks, units: UnitWords): string {
  const size = Math.abs(value);
  if (size >= 1e7) return compact(value, marks, units);
  if (size >= 100) return rounded(value, 0, marks);
  if (size >= 10) return rounded(value, 1, marks);
  if (size >= 1 || size === 0) return rounded(value, 2, marks);
  return twoSignificant(value, marks);
}

export const writeOneDecimal = (value: number, marks: Marks): string => rounded(value, 1, marks);

/** A rate with its sign: one decimal, two digits below 1 %. */
export function writeRate(fraction: number, marks: Marks): string {
  const percent = fraction * 100;
  const small = percent !== 0 && Math.abs(percent) < 1;
  const plain = ungrouped(marks);
  return `${small ? twoSignificant(percent, plain) : rounded(percent, 1, plain)}%`;
}

/** An amount in its currency, as the sheet writes it; a minus stands before the sign of the currency. */
export function writeMoney(value: number, code: string, marks: Marks, language: Language): string {
  const known = currencies[code as CurrencyCode];
  const { symbol, decimals } = known ?? { symbol: code, decimals: 2 };
  const place = known ? placeIn({ currency: code as CurrencyCode, language }) : 'after';
  const amount = rounded(value, Math.abs(value) >= 1000 ? 0 : decimals, marks);
  if (place === 'after') return `${amount}\u00a0${symbol}`;
  const [, sign, size] = /^(−?)(.*)$/.exec(amount)!;
  return sign + symbol + (place === 'before with space' ? '\u00a0' : '') + size;
}
