/** What the selected cells of the sheet give to a row of fields, or to lines of text. */
import type { SelectedCell, Selection } from '../../src/addon/contract/cells';
import type { Marks } from '../numbers/marks';
import { writeExact, writeInList, writePercent } from '../numbers/write';

/** One row or one column of numbers, as somebody would type them here; undefined where the cells are none. */
export function selectedTexts(
  { rows }: Selection,
  kind: 'count' | 'percent',
  marks: Marks,
): readonly string[] | undefined {
  const isRow = rows.length === 1;
  if (!isRow && rows.some((row) => row.length !== 1)) return undefined;
  const cells = isRow ? rows[0]! : rows.map((row) => row[0]!);
  const numbers = cells.map(({ number }) => number);
  if (numbers.length === 0 || !numbers.every((number) => number !== null)) return undefined;
  // A cell holds a rate as a fraction, or somebody typed 20 for 20 %.
  const write = (number: number) =>
    kind === 'percent' && Math.abs(number) <= 1 ? writePercent(number, marks) : writeExact(number, marks);
  return numbers.map(write);
}

/** A line for each row, its cells joined by tabs; months that run across are turned. */
export function selectedLines({ rows }: Selection, marks: Marks): readonly string[] {
  const texts = rows.map((row) => row.map((cell) => lineText(cell, marks)));
  const isAcross = texts.length < 3 && (texts[0]?.length ?? 0) > 2;
  const lines = isAcross ? texts[0]!.map((_, column) => texts.map((row) => row[column] ?? '')) : texts;
  return lines.map((cells) => cells.join('\t').trimEnd());
}

/** What the cell holds rather than what it shows: of 1,499 shown as $1K nothing is lost. */
function lineText({ text, number, day }: SelectedCell, marks: Marks): string {
  if (day !== null) return day;
  // A year stands without marks, and so it stays one.
  if (number !== null)
    return /^\d+$/.test(text) && Number(text) === number ? text : writeInList(number, marks);
  return text.replace(/\s+/g, ' ').trim();
}
