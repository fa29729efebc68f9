/** Range of SpreadsheetApp: the selected cells, as a script reads them and puts a formula into one of them. */
import type { Zone } from '../engine/engine';
import type { Cell, Workbook } from '../engine/workbook';
import { instantOf } from '../time-zone';
import { formulaAsTyped, isDate } from './cell-data';
import type { Faults } from './faults';
import { zoneName } from './range';
import type { File } from './read';
import { type Enter, service } from './service';

export type RangeParts = {
  workbook: Workbook;
  file: File;
  faults: Faults;
  enter: Enter;
  /** The Sheet of an id of the engine. */
  sheet(sheetId: string): object;
};

export function createRange(
  { workbook, file, faults, enter, sheet }: RangeParts,
  sheetId: string,
  zone: Zone,
): object {
  const { getters } = workbook;
  const first = { sheetId, row: zone.top, col: zone.left };
  const rows = <Value>(read: (cell: Cell) => Value): Value[][] =>
    between(zone.top, zone.bottom).map((row) =>
      between(zone.left, zone.right).map((col) => read({ sheetId, row, col })),
    );
  const value = (cell: Cell): unknown => {
    const { value, format } = getters.getEvaluatedCell(cell);
    if (typeof value === 'number' && isDate(format)) return new Date(instantOf(value, file.timeZone));
    return value ?? '';
  };

  const range: object = service('Range', enter, {
    getSheet: () => sheet(sheetId),
    getA1Notation: () => zoneName(zone),
    getNumRows: () => zone.bottom - zone.top + 1,
    getNumColumns: () => zone.right - zone.left + 1,
    getValues: () => rows(value),
    getDisplayValues: () => rows((cell) => workbook.shownAt(cell)),
    getFormula: () => formulaAsTyped(workbook, first),
    isBlank: () =>
      rows((cell) => isBlank(workbook, cell))
        .flat()
        .every(Boolean),
    activate() {
      (sheet(sheetId) as { activate(): void }).activate();
      workbook.select(zoneName(zone));
      return range;
    },
    /** Refuses a formula that does not parse, where Sheets would show `#ERROR!`: so a mistake is found sooner. */
    setFormula(formula: string) {
      if (faults.viewOnly)
        throw new Error(
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
        );
      if (zone.top !== zone.bottom || zone.left !== zone.right)
        throw new Error('Range.setFormula for several cells is not faked yet');
      workbook.dispatch('UPDATE_CELL', { ...first, content: workbook.canonical(formula) });
      return range;
    },
  });
  return range;
}

const isBlank = (workbook: Workbook, cell: Cell) =>
  workbook.getters.getEvaluatedCell(cell).type === 'empty' && formulaAsTyped(workbook, cell) === '';

const between = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
