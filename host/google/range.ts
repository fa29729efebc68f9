/** Ranges as a script names them: in A1 notation, by the title of a sheet, or by a name. */
import { helpers } from '../engine/engine';
import type { Workbook } from '../engine/workbook';
import { type GridRange, gridRange } from './requests/request';

export type SheetRange = {
  sheetId: string;
  grid: GridRange;
  /** Whether it was asked for by a name of its own. */
  named: boolean;
};

/** The cells of a sheet in A1 notation, or by a name: an open end reaches the last row or column. */
export function zoneOf(
  { getters }: Workbook,
  sheetId: string,
  text: string,
): { sheetId: string; zone: Zone } {
  const range = getters.getNamedRange(text)?.range ?? getters.getRangeFromSheetXC(sheetId, text);
  if (range.invalidXc) throw new Error('Range not found');
  return { sheetId: range.sheetId, zone: range.zone };
}

/** Throws what Google says of a range that it cannot find, such as a name whose sheet was deleted. */
export function rangeOf({ getters }: Workbook, text: string): SheetRange {
  const whole = getters.getSheetIdByName(text.replace(/^'(.*)'$/, '$1').replaceAll("''", "'"));
  if (whole) return { sheetId: whole, grid: { sheetId: Number(whole) }, named: false };
  const named = getters.getNamedRange(text)?.range;
  const range = named ?? getters.getRangeFromSheetXC(getters.getSheetIds()[0]!, text);
  if (range.invalidXc || ('invalidSheetName' in range && range.invalidSheetName))
    throw new Error(`Unable to parse range: ${text}`);
  const { left, right, top, bottom } = range.zone;
  return {
    sheetId: range.sheetId,
    grid: gridRange({ _sheetId: range.sheetId, _zone: { left, right, top, bottom } }),
    named: named !== undefined,
  };
}

type Zone = { left: number; right: number; top: number; bottom: number };

/** The cells as an answer names them: `B2` or `B2:D7`. */
export function zoneName({ left, right, top, bottom }: Zone): string {
  const first = helpers.toXC(left, top);
  return left === right && top === bottom ? first : `${first}:${helpers.toXC(right, bottom)}`;
}

/** The same with its sheet, in quotes where its title needs them. */
export function rangeName({ getters }: Workbook, sheetId: string, zone: Zone): string {
  const title = getters.getSheetName(sheetId);
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(title);
  return `${plain ? title : `'${title.replaceAll("'", "''")}'`}!${zoneName(zone)}`;
}
