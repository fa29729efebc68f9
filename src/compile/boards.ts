/** Copies for the board: how one goes into a spreadsheet, how it is known there, and how it is removed. */
import type { CellValue, Plan } from '../plan/plan';
import { content, decoration, type Look } from './emit';
import { sheet } from './emit/tabs';
import { createIds, hash } from './ids';
import { idsIn, type Outline, sheetIdOf } from './outline';
import { place } from './place';
import { caseless, longestTitle } from './placement';
import { emptySheetInstead } from './plans';
import { createDeveloperMetadata, deleteSheet } from './requests';
import type { Batch } from './sheets';

const boardKey = 'backsolve.board';

/** What a copy remembers, in the metadata of its tab. */
export type BoardMark = {
  readonly plan: string;
  /** Drawn once per press of the button. */
  readonly request: string;
  /** Tells the tab from the copies that people make of it. */
  readonly sheetId: number;
  /** The serial number of the day that its values are of. */
  readonly day: number;
  /** Rises from copy to copy of a plan. */
  readonly number: number;
  /** The next copy is compared by these, if its money is counted in the same unit. */
  readonly unit: string;
  readonly outlook: number | null;
  readonly chance: number | null;
  /** Of its filled cells: whether somebody typed into it since. */
  readonly print: string;
};

export type FoundBoard = { readonly title: string; readonly mark: BoardMark };

/** The copies that are in the spreadsheet, the latest last, whether their plan is still there or not. */
export function readBoards(outline: Outline): FoundBoard[] {
  const found = (outline.sheets ?? []).flatMap((one) =>
    (one.developerMetadata ?? []).flatMap(({ metadataKey, metadataValue = '' }): FoundBoard[] => {
      const mark = metadataKey === boardKey ? markIn(metadataValue) : undefined;
      return mark?.sheetId === sheetIdOf(one) ? [{ title: one.properties?.title ?? '', mark }] : [];
    }),
  );
  return found.sort((one, other) => one.mark.number - other.mark.number);
}

function markIn(text: string): BoardMark | undefined {
  try {
    return JSON.parse(text) as BoardMark;
  } catch {
    return undefined;
  }
}

/** The one that the next copy is compared with: the last of an earlier day, else the last one. */
export function boardBefore(
  boards: readonly FoundBoard[],
  plan: string,
  unit: string,
  day: number,
): BoardMark | undefined {
  const alike = boards.filter(({ mark }) => mark.plan === plan && mark.unit === unit);
  const earlier = alike.filter(({ mark }) => mark.day < day);
  return lastOf(earlier.length > 0 ? earlier : alike)?.mark;
}

const lastOf = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1];

type Placed = { readonly sheetId: number; readonly title: string; batch(look: Look): Batch };

/** A tab of its own after the others, without names, protection or a record. */
export function placeBoard(
  board: Plan,
  outline: Outline,
  known: Omit<BoardMark, 'sheetId' | 'number' | 'print'>,
): Placed {
  const [tab] = board.tabs;
  const idFor = createIds(known.request, idsIn(outline));
  const sheetId = idFor('sheet', tab!.key);
  const title = freeTitle(tab!.title, outline);
  const grid = place(board, { sheetIds: { [tab!.key]: sheetId }, titles: { [tab!.key]: title } });
  const last = lastOf(readBoards(outline))?.mark.number ?? 0;
  const filled = tab!.cells.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const mark: BoardMark = { ...known, sheetId, number: last + 1, print: printOf(filled) };
  return {
    sheetId,
    title,
    batch: (look) => ({
      requests: [
        ...[...grid.values()].map((placed) => sheet(placed)),
        ...content(board, grid),
        ...(look === 'decorated' ? decoration(board, grid, idFor) : []),
        createDeveloperMetadata({ key: boardKey, value: JSON.stringify(mark) }, { sheetId }),
      ],
    }),
  };
}

/** So many filled cells with these texts give the same print, wherever they stand. */
export function printOf(filled: readonly CellValue[]): string {
  const texts = filled.filter((value) => typeof value === 'string').sort();
  return `${filled.length} ${hash(texts.join('\n'))}`;
}

function freeTitle(title: string, outline: Outline): string {
  const taken = new Set((outline.sheets ?? []).map(({ properties }) => caseless(properties?.title ?? '')));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const free = title.slice(0, longestTitle - suffix.length) + suffix;
    if (!taken.has(caseless(free))) return free;
  }
}

export const boardRemoval = (outline: Outline, { mark }: FoundBoard): Batch => ({
  requests: [...emptySheetInstead(outline, new Set([mark.sheetId]), mark.request), deleteSheet(mark.sheetId)],
});
