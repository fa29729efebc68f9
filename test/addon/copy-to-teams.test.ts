/** Copy to teams, through the shipped files: every team gets its share of the plan, once, and nothing of anybody else's. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { TeamList } from '../../src/addon/contract';
import { linkTo } from '../../src/teams/links';
import type { Run } from '../../src/teams/run';
import { withHistory } from '../plan/answers';
import { asked, listed, runOnce, valueNamed, withTeams } from './copying-file';

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
});
