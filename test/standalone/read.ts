/** A tab as Google would tell it, from rows of cells: `=…` is a formula with its result, `<…` a spilled value, null nothing. */
import { type CellRead, type FileRead, type TabRead, tabsOf } from '../../src/standalone/file';

type Told = string | number | readonly [formula: string, result: string | number] | CellRead | null;

const result = (value: string | number): Pick<CellRead, 'effectiveValue' | 'formattedValue'> => ({
  effectiveValue: typeof value === 'number' ? { numberValue: value } : { stringValue: value },
  formattedValue: String(value),
});

function cellOf(told: Told): CellRead {
  if (told === null) return {};
  if (Array.isArray(told)) return { userEnteredValue: { formulaValue: told[0] }, ...result(told[1]) };
  if (typeof told === 'object') return told as CellRead;
  if (typeof told === 'string' && told.startsWith('<')) return result(told.slice(1));
  return {
    userEnteredValue: result(told as string | number).effectiveValue!,
    ...result(told as string | number),
  };
}

export const fileOf = (rows: readonly (readonly Told[])[], locale = 'en_US'): FileRead => ({
  properties: { locale },
  sheets: [
    {
      properties: { sheetId: 7, title: 'Tab' },
      data: [{ rowData: rows.map((row) => ({ values: row.map(cellOf) })) }],
    },
  ],
});

export const tabOf = (rows: readonly (readonly Told[])[]): TabRead => tabsOf(fileOf(rows))[0]!;
