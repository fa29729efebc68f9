/** Runs of a text that look unlike the rest of its cell. The host keeps the link of the first that has one. */
import type { RangeData } from '../../engine/engine';
import type { Batch, CellData } from './request';

type Runs = NonNullable<CellData['textFormatRuns']>;

/** Throws for runs that Google would not take on the cells of the range, as they now stand. */
export function linkOf(runs: Runs, range: RangeData, batch: Batch): string | undefined {
  if (runs.length === 0) return undefined;
  const starts = runs.map(({ startIndex = 0 }) => startIndex);
  if (starts.some((start, index) => index > 0 && start <= starts[index - 1]!))
    throw new Error('Text format runs must be in order, and no two may start at the same index.');
  const last = starts[starts.length - 1]!;
  if (starts[0]! < 0) throw new Error(`Invalid startIndex: ${starts[0]}`);
  for (const text of textsIn(range, batch))
    if (last >= text.length)
      throw new Error(
        `A text format run starts at ${last}, beyond the end of a text of ${text.length} characters.`,
      );
  if (runs.length > 1) batch.cannotShow('several looks in one cell');
  return runs.find((run) => run.format?.link?.uri)?.format?.link?.uri;
}

/** Throws for a cell that holds anything but a typed text: no number, and no formula that gives a text. */
function textsIn({ _sheetId: sheetId, _zone: zone }: RangeData, { getters, drawn }: Batch): string[] {
  drawn.tell();
  const texts: string[] = [];
  for (let row = zone.top; row <= zone.bottom; row++)
    for (let col = zone.left; col <= zone.right; col++) {
      // What is calculated is known only after the batch, what was typed is known at once.
      const cell = getters.getCell({ sheetId, col, row });
      const value = cell && !cell.isFormula ? cell.parsedValue : undefined;
      if (typeof value !== 'string')
        throw new Error('Text format runs can only stand in cells with a typed text.');
      texts.push(value);
    }
  return texts;
}
