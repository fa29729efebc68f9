/** What teams cost in requests to Google: each operation beside the same with SpreadsheetApp, cell by cell. */
import type { Host } from '../host/host';
import { createShippedHost } from '../host/host-node';
import type { Changing } from '../src/addon/contract/change';
import type { Copied, CopyQueue, Refreshed, TeamList } from '../src/addon/contract/teams';
import { rowsPerTeam } from '../src/plan/modules/rollup/places';
import { linkTo } from '../src/teams/links';
import { changing } from '../test/addon/changed-plan';
import { anew, asked, listed, updating } from '../test/addon/copying-file';
import { workedExample } from '../test/plan/answers';
import { growthPlan, nested } from '../test/plan/growth';
import type { Figure } from './print';

const readCalls = ['get', 'getByDataFilter', 'Values.batchGet'];
const writeCalls = ['batchUpdate', 'Values.batchUpdate', 'create'];

function counted(host: Host) {
  const sum = (names: readonly string[]) =>
    names.reduce((all, name) => all + (host.counts[`Sheets.Spreadsheets.${name}`] ?? 0), 0);
  return { reads: sum(readCalls), writes: sum(writeCalls) };
}

export async function teamFigures(): Promise<Figure[]> {
  const host = createShippedHost({ now: Date.UTC(2027, 0, 5) });
  await host.call('build', nested(workedExample), 'press-1');
  const figures: Figure[] = [];
  const { months, stages: all } = workedExample;
  const stages = all.length;
  const oneByOne = growthPlan(workedExample).tabs.reduce((sum, { cells }) => sum + cells.length, 0);
  const measure = async <Value>(what: string, work: () => Promise<Value>, cells = 0): Promise<Value> => {
    const before = counted(host);
    const value = await work();
    const after = counted(host);
    const [reads, writes] = [after.reads - before.reads, after.writes - before.writes];
    figures.push({
      what,
      is: `${reads} + ${writes}`,
      limit: cells
        ? `reads + writes; cell by cell with SpreadsheetApp ${(cells / (reads + writes)).toFixed(0)} × as many`
        : 'reads + writes',
    });
    host.clock.advance(60_000);
    return value;
  };
  const existing = host.files.add({ title: 'South' });
  const list = await measure('list of two teams, built', () =>
    asked<TeamList>(
      host,
      'saveTeams',
      'press-1',
      [listed('North', 0.5), listed('South', 0.5, { destination: linkTo(existing.id) })],
      'press-teams',
    ),
  );
  const start = () => asked<CopyQueue>(host, 'startCopy', 'press-1', [], anew);
  const { parent } = await measure('start of a run', start);
  const [north, south] = list.teams.map(({ id }) => id) as [string, string];
  const copy = (team: string) => () => asked<Copied>(host, 'copyTo', 'press-1', team, parent, anew);
  await measure('copy to a new file', copy(north), oneByOne);
  await measure('copy to an existing file', copy(south), oneByOne);
  await measure('the same again', copy(south));
  const refresh = () => asked<Refreshed>(host, 'refreshTeams', 'press-1', [north, south]);
  // What a refresh reads of the plan and of each team, and writes of each.
  const told = months * (stages + 4) + 3 * stages;
  const rolledUp = 3 * (told + rowsPerTeam({ stages: Array(stages) }) * (months + 7));
  await measure('first roll-up of two teams', refresh, rolledUp);
  await measure('every later one', refresh, rolledUp);
  const own = changing(host);
  const { looked } = await measure(
    'preview of a change',
    () => own.preview({ spine: { months: 13 } }),
    oneByOne,
  );
  await measure(
    'change',
    () => own.value('changePlan', 'press-1', { spine: { months: 13 } }, asChange, looked, 'press-2'),
    oneByOne,
  );
  await own.value<Changing>('changing', 'press-1');
  const { parent: after } = await asked<CopyQueue>(host, 'startCopy', 'press-1', [], updating);
  await measure(
    'update of a copy',
    () => asked<Copied>(host, 'copyTo', 'press-1', north, after, updating),
    oneByOne,
  );
  host.close();
  return figures;
}

const asChange = {
  keepOverwritten: false,
  keepShown: false,
  takeCounted: false,
  convert: null,
  shiftMonths: false,
};
