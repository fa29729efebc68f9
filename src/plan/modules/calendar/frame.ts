/** The frame of the Calendar tab: its columns, bars over a block, and the names of a block's columns. */
import { cell } from '../../formula';
import { type Part, styled, track } from '../../layout';
import type { Cell, Track } from '../../plan';
import { tab } from './places';

/** Widths in pixels: what is decided is the longest text. */
const widths = {
  month: 90,
  figures: 130,
  reforecast: 130,
  reset: 190,
  planning: 130,
  done: 110,
  decided: 360,
  status: 110,
};
export const columnKeys = Object.keys(widths);

export const columns: readonly Track[] = Object.entries(widths).map(([key, size]) => track(key, size));

export const at = (row: string, column: string) => cell(tab, row, column);

export function bar(key: string, title: string, note?: string): Part {
  const row = `${key} section`;
  const rest = columnKeys.slice(1).filter((column) => !(note && column === 'reset'));
  return {
    rows: [track(row, 22)],
    cells: [
      { at: at(row, 'month'), value: title, style: 'section' },
      ...styled(tab, row, rest, 'section'),
      ...(note ? [{ at: at(row, 'reset'), value: note, style: 'sectionNote' }] : []),
    ],
  };
}

/** The names of a block's columns, each in its place; the others hold the look alone. */
export function heads(key: string, names: Readonly<Record<string, string>>, right: readonly string[]): Part {
  const row = `${key} head`;
  return {
    rows: [track(row, 32)],
    cells: columnKeys.map((column): Cell => {
      const style = right.includes(column) ? 'head' : 'headLeft';
      return { at: at(row, column), style, ...(names[column] ? { value: names[column] } : {}) };
    }),
  };
}
