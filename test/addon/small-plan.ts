/** A small plan of a host that tests share out, what stands in the files of its teams, and what people do to the list meanwhile. */
import { readSpreadsheet } from '../../host/google/read';
import type { Host } from '../../host/host';
import type { ListedTeam, TeamList } from '../../src/addon/contract/teams';
import { readPlans } from '../../src/compile/plans';
import { withStages, workedExample } from '../plan/answers';
import { nested } from '../plan/growth';
import { openMade } from './built-file';
import { asked, listed, valueNamed } from './copying-file';

const small = withStages({ ...workedExample, months: 3, goal: 1_000_000.01 }, 2);

export const settings = { now: Date.UTC(2027, 0, 5) };

/** In cents. */
export const goalOfSmall = 100_000_001;

type SpreadsheetFile = ReturnType<Host['files']['add']>;

/** The copies in a file: whose they are, and of what goal. */
export const copiesIn = (file: SpreadsheetFile) =>
  readPlans(readSpreadsheet(file.workbook, file, {})).flatMap(({ record, tabs }) =>
    record.origin && tabs.length > 0
      ? [{ team: record.origin.team, goal: valueNamed(file.workbook, `${record.prefix}goal`) as number }]
      : [],
  );

/** The files of the teams keep an outline only: which copies they hold and of what goal, not what these look like. */
export async function smallPlan(teams: readonly ListedTeam[]) {
  const host = await openMade('a small plan with a list', settings, async (file) => {
    await asked(file, 'build', nested(small), 'press-1');
    await asked(file, 'saveTeams', 'press-1', [], 'press-teams');
  });
  await asked(host, 'saveTeams', 'press-1', teams, 'press-list');
  host.files.areOutlines = true;
  const { workbook } = host;
  const teamsNow = () => asked<TeamList>(host, 'teams', 'press-1');
  const copies = () => host.files.list().flatMap(copiesIn);
  const listZone = () => workbook.getters.getNamedRange('bs2_teams_list')!.range;
  return {
    host,
    teamsNow,
    copies,
    /** A file that somebody names as the destination. */
    there: (title: string, trouble: Partial<Parameters<Host['files']['add']>[0]> = {}) =>
      host.files.add({ title, ...trouble }),
    goals: () => copies().map(({ goal }) => goal),
    /** Types these links into the list. */
    link: async (links: readonly string[]) => {
      const { teams: now } = await teamsNow();
      const list = now.map(({ id, name, share }, place) => ({
        ...listed(name, share),
        id,
        destination: links[place] ?? '',
      }));
      await asked(host, 'saveTeams', 'press-1', list, 'press-links');
    },
    /** Turns the first rows of the Teams tab round, as sorting the list the other way does. */
    sort: (rows: number) => {
      const { sheetId, zone } = listZone();
      const at = (row: number, column: number) => ({ sheetId, row: zone.top + row, col: column });
      const read = (row: number, column: number) =>
        workbook.getters.getEvaluatedCell(at(row, column)).value ?? '';
      const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, place) => zone.left + place);
      // The goal is a formula over its own row, which sorting leaves as it is.
      const typed = columns.filter((column) => !workbook.getters.getCell(at(0, column))?.isFormula);
      const before = Array.from({ length: rows }, (_, row) => typed.map((column) => read(row, column)));
      workbook.batch((dispatch) => {
        before.reverse().forEach((values, row) => {
          values.forEach((value, place) => {
            const content = typeof value === 'string' ? workbook.text(value) : String(value);
            dispatch('UPDATE_CELL', { ...at(row, typed[place]!), content });
          });
        });
      });
    },
    /** Deletes a row of the Teams tab. */
    deleteRow: (row: number) => {
      const { sheetId, zone } = listZone();
      workbook.dispatch('REMOVE_COLUMNS_ROWS', {
        sheetId,
        sheetName: workbook.getters.getSheetName(sheetId),
        dimension: 'ROW',
        elements: [zone.top + row],
      });
    },
  };
}

export const equal = (count: number): ListedTeam[] =>
  Array.from({ length: count }, (_, place) => listed(`Team ${place + 1}`, 1 / count));
