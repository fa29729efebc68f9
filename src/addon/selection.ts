/** The selected cells: read for a question, or the place for a formula. */
import { dateOfDay, dayOf, withDays } from '../catalogue/days';
import { Day } from '../metrics/day';
import type { SelectedCell, Selection } from './contract/cells';
import { asking, Failure } from './faults';
import { openZone } from './zone';

const most = 500;

export function selectedCells(): Selection {
  const range = asking(() => SpreadsheetApp.getActiveRange());
  if (!range) throw new Failure('invalid', 'No cells are selected. Select some and try again.');
  const count = range.getNumRows() * range.getNumColumns();
  if (count > most)
    throw new Failure(
      'invalid',
      `${count} cells are selected, and at most ${most} can be read. Select fewer.`,
    );
  const [values, shown] = asking(
    () => [withDays(range.getValues(), openZone), range.getDisplayValues()] as const,
  );
  return {
    address: addressOf(range),
    rows: shown.map((row, down) =>
      row.map((text, right) => selectedCell(text, (values[down] as unknown[] | undefined)?.[right])),
    ),
  };
}

function selectedCell(text: string, value: unknown): SelectedCell {
  const day = value instanceof Day ? dayOf(value) : undefined;
  return {
    text,
    number: typeof value === 'number' ? value : null,
    day: day === undefined ? null : dateOfDay(day),
  };
}

/** False where the cell holds something that may not be replaced. */
export function insertIntoSelection(
  formula: string,
  replace: boolean,
): { address: string; written: boolean } {
  const cell = asking(() => SpreadsheetApp.getCurrentCell());
  if (!cell) throw new Failure('invalid', 'No cell is selected. Select one and try again.');
  const written = replace || cell.isBlank();
  if (written) asking(() => cell.setFormula(formula));
  return { address: addressOf(cell), written };
}

/** As a formula would write it, so that people can copy it into one. */
function addressOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  const title = range.getSheet().getName();
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(title);
  return `${plain ? title : `'${title.replace(/'/g, "''")}'`}!${range.getA1Notation()}`;
}
