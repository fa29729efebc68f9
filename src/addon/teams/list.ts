/** The list of teams as its tab holds it: rows in any order, known by the ids in them. */
import type { CellsRead } from '../../carry/read';
import { cellAddress, onTab } from '../../compile/address';
import { hash } from '../../compile/ids';
import { stripNames } from '../../compile/keys';
import type { Outline } from '../../compile/outline';
import type { BuiltPlan } from '../../compile/plans';
import { type Language, languageNames } from '../../plan/language';
import { columnKeys, listName, type TeamColumn, tab } from '../../plan/modules/copies/places';
import { dayIn } from '../../plan/month';
import type { CellValue } from '../../plan/plan';
import { linkTo } from '../../teams/links';
import type { TeamState } from '../../teams/run';
import { teamWords } from '../../teams/words/words';
import type { Team } from '../contract/teams';
import { Failure } from '../faults';
import { readValues, type ValueRange, writeValues } from '../spreadsheet';

export type TeamRow = {
  /** Counted from 0, on its tab. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<TeamColumn, CellValue>>>;
};

export type List = {
  readonly plan: BuiltPlan;
  readonly title: string;
  readonly rows: readonly TeamRow[];
  /** Where each column stands. */
  readonly columns: ReadonlyMap<string, number>;
};

/** @throws Failure `gone` where the tab, or the list on it, is no longer there */
export function listIn(plan: BuiltPlan, outline: Outline, cells: CellsRead): List {
  const { prefix, name } = plan.record;
  const there = plan.tabs.find(({ key }) => key === tab);
  const area = (of: string) => outline.namedRanges?.find((range) => range.name === prefix + of)?.range;
  const [whole, strip] = [area(listName), area(stripNames(tab).columns)];
  if (!there || !whole || !strip)
    throw new Failure(
      'gone',
      `The list of teams of “${name}” was deleted. Remove what is left of it, and list them again.`,
    );
  const sheet = cells.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === there.sheetId);
  const grid = sheet?.data?.[0]?.rowData ?? [];
  const valueAt = (row: number, column: number): CellValue | undefined => {
    const value = grid[row]?.values?.[column]?.effectiveValue;
    return value?.numberValue ?? value?.stringValue ?? value?.boolValue;
  };
  const columns = new Map<string, number>();
  for (let column = strip.startColumnIndex ?? 0; column < (strip.endColumnIndex ?? 0); column += 1) {
    const key = valueAt(strip.startRowIndex ?? 0, column);
    if (typeof key === 'string' && !columns.has(key)) columns.set(key, column);
  }
  const lost = columnKeys.find((key) => !columns.has(key));
  if (lost !== undefined)
    throw new Failure(
      'gone',
      `A column of the list of teams of “${name}” was deleted. Undo that, and try again.`,
    );
  const rows: TeamRow[] = [];
  for (let row = whole.startRowIndex ?? 0; row < (whole.endRowIndex ?? 0); row += 1) {
    const found = columnKeys.flatMap((key) => {
      const value = valueAt(row, columns.get(key)!);
      return value === undefined || value === '' ? [] : [[key, value] as const];
    });
    rows.push({ row, cells: Object.fromEntries(found) });
  }
  return { plan, title: there.title, rows, columns };
}

export const textIn = ({ cells }: TeamRow, column: TeamColumn): string => String(cells[column] ?? '').trim();

const numberIn = ({ cells }: TeamRow, column: TeamColumn): number | null => {
  const value = cells[column];
  return typeof value === 'number' ? value : null;
};

/** A row with a name in it is a team. */
export const teamRows = ({ rows }: List): readonly TeamRow[] =>
  rows.filter((row) => textIn(row, 'team') !== '');

const languageIn = (row: TeamRow): Language | null =>
  (Object.keys(languageNames) as Language[]).find((key) => languageNames[key] === textIn(row, 'language')) ??
  null;

/** In whatever language the row says it. */
export function stateIn(row: TeamRow): TeamState {
  const said = textIn(row, 'state');
  const found = Object.values(teamWords).flatMap(({ states }) =>
    (Object.keys(states) as TeamState[]).filter((key) => states[key] === said),
  );
  return found[0] ?? (textIn(row, 'file') ? 'file' : 'waiting');
}

export function teamIn(row: TeamRow): Team {
  const file = textIn(row, 'file');
  const share = numberIn(row, 'share');
  const rate = numberIn(row, 'rate');
  return {
    id: textIn(row, 'id'),
    name: textIn(row, 'team'),
    share: share !== null && share >= 0 && share <= 1 ? share : null,
    destination: textIn(row, 'destination'),
    language: languageIn(row),
    rate: rate !== null && rate > 0 ? rate : null,
    state: stateIn(row),
    says: textIn(row, 'says') || null,
    link: textIn(row, 'link') || (file ? linkTo(file) : null),
    isNew: textIn(row, 'destination') === '' && file === '',
    copiedOn: dayIn(numberIn(row, 'day')),
  };
}

export type TeamCells = Readonly<Partial<Record<TeamColumn, CellValue>>>;

/** The cells of rows, as ranges to write. An empty text clears. */
export const rangesOf = ({ title, columns }: List, row: number, cells: TeamCells): ValueRange[] =>
  Object.entries(cells).map(([key, value]) => ({
    range: onTab(title) + cellAddress({ row, column: columns.get(key)! }),
    values: [[value]],
  }));

/**
 * Notes something in a team's own row, wherever it has been sorted to by now: one read, one write. A row that is gone is
 * told in the sidebar alone.
 */
export function note(list: List, id: string, cells: TeamCells): boolean {
  const name = `${list.plan.record.prefix}teams_id`;
  const [ids] = readValues([name]);
  const first = Number(/(\d+)(?::|$)/.exec(ids?.range?.split('!').pop() ?? '')?.[1]);
  const place = (ids?.values ?? []).findIndex(([value]) => value === id);
  if (place < 0 || !Number.isFinite(first)) return false;
  writeValues(rangesOf(list, first - 1 + place, cells));
  return true;
}

/** Ids for the rows that have none, or another row's: `t` and seven letters. The upper one of two keeps its id. */
export function idsFor(rows: readonly TeamRow[], seed: string): ReadonlyMap<TeamRow, string> {
  const taken = new Set<string>();
  const given = new Map<TeamRow, string>();
  for (const row of rows) {
    const id = textIn(row, 'id');
    if (isId(id) && !taken.has(id)) taken.add(id);
    else given.set(row, '');
  }
  for (const row of given.keys()) given.set(row, drawn(`${seed}\n${row.row}\n${textIn(row, 'team')}`, taken));
  return given;
}

export const isId = (text: string) => /^t[a-z]{7}$/.test(text);

/** The same for the same seed, as long as the same ids are taken. */
export function drawn(seed: string, taken: Set<string>): string {
  for (let salt = 0; ; salt += 1) {
    let letters = 't';
    for (let place = 0; place < 7; place += 1)
      letters += String.fromCharCode(97 + (hash(`${seed}\n${salt}\n${place}`) % 26));
    if (taken.has(letters)) continue;
    taken.add(letters);
    return letters;
  }
}
