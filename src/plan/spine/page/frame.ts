/** The frame of the Plan tab: eight equal columns between two margins, and the titles of its tables. */
import { cell, range } from '../../formula';
import { counting, type Part, styled, track } from '../../layout';
import type { Cell, CellRange, CellRef, Formula } from '../../plan';

export const tab = 'plan';

export const column = (number: number) => `column ${number}`;

export const columnKeys = counting(8).map(column);

/** Pixels of each of the eight. */
export const columnWidth = 104;

export const columns = [
  track('left', 12),
  ...columnKeys.map((key) => track(key, columnWidth)),
  track('right', 12),
];

export const at = (row: string, number: number): CellRef => cell(tab, row, column(number));

export const across = (row: string, from: number, to: number): CellRange => range(at(row, from), at(row, to));

/** Cells of one look, from one of the eight columns to another. */
export const fill = (row: string, from: number, to: number, style: string) =>
  styled(tab, row, columnKeys.slice(from - 1, to), style);

/** What a cell holds, and its look where it has one of its own. */
type Content = Omit<Cell, 'at'>;

/** Text that is written into a cell, or worked out there. */
export const said = (text: string | Formula): Pick<Cell, 'value' | 'formula'> =>
  typeof text === 'string' ? { value: text } : { formula: text };

/** One text over several columns: it is merged, since a text of no length beside it would cut it off. */
export const sentence = (
  row: string,
  from: number,
  to: number,
  text: string | Formula,
  style: string,
): Part => ({
  rows: [],
  cells: [{ at: at(row, from), ...said(text), style }, ...fill(row, from + 1, to, style)],
  merges: [across(row, from, to)],
});

type Line = {
  readonly size?: number;
  readonly label: Content;
  /** How many columns the label takes. */
  readonly labelColumns?: number;
  /** What stands from the column after the label on. */
  readonly figures: readonly Content[];
  readonly labelStyle?: string;
  readonly style?: string;
  /** The look of the columns that are left. */
  readonly rest?: string;
};

/** A line of a table: its label over two columns, then its figures. */
export function line(row: string, given: Line): Part {
  const { size, label, labelColumns = 2, figures, labelStyle = 'label', style = 'computed', rest } = given;
  return {
    rows: [track(row, size ?? rowHeight)],
    cells: [
      { at: at(row, 1), style: labelStyle, ...label },
      ...fill(row, 2, labelColumns, labelStyle),
      ...figures.map((figure, index): Cell => ({ at: at(row, index + labelColumns + 1), style, ...figure })),
      ...(rest ? fill(row, figures.length + labelColumns + 1, 8, rest) : []),
    ],
  };
}

/** Pixels of a line of a table, and of the names of its columns. */
export const rowHeight = 20;
const headHeight = 36;

/** The names of a table's columns. */
export const heads = (
  row: string,
  label: string,
  figures: readonly Content[],
  more: { readonly labelColumns?: number; readonly size?: number; readonly rest?: string } = {},
) =>
  line(row, {
    size: headHeight,
    label: { value: label },
    figures,
    labelStyle: 'headLeft',
    style: 'head',
    ...more,
  });

/** The title of a table, with a note beside it. */
export function panel(key: string, title: string | Formula, note?: string | Formula): Part {
  return {
    rows: [track(key, 22)],
    cells: [
      { at: at(key, 1), ...said(title), style: 'panel' },
      ...fill(key, 2, 3, 'panel'),
      { at: at(key, 4), ...(note === undefined ? {} : said(note)), style: 'panelNote' },
      ...fill(key, 5, 8, 'panelNote'),
    ],
    merges: [across(key, 1, 3), across(key, 4, 8)],
  };
}
