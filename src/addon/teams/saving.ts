/** The list of teams: read for the sidebar, and written from it. */

import { compile } from '../../compile/compile';
import { hash } from '../../compile/ids';
import type { Outline } from '../../compile/outline';
import { placeInto } from '../../compile/placement';
import { type BuiltPlan, findBuild, findPlan } from '../../compile/plans';
import { buildPlan } from '../../plan/build';
import { languageNames } from '../../plan/language';
import type { PlanAnswers, Size } from '../../plan/module';
import { fewestRows, spareRows, tab } from '../../plan/modules/copies/places';
import { earliestMonth } from '../../plan/month';
import { roundedUpTogether } from '../../teams/shares';
import { writeFirst } from '../attempts';
import { cellsOf } from '../change/reading';
import type { ListedTeam, TeamList } from '../contract/teams';
import { Failure } from '../faults';
import { active, readOutline, readValues, writeValues } from '../spreadsheet';
import { changeTeams, isRollUpShown } from './changing';
import {
  drawn,
  isId,
  type List,
  listIn,
  rangesOf,
  stateIn,
  type TeamCells,
  type TeamRow,
  teamIn,
  teamRows,
  textIn,
} from './list';
import { teamsOf } from './looking';
import { readPlan } from './reading-teams';

/** Three reads at most; one where there are no teams. */
export function readTeams(planId: string): TeamList {
  const outline = readOutline();
  const parent = parentIn(outline, planId);
  const teams = teamsOf(outline, planId);
  const list = teams && readList(teams, outline);
  const rows = list ? teamRows(list).map(teamIn) : [];
  const shares = rows.flatMap(({ id, share }) => (share ? [{ team: id, share }] : []));
  const { goal, customers } = amountsOf(parent);
  return {
    teams: rows,
    unfinished: list ? teamRows(list).filter(isUnfinished).length : 0,
    goal,
    goalCounts: (parent.record.options.spine as Pick<PlanAnswers, 'goalCounts'>).goalCounts,
    rounded:
      customers === null ? null : { plan: Math.ceil(customers), teams: roundedUpTogether(customers, shares) },
    tabs: teams ? [...teams.tabs] : [],
    hasRollUp: teams !== undefined && isRollUpShown(outline, teams),
    isFileCopy: [parent, ...(teams ? [teams] : [])].some(({ record }) => record.file !== active().getId()),
  };
}

/** A run has noted it, and none has ended it. */
const isUnfinished = (row: TeamRow) =>
  textIn(row, 'state') !== '' && ['waiting', 'file'].includes(stateIn(row));

function parentIn(outline: Outline, planId: string): BuiltPlan {
  const plan = findPlan(outline, planId);
  if (!plan) throw new Failure('gone', 'This plan is no longer in the spreadsheet.');
  return plan;
}

function readList(teams: BuiltPlan, outline: Outline): List {
  const sheet = teams.tabs.find(({ key }) => key === tab);
  return listIn(teams, outline, cellsOf(sheet ? [sheet.sheetId] : []));
}

/** The goal, and how many customers it takes where they are rounded up to whole ones. */
function amountsOf({ names, record }: BuiltPlan): { goal: number | null; customers: number | null } {
  const wanted = ['goal', 'rounding_in_use', 'existing_share', 'revenue_per_customer'];
  if (wanted.some((name) => !names.includes(name))) return { goal: null, customers: null };
  const [goal, rounding, existing, value] = readValues(wanted.map((name) => record.prefix + name)).map(
    ({ values }) => {
      const cell: unknown = values?.[0]?.[0];
      return typeof cell === 'number' ? cell : null;
    },
  ) as [number | null, number | null, number | null, number | null];
  const known = goal !== null && rounding === 2 && value !== null && value > 0;
  return { goal, customers: known ? (goal * (1 - (existing ?? 0))) / value : null };
}

/** Builds the list once per request id; writes it where it stands. Teams that are no longer listed lose their row's cells. */
export function saveList(planId: string, listed: readonly ListedTeam[], requestId: string): TeamList {
  const outline = readOutline();
  const parent = parentIn(outline, planId);
  const teams = teamsOf(outline, planId);
  if (!teams) build(outline, parent, listed, requestId);
  else {
    const list = readList(withRoom(teams, outline, listed.length, requestId), readOutline());
    const changes = changesOf(list, listed, requestId);
    if (changes.length > 0) writeValues(changes);
  }
  return readTeams(planId);
}

function build(outline: Outline, parent: BuiltPlan, listed: readonly ListedTeam[], requestId: string): void {
  const { id, record } = parent;
  const taken = new Set(listed.map(({ id: team }) => team));
  const teams = listed.map((team, place) => ({
    ...team,
    id: isId(team.id) ? team.id : drawn(`${requestId}\n${place}`, taken),
  }));
  const rows = Math.max(fewestRows, teams.length + spareRows);
  const { months, stages } = readPlan(parent).measures;
  const plan = buildPlan(
    answersFor(record, {
      copies: { prefix: record.prefix, rows, teams },
      rollup: { start: months[0], stages: stages.map(({ id: stage, name }) => ({ id: stage, name })) },
    }),
  );
  const placement = { ...placeInto(outline, plan, requestId), of: id, file: record.file };
  writeFirst(
    [() => compile(plan, placement), () => compile(plan, placement, 'bare')],
    () => findBuild(readOutline(), requestId) !== undefined,
  );
}

/** A plan's teams speak its language and count in its currency. */
function answersFor(record: BuiltPlan['record'], modules: PlanAnswers['modules']): PlanAnswers {
  const { stage, model, goalCounts, size } = record.options.spine as Pick<
    PlanAnswers,
    'stage' | 'model' | 'goalCounts'
  > & { size: Size };
  return {
    template: 'teams',
    stage,
    model,
    goalCounts,
    name: record.name,
    owner: '',
    people: [],
    start: earliestMonth,
    months: size.months,
    currency: record.currency as PlanAnswers['currency'],
    language: record.language,
    asOf: null,
    modules,
  };
}

/** The list with rows enough: where it has too few, its plan is changed to one with more. */
function withRoom(teams: BuiltPlan, outline: Outline, count: number, requestId: string): BuiltPlan {
  const rows = readList(teams, outline).rows.length;
  if (count <= rows) return teams;
  const patch = { modules: { copies: { rows: count + spareRows } } };
  return changeTeams(teams, outline, patch, `rows-${hash(`${requestId}\n${count}`)}`).teams;
}

/** The cells that differ. A team keeps its row; a new one takes the next that is free. */
function changesOf(list: List, listed: readonly ListedTeam[], requestId: string) {
  const rows = list.rows;
  const byId = new Map(rows.filter((row) => isId(textIn(row, 'id'))).map((row) => [textIn(row, 'id'), row]));
  const taken = new Set(byId.keys());
  const kept = new Set(listed.map(({ id }) => byId.get(id)).filter((row) => row !== undefined));
  const free = rows.filter((row) => !kept.has(row)).sort((a, b) => filled(a) - filled(b) || a.row - b.row);
  const written = listed.map((team, place) => {
    const row = byId.get(team.id) ?? free.shift();
    if (!row) throw new Failure('broken', 'The list of teams has no row left.');
    const id = byId.has(team.id) ? team.id : drawn(`${requestId}\n${place}`, taken);
    return { row, cells: cellsFor(team, id, byId.has(team.id)) };
  });
  const gone = free.filter((row) => filled(row) > 0).map((row) => ({ row, cells: blank }));
  return [...written, ...gone].flatMap(({ row, cells }) => rangesOf(list, row.row, changed(row, cells)));
}

const filled = ({ cells }: TeamRow) => (cells.team === undefined && cells.id === undefined ? 0 : 1);

const nothing = { state: '', day: '', says: '', link: '', file: '', taken: '', read: '' };
const blank: TeamCells = { team: '', share: '', destination: '', language: '', rate: '', id: '', ...nothing };

const cellsFor = (team: ListedTeam, id: string, isThere: boolean): TeamCells => ({
  team: team.name,
  share: team.share ?? '',
  destination: team.destination,
  language: team.language === null ? '' : languageNames[team.language],
  rate: team.rate ?? '',
  id,
  ...(isThere ? {} : nothing),
});

const changed = (row: TeamRow, cells: TeamCells): TeamCells =>
  Object.fromEntries(
    Object.entries(cells).filter(([key, value]) => (row.cells[key as keyof TeamCells] ?? '') !== value),
  );
