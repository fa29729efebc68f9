/** Addresses: A1 text, and rows and columns counted from 0. Besides requests.ts, no other file knows either. */

export type Position = { readonly row: number; readonly column: number };

/** A rectangle by its first cell and its size. */
export type Area = Position & { readonly rows: number; readonly columns: number };

/** Which axes of an address keep their place when the formula is repeated elsewhere: those get the `$`. */
export type Fixed = { readonly row: boolean; readonly column: boolean };

const everywhere: Fixed = { row: true, column: true };

/** 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnName(before - 1) : '') + String.fromCharCode(65 + (column % 26));
}

export function cellAddress(at: Position, fixed: Fixed = everywhere): string {
  return `${fixed.column ? '$' : ''}${columnName(at.column)}${fixed.row ? '$' : ''}${at.row + 1}`;
}

export function areaAddress(area: Area): string {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  return `${cellAddress(area)}:${cellAddress(last)}`;
}

/** The title as it stands before an address on another tab. */
export const onTab = (title: string) => `'${title.replace(/'/g, "''")}'!`;

/** The title of the tab that an address names; blank where it names none. */
export function tabOf(address: string): string {
  const title = address.slice(0, Math.max(0, address.lastIndexOf('!')));
  return title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title;
}

/** The rectangle of an address such as `'My tab'!$B$2:D7`, whose tab is not looked at; undefined for anything else. */
export function areaOf(address: string): Area | undefined {
  const cells = address.slice(address.lastIndexOf('!') + 1);
  const found = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(cells);
  if (!found) return undefined;
  const [, column, row, lastColumn = column, lastRow = row] = found;
  const from = { row: Number(row) - 1, column: columnNumber(column!) };
  return {
    ...from,
    rows: Number(lastRow) - from.row,
    columns: columnNumber(lastColumn!) - from.column + 1,
  };
}

/** A is 0, Z is 25, AA is 26. */
const columnNumber = (name: string) =>
  [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Whether a name would be read as a cell, such as `LTV1` or `R1C1`. */
export const readsAsAddress = (name: string) => /^([a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
