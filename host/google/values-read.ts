/** spreadsheets.values.batchGet: the values of several ranges, each without the blanks at its ends. */
import type { Workbook } from '../engine/workbook';
import { formulaAsTyped, isDate } from './cell-data';
import { rangeName, rangeOf } from './range';
import { zoneOf } from './requests/request';

export type ReadValues = {
  ranges?: string | string[];
  valueRenderOption?: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  dateTimeRenderOption?: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
  majorDimension?: 'ROWS' | 'COLUMNS';
};

/** Every option that the method has, with what it may say. */
const options: Readonly<Record<string, readonly string[] | undefined>> = {
  valueRenderOption: ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'],
  dateTimeRenderOption: ['SERIAL_NUMBER', 'FORMATTED_STRING'],
  majorDimension: ['ROWS', 'COLUMNS'],
};

type Value = string | number | boolean;
type ValueRange = { range: string; majorDimension: string; values?: Value[][] };

/** Throws for an unknown option and for the first range that cannot be found; then none of them is answered. */
export function readValues(
  workbook: Workbook,
  { ranges, ...how }: ReadValues,
): { valueRanges: ValueRange[] } {
  for (const [option, choice] of Object.entries(how))
    if (!options[option]?.includes(choice))
      throw new Error(`Invalid value at '${option}' (enum), "${choice}"`);
  return { valueRanges: [ranges ?? []].flat().map((text) => valuesOf(workbook, text, how)) };
}

function valuesOf(workbook: Workbook, text: string, how: ReadValues): ValueRange {
  const { sheetId, zone } = zoneOf(workbook.getters, rangeOf(workbook, text).grid);
  const { majorDimension = 'ROWS' } = how;
  const at = (row: number, col: number) => valueAt(workbook, { sheetId, row, col }, how);
  const rows = counted(zone.top, zone.bottom);
  const columns = counted(zone.left, zone.right);
  const lines =
    majorDimension === 'ROWS'
      ? rows.map((row) => columns.map((column) => at(row, column)))
      : columns.map((column) => rows.map((row) => at(row, column)));
  const cut = lines.map((line) => line.slice(0, line.findLastIndex((value) => value !== '') + 1));
  const values = cut.slice(0, cut.findLastIndex((line) => line.length > 0) + 1);
  return {
    range: rangeName(workbook, sheetId, zone),
    majorDimension,
    ...(values.length > 0 && { values }),
  };
}

const counted = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

function valueAt(
  workbook: Workbook,
  at: { sheetId: string; row: number; col: number },
  { valueRenderOption = 'FORMATTED_VALUE', dateTimeRenderOption = 'SERIAL_NUMBER' }: ReadValues,
): Value {
  const { getters } = workbook;
  const cell = getters.getCell(at);
  const { type, value, format } = getters.getEvaluatedCell(at);
  if (valueRenderOption === 'FORMULA' && cell?.isFormula) return formulaAsTyped(workbook, at);
  const asText =
    valueRenderOption === 'FORMATTED_VALUE' ||
    (dateTimeRenderOption === 'FORMATTED_STRING' && isDate(format));
  if (type === 'empty') return '';
  return asText ? workbook.shownAt(at) : (value ?? '');
}
