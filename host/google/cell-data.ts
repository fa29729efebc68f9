/** The cells of a range as spreadsheets.get tells them: values, formulas, what is shown, notes. */
import { tokenize } from '../engine/engine';
import type { Cell, Workbook } from '../engine/workbook';
import { asks, inside, type Mask } from './mask';
import { beside } from './requests/notes';
import { type CellData, type GridRange, zoneOf } from './requests/request';

type Told = CellData & { formattedValue?: string };

/** GridData: rows up to the last one that holds anything, and in each the cells up to its last. */
export function cellsOf(workbook: Workbook, range: GridRange, mask: Mask): object {
  const { sheetId, zone } = zoneOf(workbook.getters, range);
  const wanted = inside(inside(mask, 'rowData'), 'values');
  const rows: object[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    const cells: object[] = [];
    for (let col = zone.left; col <= zone.right; col++)
      cells.push(cellOf(workbook, sheetId, col, row, wanted));
    const values = withoutTrailing(cells);
    rows.push(values.length > 0 ? { values } : {});
  }
  return {
    ...(zone.top > 0 && { startRow: zone.top }),
    ...(zone.left > 0 && { startColumn: zone.left }),
    rowData: withoutTrailing(rows),
  };
}

function withoutTrailing(list: object[]): object[] {
  const last = list.findLastIndex((item) => Object.keys(item).length > 0);
  return list.slice(0, last + 1);
}

function cellOf(workbook: Workbook, sheetId: string, col: number, row: number, mask: Mask): Told {
  const { getters } = workbook;
  const at = { sheetId, col, row };
  const cell = getters.getCell(at);
  const evaluated = getters.getEvaluatedCell(at);
  const aside = asks(mask, 'note') || asks(mask, 'hyperlink') || asks(mask, 'textFormatRuns');
  const told = aside ? beside(getters, sheetId, col, row) : {};
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
  const { decimalSeparator, formulaArgSeparator } = locale;
  return tokenize(cell.compiledFormula.toFormulaString(getters))
    .map(({ type, value }) => {
      if (type === 'ARG_SEPARATOR') return formulaArgSeparator;
      return type === 'NUMBER' ? value.replace('.', decimalSeparator) : value;
    })
    .join('');
}

/** Whether a number pattern speaks of years, months or days. */
export const isDate = (pattern = ''): boolean => /[ymd]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
