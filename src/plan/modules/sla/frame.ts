/** The frame of the SLA tab: its columns, bars over a block, and the names of a block's columns. */
import { range } from '../../formula';
import { type Part, styled, track } from '../../layout';
import type { Cell, CellRange, Formula } from '../../plan';
import { frame, bar as navyBar } from '../../spine/tab-frame/frame';
import { tab } from './places';

/** What a month is worked out from. */
export const workings = ['number', 'inside', 'use', 'wins', 'wins use', 'past', 'differs'] as const;

/** Widths in pixels: together they fit on a page of A4, printed across. */
export const shape = frame(
  tab,
  { label: 230, a: 104, b: 104, c: 104, d: 104, e: 104, f: 104, note: 190 },
  workings,
);

export const { at, keys: columnKeys } = shape;
export const across = (row: string, from: string, to: string): CellRange => range(at(row, from), at(row, to));

/** Columns from one to another. */
export const between = (from: string, to: string) =>
  columnKeys.slice(columnKeys.indexOf(from), columnKeys.indexOf(to) + 1);

export const bar = (key: string, title: string, note?: string): Part => navyBar(shape, key, title, note, 'c');

type Head = { readonly text: string | Formula; readonly to?: string; readonly style?: string };

/** The names of a block's columns; one that reaches over several columns is merged. */
export function heads(row: string, names: Readonly<Record<string, Head>>, size = 34): Part {
  const covered = new Set(
    Object.entries(names).flatMap(([from, { to }]) => (to ? between(from, to).slice(1) : [])),
  );
  return {
    rows: [track(row, size)],
    cells: columnKeys.map((column): Cell => {
      const name = names[column];
      const said = name && (typeof name.text === 'string' ? { value: name.text } : { formula: name.text });
      return {
        at: at(row, column),
        style: name?.style ?? (column === 'label' || covered.has(column) ? 'headLeft' : 'head'),
        ...said,
      };
    }),
    merges: Object.entries(names).flatMap(([from, { to }]) => (to ? [across(row, from, to)] : [])),
  };
}

/** One text over several columns. */
export const wide = (row: string, from: string, to: string, cells: Omit<Cell, 'at'>): Part => ({
  rows: [],
  cells: [{ at: at(row, from), ...cells }, ...styled(tab, row, between(from, to).slice(1), wideRest(cells))],
  merges: [across(row, from, to)],
});

/** The covered cells of an input are none themselves. */
const wideRest = ({ style = 'label' }: Omit<Cell, 'at'>) => (style.startsWith('input') ? 'label' : style);
