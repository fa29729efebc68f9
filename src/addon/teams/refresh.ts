/** Refresh: what each team's file says goes into Team data, in one write. What cannot be read keeps its last numbers. */
import type { CellsRead } from '../../carry/read';
import { areaAddress, onTab } from '../../compile/address';
import { hash } from '../../compile/ids';
import type { Outline } from '../../compile/outline';
import { type BuiltPlan, findPlan } from '../../compile/plans';
import type { Measures } from '../../plan/measures';
import type { PlanAnswers, Size } from '../../plan/module';
import { dataColumns, dataName, ownTeam, tabs } from '../../plan/modules/rollup/places';
import { dayIn, daySerial, monthAfter } from '../../plan/month';
import { destinationOf } from '../../teams/links';
import { type DataRow, merged, type Parent, rowsOf } from '../../teams/team-data';
import { cellsOf } from '../change/reading';
import type { Refreshed, TeamRead } from '../contract/teams';
import { Failure } from '../faults';
import { active, metered, readOutline, today, writeValues } from '../spreadsheet';
import { changeTeams, showRollUp } from './changing';
import { troubleOf } from './destination';
import { type List, listIn, rangesOf, type TeamRow, teamIn, teamRows, textIn } from './list';
import { teamsOf } from './looking';
import { notedIn, type Read, readPlan, readTeam } from './reading-teams';

export function refresh(planId: string, teamIds: readonly string[]): Refreshed {
  const used = metered();
  const { outline, plan } = found(planId);
  const own = readPlan(plan);
  const { teams, outline: now } = followed(plan, own, planId, outline);
  const cells = cellsOf(teams.tabs.filter(({ key }) => key !== tabs.rollup).map(({ sheetId }) => sheetId));
  const list = listIn(teams, now, cells);
  const rows = teamRows(list).filter((row) => textIn(row, 'id') !== '');
  const chosen = rows.filter((row) => teamIds.includes(textIn(row, 'id')));
  const { size } = teams.record.options.spine as { size: Size };
  const parent: Parent = {
    months: own.measures.months,
    stages: size.stages.map(({ id }) => id),
    currency: own.noted.currency,
    goalCounts: own.noted.goalCounts,
  };
  const day = today();
  const dataOf = (team: string, { measures, noted }: Read, rate: number | null) =>
    rowsOf({ team, measures, rate, ...noted }, parent, daySerial(day), day.slice(0, 7));
  const over = monthAfter(day.slice(0, 7), -1);
  const reads = chosen.map((row) => ({ row, ...tried(row, planId) }));
  const fresh = [
    ...dataOf(ownTeam, own, null),
    ...reads.flatMap(({ row, read }) => (read ? dataOf(textIn(row, 'id'), read, teamIn(row).rate) : [])),
  ];
  writeData(teams, now, cells, fresh, rows, list, reads);
  showRollUp(teams, now);
  const sheet = teams.tabs.find(({ key }) => key === tabs.rollup);
  return {
    read: reads.map(
      ({ row, read, says }): TeamRead => ({
        team: textIn(row, 'id'),
        says: read ? foreignIn(read, own, row) : says,
        currency: read?.noted.currency ?? null,
        lastOn: dayOfLast(now, teams, cells, textIn(row, 'id')),
        isLate: read !== undefined && isBlank(read.measures, over),
      }),
    ),
    lastMonth: parent.months.includes(over) ? over : null,
    rollUp: sheet?.sheetId ?? null,
    used: used(),
  };
}

function found(planId: string): { outline: Outline; plan: BuiltPlan } {
  const outline = readOutline();
  const plan = findPlan(outline, planId);
  if (!plan) throw new Failure('gone', 'This plan is no longer in the spreadsheet.');
  return { outline, plan };
}

/** Why a team cannot be read is the team's; the quota, a lost answer and the like end the call. */
function tried(row: TeamRow, planId: string): { read?: Read; says: string | null } {
  const destination = destinationOf(textIn(row, 'destination'), active().getId());
  const file = destination.is === 'file' ? destination.id : textIn(row, 'file');
  if (!file) return { says: 'noPlan' };
  try {
    const read = readTeam(file, planId, textIn(row, 'id'), notedIn(textIn(row, 'read')));
    return read ? { read, says: null } : { says: 'noPlan' };
  } catch (error) {
    const trouble = troubleOf(error);
    if (!trouble) throw error;
    return { says: trouble.says === 'access' || trouble.says === 'gone' ? 'closed' : 'noPlan' };
  }
}

const isBlank = ({ months, actual }: Measures, month: string) =>
  months.includes(month) && actual[months.indexOf(month)] === null;

/** Read, and not added up. */
function foreignIn({ noted }: Read, own: Read, row: TeamRow): string | null {
  if (noted.goalCounts !== own.noted.goalCounts) return 'other';
  const isForeign = noted.currency !== own.noted.currency && noted.goalCounts !== 'customers';
  return isForeign && teamIn(row).rate === null ? 'foreign' : null;
}

/** The teams' plan has the months, the stages and the language of its parent; where those have changed, so does it. */
function followed(
  { record, id }: BuiltPlan,
  own: Read,
  planId: string,
  outline: Outline,
): { teams: BuiltPlan; outline: Outline } {
  const teams = teamsOf(outline, planId);
  if (!teams) throw new Failure('gone', `The list of teams of “${record.name}” is no longer there.`);
  const { size } = record.options.spine as { size: Size };
  const stages = own.measures.stages.map(({ id: stage, name }) => ({ id: stage, name }));
  const wanted = JSON.stringify([
    size.months,
    own.measures.months[0],
    stages,
    record.language,
    record.currency,
  ]);
  const print = `follow-${hash(wanted)}-${hash(`${id}\n${teams.record.build}`)}`;
  if (isAlike(teams, wanted)) return { teams, outline };
  const patch = {
    spine: {
      months: size.months,
      language: record.language,
      currency: record.currency as PlanAnswers['currency'],
    },
    modules: { rollup: { stages, start: own.measures.months[0]! } },
  };
  return changeTeams(teams, outline, patch, print);
}

function isAlike({ record }: BuiltPlan, wanted: string): boolean {
  const { size } = record.options.spine as { size: Size };
  const { stages = [], start } = (record.options.rollup ?? {}) as { stages?: string[]; start?: string };
  const its = size.stages.map(({ id }, place) => ({ id, name: stages[place] ?? '' }));
  const now = JSON.stringify([size.months, start, its, record.language, record.currency]);
  return now === wanted;
}

function dataIn(outline: Outline, { record }: BuiltPlan, cells: CellsRead): { rows: DataRow[]; at: Place } {
  const range = outline.namedRanges?.find(({ name }) => name === record.prefix + dataName)?.range;
  if (!range) throw new Failure('gone', `Team data of “${record.name}” was deleted.`);
  const sheet = cells.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === (range.sheetId ?? 0));
  const grid = sheet?.data?.[0]?.rowData ?? [];
  const at: Place = {
    row: range.startRowIndex ?? 0,
    column: range.startColumnIndex ?? 0,
    rows: (range.endRowIndex ?? 0) - (range.startRowIndex ?? 0),
    columns: (range.endColumnIndex ?? 0) - (range.startColumnIndex ?? 0),
  };
  const rows = Array.from({ length: at.rows }, (_, row) =>
    Array.from({ length: at.columns }, (_, column) => {
      const value = grid[at.row + row]?.values?.[at.column + column]?.effectiveValue;
      return value?.numberValue ?? value?.stringValue ?? '';
    }),
  ).filter(([key]) => key !== '');
  return { rows, at };
}

type Place = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};

function writeData(
  teams: BuiltPlan,
  outline: Outline,
  cells: CellsRead,
  fresh: readonly DataRow[],
  rows: readonly TeamRow[],
  list: List,
  reads: readonly { readonly row: TeamRow; readonly read?: Read }[],
): void {
  const { rows: before, at } = dataIn(outline, teams, cells);
  const ids = [ownTeam, ...rows.map((row) => textIn(row, 'id'))];
  const after = merged(before, fresh, ids, at.rows);
  const blank = Array.from({ length: Math.max(0, before.length - after.length) }, () =>
    Array.from({ length: at.columns }, () => ''),
  );
  const values = [...after.map((row) => [...row]), ...blank];
  const title = teams.tabs.find(({ key }) => key === tabs.data)?.title ?? '';
  const notes = reads.flatMap(({ row, read }) => {
    const text = read && JSON.stringify(read.noted);
    return text && textIn(row, 'read') !== text ? rangesOf(list, row.row, { read: text }) : [];
  });
  writeValues([{ range: onTab(title) + areaAddress({ ...at, rows: values.length }), values }, ...notes]);
}

/** The day of the numbers that stand there of a team that could not be read. */
function dayOfLast(outline: Outline, teams: BuiltPlan, cells: CellsRead, team: string): string | null {
  const { rows } = dataIn(outline, teams, cells);
  const on = rows.find((row) => row[1] === team)?.[dataColumns.indexOf('on')];
  return dayIn(on);
}
