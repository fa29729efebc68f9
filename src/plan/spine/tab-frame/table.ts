/** A table whose rows people fill and insert: one column of it is one input, or one formula written alike in every row. */
import { cell, range } from '../../formula';
import { counting, type Part, track } from '../../layout';
import type { StyleName } from '../../look';
import type { Accepts, Cell, CellRange, CellRef, CellValue, Formula, Input } from '../../plan';

/** Where the rows of a table stand; its room is fixed, and rows that people insert lie in its ranges. */
export const tablePlaces = (tab: string, key: string, rows: number) => ({
  rows,
  row: (number: number) => `${key} ${number}`,
  at: (number: number, column: string): CellRef => cell(tab, `${key} ${number}`, column),
  column: (column: string): CellRange =>
    range(cell(tab, `${key} 1`, column), cell(tab, `${key} ${rows}`, column)),
});

export type TablePlaces = ReturnType<typeof tablePlaces>;

/** A column that people fill: one named input, carried in its order. */
type Filled = Pick<Input, 'name' | 'holds' | 'message'> & {
  readonly accepts: Accepts;
  readonly style?: StyleName;
  readonly pattern?: string;
  /** What stands in it from the start. */
  readonly value?: (row: number) => CellValue | undefined;
};

/** A column that is worked out. `at` gives the cells of the same row. */
type Worked = {
  readonly formula: (at: (column: string) => CellRef, row: number) => Formula;
  readonly style?: StyleName;
  readonly pattern?: string;
};

export type Column = Filled | Worked;

/** `size`: the height of a row in pixels. */
export function table(places: TablePlaces, columns: Readonly<Record<string, Column>>, size?: number): Part {
  const all = Object.entries(columns);
  return {
    rows: counting(places.rows).map((number) => track(places.row(number), size)),
    cells: counting(places.rows).flatMap((number) =>
      all.map(([key, column]) => cellOf(places, number, key, column)),
    ),
    inputs: all.flatMap(([key, column]): Input[] =>
      'formula' in column
        ? []
        : [
            {
              name: column.name,
              holds: column.holds,
              accepts: column.accepts,
              ...(column.message ? { message: column.message } : {}),
              range: places.column(key),
              list: true,
            },
          ],
    ),
  };
}

function cellOf(places: TablePlaces, row: number, key: string, column: Column): Cell {
  const at = places.at(row, key);
  const pattern = column.pattern === undefined ? {} : { pattern: column.pattern };
  if ('formula' in column)
    return {
      at,
      formula: column.formula((other) => places.at(row, other), row),
      style: column.style ?? 'computedText',
      ...pattern,
    };
  const value = column.value?.(row);
  return {
    at,
    ...(value === undefined ? {} : { value }),
    style: column.style ?? (isWritten(column.accepts) ? 'inputText' : 'input'),
    ...pattern,
  };
}

/** Text stands left, numbers and days stand right. */
const isWritten = ({ unit }: Accepts) => unit === 'text' || unit === 'choice';
