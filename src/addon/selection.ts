/** The selected cells: read for a question, or the place for a formula. */
import { dateOfDay, dayOf, withDays } from '../catalogue/days';
import { readPlans } from '../compile/plans';
import { Day } from '../metrics/day';
import type { Insertion, SelectedCell, Selection } from './contract/cells';
import { asking, Failure } from './faults';
import { readOutline } from './spreadsheet';
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

/** Not written where the cell holds something, or stands on a tab of a plan, unless it was said to write all the same. */
export function insertIntoSelection(formula: string, replace: boolean): Insertion {
  const cell = asking(() => SpreadsheetApp.getCurrentCell());
  if (!cell) throw new Failure('invalid', 'No cell is selected. Select one and try again.');
  const address = addressOf(cell);
  if (!replace && !cell.isBlank()) return { address, written: false, of: null };
  const of = replace ? null : planOn(cell.getSheet().getSheetId());
  if (of !== null) return { address, written: false, of };
  asking(() => cell.setFormula(formula));
  return { address, written: true, of };
}

const planOn = (sheetId: number): string | null =>
  readPlans(readOutline()).find(({ tabs }) => tabs.some((tab) => tab.sheetId === sheetId))?.record.name ??
  null;

/** As a formula would write it, so that people can copy it into one. */
function addressOf(range: GoogleAppsScript.Spreadsheet.Range): string {
  const title = range.getSheet().getName();
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(title);
  return `${plain ? title : `'${title.replace(/'/g, "''")}'`}!${range.getA1Notation()}`;
}
