/** How many cells an argument stands for, as far as its text tells. */
import { areaOf } from '../compile/address';

export type Size = { readonly rows: number; readonly columns: number };

export const unbounded: Size = { rows: Number.POSITIVE_INFINITY, columns: Number.POSITIVE_INFINITY };

/** A single row, column or cell stretches over the others. */
export const largest = (sizes: readonly Size[]): Size => ({
  rows: Math.max(1, ...sizes.map(({ rows }) => rows)),
  columns: Math.max(1, ...sizes.map(({ columns }) => columns)),
});

/** Without a bound where a name, an array or a reckoning with ranges may be of any size. */
export function sizeOf(argument: string): Size {
  if (isOneCell(argument)) return { rows: 1, columns: 1 };
  const text = argument.toUpperCase();
  const closed = areaOf(text);
  if (closed) return closed;
  // `B2:B` and `B:B` reach to the last row.
  const [, from, to] = /(?:^|!)\$?([A-Z]{1,3})\$?\d*:\$?([A-Z]{1,3})$/.exec(text) ?? [];
  return from && to ? { ...unbounded, columns: areaOf(`${from}1:${to}1`)!.columns } : unbounded;
}

/**
 * Whether an argument stands for one value: a range in it outside any call, or a name that may be a range, would not mean
 * the same in a built-in formula.
 */
export function isOneCell(argument: string): boolean {
  const plain = argument.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, 't');
  let outside = plain;
  for (let before = ''; before !== outside; ) {
    before = outside;
    outside = outside.replace(/[\p{L}\p{N}_.]*\([^()]*\)/gu, '1');
  }
  const words = outside.match(/[\p{L}_$][\p{L}\p{N}_.$]*!?/gu) ?? [];
  const isAddress = (word: string) => word.endsWith('!') || /^\$?[A-Za-z]{1,3}\$?\d+$/.test(word);
  return !/[:{]/.test(outside) && words.every(isAddress);
}
