/** A list as it is typed: a line for each row, its cells between tabs. */
import type { ListColumn } from '../../src/plan/questions';
import type { Marks } from '../numbers/marks';
import type { NumberKind } from '../numbers/read';
import { writeExact, writePercent } from '../numbers/write';

export type Cells = readonly string[];

export const columnKinds: Readonly<Partial<Record<ListColumn['kind'], NumberKind>>> = {
  money: 'amount',
  percent: 'percent',
  whole: 'count',
};

/** Rows as they stand, blank ones too. */
export const listRows = (entry: string, columns: readonly ListColumn[]): readonly Cells[] =>
  entry === ''
    ? []
    : entry.split('\n').map((line) => {
        const cells = line.split('\t');
        return columns.map((_, index) => cells[index] ?? '');
      });

export const listText = (rows: readonly Cells[]): string => rows.map((cells) => cells.join('\t')).join('\n');

const asLine = (text: string) => text.replace(/[\t\n\r]+/g, ' ');

/** A row as somebody would type it. */
export const listEntry = (
  columns: readonly ListColumn[],
  rows: readonly Readonly<Record<string, unknown>>[],
  marks: Marks,
): string =>
  listText(
    rows.map((row) =>
      columns.map(({ id, kind }) => {
        const value = row[id];
        if (typeof value !== 'number') return asLine(String(value ?? ''));
        return kind === 'percent' ? writePercent(Number(value.toFixed(6)), marks) : writeExact(value, marks);
      }),
    ),
  );
