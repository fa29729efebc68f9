/** What kind of tab it is that holds rows, and in which row its headers stand. */
import { monthOf } from '../../../../metrics/retention/calendar';
import type { Source } from '../answers';
import type { RawCell } from '../refresh/source-rows';
import { plain } from './plain';

export type TabSeen = {
  readonly sheetId: number;
  readonly title: string;
  readonly head: number;
  readonly kind: Source['kind'];
  readonly headers: readonly string[];
  /** The first rows below the headers. */
  readonly rows: readonly (readonly RawCell[])[];
};

/** Whether a tab holds a row a record, a row a stage change, or a row a month. */
export function kindOf(headers: readonly string[], rows: readonly (readonly RawCell[])[]): Source['kind'] {
  const plains = headers.map(plain);
  if (plains.includes('to stage') || (plains.includes('stagename') && plains.includes('opportunityid')))
    return 'history';
  const month = plains.findIndex((header) => /^(month|mese|year month|date|data)$/.test(header));
  if (month < 0 || headers.length > 12) return 'rows';
  const cells = rows.map((row) => row[month]).filter((cell) => cell !== undefined && cell !== '');
  const months = cells.map((cell) =>
    typeof cell === 'number' && cell < 60_000 ? monthOf(cell) : String(cell),
  );
  const isMonthly = cells.length > 1 && new Set(months).size === cells.length;
  return isMonthly ? 'months' : 'rows';
}

/** The row of the headers, from 1: the first with three texts and three filled cells below it; undefined where there is none. */
export function headRowOf(rows: readonly (readonly RawCell[])[]): number | undefined {
  const filled = (row: readonly RawCell[] = []) =>
    row.filter((cell) => cell !== undefined && cell !== '').length;
  const texts = (row: readonly RawCell[]) =>
    row.filter((cell) => typeof cell === 'string' && cell.trim() !== '').length;
  const found = rows.findIndex(
    (row, at) => texts(row) >= 2 && filled(rows[at + 1]) >= Math.min(3, filled(row)) && filled(row) >= 2,
  );
  return found < 0 ? undefined : found + 1;
}
