/** Where the Teams tab has its cells. */
import { cell, range } from '../../formula';
import type { Size } from '../../module';

export const tab = 'teams';

/** In their order, with widths in pixels; the last ones are for the add-on alone, and hidden. */
export const columnWidths = {
  team: 180,
  share: 70,
  goal: 110,
  destination: 260,
  language: 90,
  rate: 90,
  state: 110,
  day: 90,
  says: 320,
  link: 260,
  id: 60,
  file: 60,
  taken: 60,
  read: 60,
} as const;
export type TeamColumn = keyof typeof columnWidths;
export const columnKeys = Object.keys(columnWidths) as TeamColumn[];
export const hiddenColumns: readonly TeamColumn[] = ['id', 'file', 'taken', 'read'];

/** What people fill in, and what the add-on writes. */
export const typedColumns = ['team', 'share', 'destination', 'language', 'rate'] as const;
export const keptColumns = ['state', 'day', 'says', 'link', 'id', 'file', 'taken', 'read'] as const;

/** Of the whole list, every column of it: the one name that the add-on reads it by. */
export const listName = 'teams_list';

export const fewestRows = 50;
/** Blank rows that a list keeps for the next teams. */
export const spareRows = 20;

export function places({ rows }: Pick<Size, 'rows'>) {
  const count = rows.teams ?? fewestRows;
  const at = (row: string, column: TeamColumn) => cell(tab, row, column);
  const row = (number: number) => `team ${number}`;
  const down = (column: TeamColumn) => range(at(row(1), column), at(row(count), column));
  return {
    at,
    row,
    count,
    down,
    list: range(at(row(1), 'team'), at(row(count), 'read')),
    languages: range(at('title', 'id'), at('lead', 'id')),
  };
}
