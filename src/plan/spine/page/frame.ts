/** The frame of the Plan tab: eight equal columns between two margins, and the titles of its tables. */
import { cell, range } from '../../formula';
import { counting, type Part, styled, track } from '../../layout';
import type { Cell, CellRange, CellRef, Formula } from '../../plan';

export const tab = 'plan';

export const column = (number: number) => `column ${number}`;

export const columnKeys = counting(8).map(column);

/** Pixels of each of the eight. */
export const columnWidth = 119;

export const columns = [
  track('left', 16),
  ...columnKeys.map((key) => track(key, columnWidth)),
  track('right', 16),
];

export const at = (row: string, number: number): CellRef => cell(tab, row, column(number));

export const across = (row: string, from: number, to: number): CellRange => range(at(row, from), at(row, to));

/** Cells of one look, from one of the eight columns to another. */
export const fill = (row: string, from: number, to: number, style: string) =>
  styled(tab, row, columnKeys.slice(from - 1, to), style);

/** What a cell holds, and its look where it has one of its own. */
type Content = Omit<Cell, 'at'>;

type Line = {
  readonly size?: number;
  readonly label: Content;
  /** What stands from the third column on. */
  readonly figures: readonly Content[];
  readonly labelStyle?: string;
  readonly style?: string;
  /** The look of the columns that are left. */
  readonly rest?: string;
};

/** A line of a table: its label over two columns, then its figures. */
export function line(
  row: string,
  { size, label, figures, labelStyle = 'label', style = 'computed', rest }: Line,
): Part {
  return {
    rows: [track(row, size)],
    cells: [
      { at: at(row, 1), style: labelStyle, ...label },
      { at: at(row, 2), style: labelStyle },
      ...figures.map((figure, index): Cell => ({ at: at(row, index + 3), style, ...figure })),
      ...(rest ? fill(row, figures.length + 3, 8, rest) : []),
    ],
  };
}

/** The names of a table's columns. */
export const heads = (row: string, size: number, label: string, figures: readonly Content[], rest?: string) =>
  line(row, {
    size,
    label: { value: label },
    figures,
    labelStyle: 'headLeft',
    style: 'head',
    ...(rest && { rest }),
  });

/** The title of a table, with a note beside it. */
export function panel(key: string, title: string, note?: string | Formula): Part {
  return {
    rows: [track(key, 26)],
    cells: [
      { at: at(key, 1), value: title, style: 'panel' },
      ...(note
        ? [
            ...fill(key, 2, 3, 'panel'),
            {
              at: at(key, 4),
              ...(typeof note === 'string' ? { value: note } : { formula: note }),
              style: 'panelNote',
            },
            ...fill(key, 5, 8, 'panelNote'),
          ]
        : fill(key, 2, 8, 'panel')),
    ],
  };
}
