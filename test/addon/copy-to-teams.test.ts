/** Copy to teams, through the shipped files: every team gets its share of the plan, once, and nothing of anybody else's. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { Refreshed, TeamList } from '../../src/addon/contract/teams';
import { linkTo } from '../../src/teams/links';
import type { Run } from '../../src/teams/run';
import { withHistory } from '../plan/answers';
import { addressKeyed, asked, keyed, listed, runOnce, valueNamed, withTeams } from './copying-file';

const names = ['North', 'South', 'West'];
const [north, south, west] = names as [string, string, string];

describe('a plan with a history and an owner, copied to three new spreadsheets', () => {
  let host: Host;
  let run: Run | undefined;
  const files = () => host.files.list().slice(1);
  beforeAll(async () => {
    const teams = [listed(north, 0.5), listed(south, 0.3), listed(west, 0.2, { language: 'it' })];
    ({ host } = await withTeams({ ...withHistory, goal: 10_123_457 }, teams));
    run = await runOnce(host);
  });
  afterAll(() => host.close());

  test('is in a file of each team, named after it, in its language, without an error cell', () => {
    expect(run?.outcomes.map(({ state, says }) => [state, says])).toEqual(Array(3).fill(['copied', null]));
    expect(files().map(({ title }) => title)).toEqual(names.map((name) => `Growth plan 2027 – ${name}`));
    expect(files().map(({ workbook }) => workbook.errors())).toEqual([[], [], []]);
    expect(files().map(({ workbook }) => workbook.titles()[1])).toEqual([
      'Assumptions',
      'Assumptions',
      'Ipotesi',
    ]);
  });

  test('gives out its goal to the cent', () => {
    const goals = files().map(({ workbook }) => valueNamed(workbook, 'bs1_goal') as number);
    expect(goals).toEqual([5_061_728.5, 3_037_037.1, 2_024_691.4]);
    expect(goals.reduce((sum, goal) => sum + goal, 0)).toBe(10_123_457);
  });

  test('tells no copy the total, another team’s name, the owner, or the file it comes from', () => {
    const secrets = [/10[.,\s]?123[.,\s]?457/, new RegExp(host.files.list()[0]!.id), /Anna Rossi/];
    for (const [place, { workbook }] of files().entries()) {
      const text = JSON.stringify(workbook.data());
      for (const secret of secrets) expect(text).not.toMatch(secret);
      for (const other of names.filter((_, index) => index !== place)) expect(text).not.toContain(other);
    }
  });

  test('is in the list with its state and its link, and nothing is left to do', async () => {
    const { teams, unfinished } = await asked<TeamList>(host, 'teams', 'press-1');
    expect(unfinished).toBe(0);
    expect(teams.map(({ state, link }) => [state, link])).toEqual(
      files().map(({ id }) => ['copied', linkTo(id)]),
    );
  });

  test('is not copied again by another press, which writes nothing', async () => {
    const whole = () => JSON.stringify(host.files.list().map(({ workbook }) => workbook.data()));
    const before = whole();
    const again = await runOnce(host);
    expect(again?.outcomes).toEqual([]);
    expect(whole()).toBe(before);
  });

  test('comes to the same as one that is built with the team’s own goal', () => {
    for (const { workbook } of files()) {
      const [goal, outlook] = ['bs1_goal', 'bs1_outlook'].map((name) => valueNamed(workbook, name) as number);
      expect(outlook! / goal!).toBeCloseTo(1, 6);
    }
  });

  describe('rolled up', () => {
    let first: Refreshed;
    const refresh = async () => {
      host.clock.advance(60_000);
      const { teams } = await asked<TeamList>(host, 'teams', 'press-1');
      return asked<Refreshed>(
        host,
        'refreshTeams',
        'press-1',
        teams.map(({ id }) => id),
      );
    };
    const total = (row: string) => keyed(host.workbook, 'Roll-up', row, 'total');
    const isShown = (title: string) => {
      const { getters } = host.workbook;
      return getters.getVisibleSheetIds().some((id) => getters.getSheetName(id) === title);
    };
    const reads = () =>
      ['get', 'getByDataFilter', 'Values.batchGet'].reduce(
        (sum, name) => sum + (host.counts[`Sheets.Spreadsheets.${name}`] ?? 0),
        0,
      );
    beforeAll(async () => {
      first = await refresh();
    });

    test('comes to the goal and the outlook of the plan, and to its need of every stage, month by month', () => {
      expect(first.read.map(({ says }) => says)).toEqual([null, null, null]);
      expect(host.workbook.errors()).toEqual([]);
      expect(total('goal')).toBeCloseTo(10_123_457, 2);
      expect(total('not given')).toBe(0);
      expect(total('outlook') as number).toBeCloseTo(valueNamed(host.workbook, 'bs1_outlook') as number, 2);
      for (const stage of [1, 3, 6])
        for (const month of [1, 7, 12]) {
          const need = keyed(host.workbook, 'Funnel', `needed s${stage}`, `month ${month}`) as number;
          const sum = keyed(host.workbook, 'Roll-up', `volume s${stage}`, `month ${month}`) as number;
          expect(sum / need).toBeCloseTo(1, 8);
        }
    });

    test('shows its tab from now on, and reads a team by one request from the second time on', async () => {
      expect(isShown('Roll-up')).toBe(true);
      expect(isShown('Team data')).toBe(false);
      const before = reads();
      const { used } = await refresh();
      expect(used).toEqual({ reads: 3 + 3, writes: 1 });
      expect(reads() - before).toBeGreaterThanOrEqual(used.reads);
    });

    test('compares what came in with the goal of the same months and teams, and takes rates from sums', async () => {
      const type = (place: number, row: string, month: number, value: number) => {
        const { workbook } = files()[place]!;
        const tab = row === 'actual' ? ['Forecast', 'Forecast', 'Previsione'][place]! : 'Funnel';
        workbook.type(addressKeyed(workbook, tab, row, `month ${month}`), String(value));
      };
      const goalOf = (place: number) =>
        keyed(files()[place]!.workbook, 'Forecast', 'goal', 'month 1') as number;
      type(0, 'actual', 1, Math.round(goalOf(0) * 1.2));
      type(1, 'actual', 1, Math.round(goalOf(1) * 0.5));
      for (const [place, entered, went] of [
        [0, 1000, 100],
        [1, 3000, 30],
      ] as const) {
        type(place, 'actual s1', 1, entered);
        type(place, 'actual s2', 1, went);
      }
      await refresh();
      const closed = goalOf(0) + goalOf(1);
      expect(total('typed')).toBe(2);
      expect(total('closed goal') as number).toBeCloseTo(closed, 2);
      expect(total('attainment') as number).toBeCloseTo((goalOf(0) * 1.2 + goalOf(1) * 0.5) / closed, 4);
      // 130 of 4,000, and not the mean of 10% and 1%.
      expect(total('rate s2') as number).toBeCloseTo(130 / 4000, 9);
      const states = [1, 2, 3].map((team) => keyed(host.workbook, 'Roll-up', `team ${team}`, 'month 8'));
      expect(states).toEqual(['On track', 'Behind', 'Nothing typed yet']);
    });

    test('keeps the numbers of a team whose file can no longer be opened, and says so', async () => {
      host.faults.aim({ file: files()[0]!.id, fault: { kind: 'permission' } });
      const before = total('goal');
      const { read } = await refresh();
      host.faults.clear();
      expect(read.map(({ says }) => says)).toEqual(['closed', null, null]);
      expect(total('goal')).toBe(before);
      expect(read[0]!.lastOn).toBe('2027-01-05');
    });
  });
});
