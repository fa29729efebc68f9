/** SpreadsheetApp: the open spreadsheet, its sheets, what is selected, and the way to menus and sidebar. */
import type { Workbook } from '../engine/workbook';
import { createRange } from './cell-range';
import type { Faults } from './faults';
import { zoneOf } from './range';
import type { File } from './read';
import { type Enter, service } from './service';

export type SpreadsheetParts = { workbook: Workbook; file: File; faults: Faults; enter: Enter; ui: object };

const ids = new WeakMap<object, string>();

export function createSpreadsheetApp({ workbook, file, faults, enter, ui }: SpreadsheetParts): object {
  function activate(sheetId: string): void {
    if (!workbook.getters.isSheetVisible(sheetId)) workbook.dispatch('SHOW_SHEET', { sheetId });
    const sheetIdFrom = workbook.getters.getActiveSheetId();
    if (sheetIdFrom !== sheetId) workbook.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo: sheetId });
  }

  function sheet(sheetId: string): object {
    const one: object = service('Sheet', enter, {
      getSheetId: () => Number(sheetId),
      getName: () => workbook.getters.getSheetName(sheetId),
      getIndex: () => workbook.getters.getSheetIds().indexOf(sheetId) + 1,
      isSheetHidden: () => !workbook.getters.isSheetVisible(sheetId),
      activate() {
        activate(sheetId);
        return one;
      },
      /** By row and column from 1, or in A1 notation; the other ways to ask for a range are not faked. */
      getRange: (row: number | string, column: number) =>
        typeof row === 'string'
          ? rangeAt(sheetId, row)
          : createRange({ workbook, file, faults, enter, sheet }, sheetId, {
              left: column - 1,
              right: column - 1,
              top: row - 1,
              bottom: row - 1,
            }),
    });
    ids.set(one, sheetId);
    return one;
  }

  const spreadsheet = service('Spreadsheet', enter, {
    getId: () => file.id,
    getName: () => file.title,
    getSpreadsheetLocale: () => workbook.locale.code,
    getSpreadsheetTimeZone: () => file.timeZone,
    getSheets: () => workbook.getters.getSheetIds().map(sheet),
    getActiveSheet: () => sheet(workbook.getters.getActiveSheetId()),
    getSheetById: (id: number) => (workbook.getters.tryGetSheet(String(id)) ? sheet(String(id)) : null),
    getSheetByName(name: string) {
      const id = workbook.getters.getSheetIdByName(name);
      return id ? sheet(id) : null;
    },
    getRangeByName(name: string) {
      const found = workbook.getters.getNamedRange(name)?.range;
      return found ? rangeAt(found.sheetId, name) : null;
    },
    setActiveSheet(one: object) {
      activate(ids.get(one)!);
      return one;
    },
    /** Who may only view is refused the list of those who may edit. */
    getEditors() {
      if (faults.viewOnly) throw new Error('You do not have permission to call getEditors.');
      return [];
    },
  });

  /** Cells of a sheet in A1 notation, or by a name. Throws what Google says where there are none. */
  function rangeAt(sheetId: string, text: string): object {
    const { zone, sheetId: its } = zoneOf(workbook, sheetId, text);
    return createRange({ workbook, file, faults, enter, sheet }, its, zone);
  }

  const range = (zone: Parameters<typeof createRange>[2]) =>
    createRange({ workbook, file, faults, enter, sheet }, workbook.getters.getActiveSheetId(), zone);

  return service('SpreadsheetApp', enter, {
    getActiveSpreadsheet: () => spreadsheet,
    getActive: () => spreadsheet,
    getActiveSheet: () => sheet(workbook.getters.getActiveSheetId()),
    getActiveRange: () => range(workbook.getters.getSelectedZone()),
    /** The cell in the selection that typing would go to. */
    getCurrentCell() {
      const { col, row } = workbook.getters.getActivePosition();
      return range({ left: col, right: col, top: row, bottom: row });
    },
    getUi: () => ui,
    flush: () => undefined,
  });
}
