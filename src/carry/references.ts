/** References of people's formulas: into keys, where they lead into the plan, and to the same cells of its new tabs. */
import { columnName, onTab } from '../compile/address';
import type { CellRange, CellRef, Foreign, Formula } from '../plan/plan';
import { stripKey } from '../plan/strip';
import { type Axis, type Corner, type Reference, scan } from './scan';

/** A tab by its title, compared without case as Sheets does; undefined for a tab that is none of the plan's. */
export type Tracks = {
  readonly key: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
};
export type TracksOf = (title: string) => Tracks | undefined;

const ofPart = ({ at, fixed }: Axis, name: (at: number) => string) => (fixed ? '$' : '') + name(at);

const printCorner = ({ row, column }: Corner) =>
  (column ? ofPart(column, columnName) : '') + (row ? ofPart(row, (at) => String(at + 1)) : '');

/** As it was typed, with a title where one is given; it is quoted where Sheets would ask for it. */
export function printReference({ from, to }: Reference, title: string | undefined): string {
  const before =
    title === undefined ? '' : /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(title) ? `${title}!` : onTab(title);
  return before + printCorner(from) + (to ? `:${printCorner(to)}` : '');
}

/** A formula that people typed on a tab of the plan: what leads into the plan becomes keys, all else stays as it was read. */
export function parseFormula(
  text: string,
  own: Tracks,
  tracksOf: TracksOf,
  sheetIdOf: (title: string) => number | undefined = () => undefined,
): Formula {
  const parts = scan(text.replace(/^=/, '')).map((piece): string | CellRef | CellRange | Foreign => {
    if (typeof piece === 'string') return piece;
    const tracks = piece.title === undefined ? own : tracksOf(piece.title);
    const found = tracks ? keyed(piece, tracks) : wholeOf(piece, sheetIdOf);
    return found ?? printReference(piece, piece.title);
  });
  return { parts };
}

/** All columns from the first on, or one whole row, of a tab that is none of the plan's. */
function wholeOf(
  { title, from, to }: Reference,
  sheetIdOf: (title: string) => number | undefined,
): Foreign | undefined {
  const sheetId = title === undefined ? undefined : sheetIdOf(title);
  if (sheetId === undefined || !to) return undefined;
  if (!from.row && !to.row) return from.column?.at === 0 ? { sheetId } : undefined;
  if (from.column || to.column || from.row?.at !== to.row?.at) return undefined;
  return { sheetId, row: from.row!.at + 1 };
}

/** Undefined where the sheet has no such row or column. A whole column becomes the plan's own part of it. */
function keyed({ from, to }: Reference, tracks: Tracks): CellRef | CellRange | undefined {
  const rows = [from.row?.at ?? 0, to ? (to.row?.at ?? lastOf(tracks.rows)) : from.row?.at];
  const columns = [from.column?.at ?? 0, to ? (to.column?.at ?? lastOf(tracks.columns)) : from.column?.at];
  const at = (row: number | undefined, column: number | undefined): CellRef | undefined => {
    const [rowKey, columnKey] = [tracks.rows[row ?? -1], tracks.columns[column ?? -1]];
    return rowKey === undefined || columnKey === undefined
      ? undefined
      : { tab: tracks.key, row: rowKey, column: columnKey };
  };
  const first = at(Math.min(rows[0]!, rows[1]!), Math.min(columns[0]!, columns[1]!));
  if (!to) return first;
  const last = at(Math.max(rows[0]!, rows[1]!), Math.max(columns[0]!, columns[1]!));
  return first && last && { from: first, to: last };
}

/** The last track before the strip: behind it a sheet has blank ones that are not the plan's. */
function lastOf(tracks: readonly string[]): number {
  const strip = tracks.indexOf(stripKey);
  return (strip < 0 ? tracks.length : strip) - 1;
}

/** Where a row or a column of a tab that is replaced has gone; undefined where it is gone. */
export type Moved = {
  readonly title: string;
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
};

/**
 * A formula of another tab after the plan's tabs were replaced: only addresses change, all else goes back as it was read.
 * `stays` where a reference leads to a cell that is no more: the formula keeps to the old tab.
 */
export function follow(
  text: string,
  movedTo: (title: string) => Moved | undefined,
): { readonly is: 'other' } | { readonly is: 'follows'; readonly text: string } | { readonly is: 'stays' } {
  let touches = false;
  let stays = false;
  const pieces = scan(text).map((piece) => {
    if (typeof piece === 'string') return piece;
    const moved = piece.title === undefined ? undefined : movedTo(piece.title);
    if (!moved) return printReference(piece, piece.title);
    touches = true;
    const from = cornerTo(piece.from, moved);
    const to = piece.to && cornerTo(piece.to, moved);
    if (!from || (piece.to && !to)) {
      stays = true;
      return '';
    }
    return printReference({ from, ...(to && { to }) }, moved.title);
  });
  if (!touches) return { is: 'other' };
  return stays ? { is: 'stays' } : { is: 'follows', text: pieces.join('') };
}

function cornerTo({ row, column }: Corner, moved: Moved): Corner | undefined {
  const newRow = row && moved.row(row.at);
  const newColumn = column && moved.column(column.at);
  if ((row && newRow === undefined) || (column && newColumn === undefined)) return undefined;
  return {
    ...(row && { row: { at: newRow!, fixed: row.fixed } }),
    ...(column && { column: { at: newColumn!, fixed: column.fixed } }),
  };
}
