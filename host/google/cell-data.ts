/** The cells of a range as spreadsheets.get tells them: values, formulas, what is shown, notes. */
import { fromEngineFormula } from '../engine/formula-text';
import type { Cell, Workbook } from '../engine/workbook';
import { asks, inside, type Mask } from './mask';
import { besideOn } from './requests/notes';
import { type CellData, type GridRange, zoneOf } from './requests/request';

type Told = CellData & { formattedValue?: string };

/** GridData: rows up to the last one that holds anything, and in each the cells up to its last. */
export function cellsOf(workbook: Workbook, range: GridRange, mask: Mask): object {
  const { sheetId, zone } = zoneOf(workbook.getters, range);
  const wanted = inside(inside(mask, 'rowData'), 'values');
  const rows: object[] = [];
  const aside = ['note', 'hyperlink', 'textFormatRuns'].some((field) => asks(wanted, field));
  const told = aside ? besideOn(workbook.getters, sheetId) : () => ({});
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: object[] = [];
    for (let col = zone.left; col <= zone.right; col++)
      cells.push(cellOf(workbook, { sheetId, col, row }, wanted, told(col, row)));
    const values = withoutTrailing(cells);
    rows.push(values.length > 0 ? { values } : {});
  }
  return {
    ...(zone.top > 0 && { startRow: zone.top }),
    ...(zone.left > 0 && { startColumn: zone.left }),
    rowData: withoutTrailing(rows),
    ...(asks(mask, 'rowMetadata') && {
      rowMetadata: tracksOf(workbook, sheetId, 'ROW', zone.top, zone.bottom),
    }),
    ...(asks(mask, 'columnMetadata') && {
      columnMetadata: tracksOf(workbook, sheetId, 'COL', zone.left, zone.right),
    }),
  };
}

/** The height of a row that nobody set, in Sheets; what its text needs is known only where there is a canvas. */
const usualHeight = 21;

/** Heights of rows or widths of columns, in pixels. */
function tracksOf(
  { getters }: Workbook,
  sheetId: string,
  dimension: 'ROW' | 'COL',
  from: number,
  to: number,
) {
  const sizeOf = (index: number) =>
    dimension === 'ROW'
      ? (getters.getUserRowSize(sheetId, index) ?? usualHeight)
      : getters.getColSize(sheetId, index);
  return Array.from({ length: to - from + 1 }, (_, step) => ({
    pixelSize: sizeOf(from + step),
    ...(getters.isHeaderHiddenByUser(sheetId, dimension, from + step) && { hiddenByUser: true }),
  }));
}

function withoutTrailing(list: object[]): object[] {
  const last = list.findLastIndex((item) => Object.keys(item).length > 0);
  return list.slice(0, last + 1);
}

function cellOf(workbook: Workbook, at: Cell, mask: Mask, told: CellData): Told {
  const { getters } = workbook;
  const cell = getters.getCell(at);
  const evaluated = getters.getEvaluatedCell(at);
  if (evaluated.type === 'empty') return told;
  const effective = effectiveValue(evaluated);
  const formula = cell?.isFormula && formulaAsTyped(workbook, at);
  return {
    ...((formula || (cell && !cell.isFormula && cell.content)) && {
      userEnteredValue: formula ? { formulaValue: formula } : effective,
    }),
    effectiveValue: effective,
    ...(asks(mask, 'formattedValue') && { formattedValue: workbook.shownAt(at) }),
    ...(cell?.format &&
      asks(mask, 'userEnteredFormat') && {
        userEnteredFormat: { numberFormat: { type: 'NUMBER', pattern: cell.format } },
      }),
    ...told,
  };
}

type Evaluated = { type: string; value: unknown; message?: string };

function effectiveValue({ type, value, message }: Evaluated): NonNullable<CellData['effectiveValue']> {
  if (type === 'number') return { numberValue: value as number };
  if (type === 'boolean') return { boolValue: value as boolean };
  if (type === 'error')
    return { errorValue: { type: errorType(String(value)), message: message ?? String(value) } };
  return { stringValue: String(value) };
}

const errorTypes: Readonly<Record<string, string>> = {
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};
const errorType = (code: string): string => errorTypes[code] ?? 'ERROR';

/** A cell's formula as the spreadsheet's locale spells it; blank where it has none. */
export function formulaAsTyped({ getters, locale }: Workbook, at: Cell): string {
  const cell = getters.getCell(at);
  if (!cell?.isFormula) return '';
  return fromEngineFormula(cell.compiledFormula.toFormulaString(getters), locale);
}

/** Whether a number pattern speaks of years, months or days. */
export const isDate = (pattern = ''): boolean => /[ymd]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
