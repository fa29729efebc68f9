/** What browser tests may ask of the page: cells are painted on a canvas and cannot be read from the document. */
import { readValues } from '../google/values-read';
import type { Host } from '../host';

export type HostForTests = {
  /** The middle of a cell of the active tab, in pixels of the window. */
  middleOf(cell: string): { x: number; y: number };
  /** The pixels of the window that show the active tab whole. */
  wholeTab(): { width: number; height: number };
  /** Opens all groups of rows of the active tab, as the signs beside them do. */
  unfold(): void;
  shown(cell: string): string;
  value(cell: string): string | number | boolean | null;
  formula(cell: string): string;
  /** The cells of a named range or an address, without the blanks at its ends. */
  values(range: string): (string | number | boolean)[][];
  /** The whole workbook, to be opened elsewhere. */
  data(): object;
  /** Every error cell of the workbook with its sentence. */
  errors(): string[];
  titles(): string[];
  /** How often a service was called, such as `Sheets.Spreadsheets.batchUpdate`. */
  count(service: string): number;
  /** What the plan asks for and this grid cannot show. */
  cannotShow(): string[];
  setLatency(milliseconds: number): void;
  /** Calls the add-on as its sidebar does. */
  call(name: string, ...args: unknown[]): Promise<unknown>;
};

/** Pixels that headings of rows and columns, scroll bars and the offer to add rows take beside the cells. */
const beside = { width: 80, height: 110 };

declare global {
  interface Window {
    host: HostForTests;
  }
}

export function forTests({ workbook, counts, cannotShow, faults, call }: Host): HostForTests {
  return {
    middleOf(cell) {
      const { col, row } = workbook.cell(cell);
      const grid = document.querySelector('.o-grid')!.getBoundingClientRect();
      const rect = workbook.getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
      return { x: grid.x + rect.x + rect.width / 2, y: grid.y + rect.y + rect.height / 2 };
    },
    wholeTab() {
      const { getters } = workbook;
      const sheetId = getters.getActiveSheetId();
      const grid = document.querySelector('.o-grid')!.getBoundingClientRect();
      const below = window.innerHeight - grid.bottom;
      const width = getters.getColDimensions(sheetId, getters.getNumberCols(sheetId) - 1).end;
      const height = getters.getRowDimensions(sheetId, getters.getNumberRows(sheetId) - 1).end;
      return {
        width: Math.ceil(grid.x + width + beside.width),
        height: Math.ceil(grid.y + height + beside.height + below),
      };
    },
    unfold() {
      const sheetId = workbook.getters.getActiveSheetId();
      workbook.dispatch('UNFOLD_ALL_HEADER_GROUPS', { sheetId, dimension: 'ROW' });
    },
    shown: (cell) => workbook.shown(cell),
    value: (cell) => workbook.value(cell),
    formula: (cell) => workbook.formula(cell),
    values(ranges) {
      const answer = readValues(workbook, { ranges, valueRenderOption: 'UNFORMATTED_VALUE' });
      return answer.valueRanges[0]?.values ?? [];
    },
    data: () => workbook.data(),
    errors: () => workbook.errors(),
    titles: () => workbook.titles(),
    count: (service) => counts[service] ?? 0,
    cannotShow: () => [...cannotShow],
    setLatency(milliseconds) {
      faults.latency = milliseconds;
    },
    call,
  };
}
