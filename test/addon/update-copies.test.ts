/** Update the copies, through the shipped files: they follow the plan, and what a team typed or added stays its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Host } from '../../host/host';
import type { Changing } from '../../src/addon/contract/change';
import { withStages, workedExample } from '../plan/answers';
import { changing } from './changed-plan';
import { addressKeyed, asked, keyed, listed, runOnce, updating, valueNamed, withTeams } from './copying-file';

const small = withStages({ ...workedExample, months: 3 }, 3);

describe('a plan with a stage and months more', () => {
  let host: Host;
  const copies = () => host.files.list().slice(1);
  beforeAll(async () => {
    ({ host } = await withTeams(small, [listed('North', 0.6), listed('South', 0.4)]));
    await runOnce(host);
    const { workbook } = copies()[0]!;
    workbook.type(addressKeyed(workbook, 'Assumptions', 'stage s2', 'input'), '0.5');
    workbook.type(addressKeyed(workbook, 'Forecast', 'actual', 'month 1'), '4321');
    const own = changing(host);
    const { answers } = await own.value<Changing>('changing', 'press-1');
    const { stages } = answers.modules.funnel as { stages: object[] };
    const demo = { name: 'Demos', rate: 0.8, source: 'typed', lag: 0, opening: null, count: null };
    await own.change(
      {
        spine: { months: 4 },
        modules: { funnel: { stages: [...stages.slice(0, -1), demo, ...stages.slice(-1)] } },
      },
      'press-2',
    );
  });
  afterAll(() => host.close());

  test('finds its copies in an earlier version, and leaves them as they are', async () => {
    const run = await runOnce(host);
    expect(run?.outcomes.map(({ state }) => state)).toEqual(['older', 'older']);
  });

  test('is followed by each copy, which keeps its own rate, its actuals and its goal', async () => {
    const run = await runOnce(host, { how: updating });
    expect(run?.outcomes.map(({ state, says }) => [state, says])).toEqual(
      Array(2).fill(['copied', 'updated']),
    );
    const { workbook } = copies()[0]!;
    expect(keyed(workbook, 'Assumptions', 'stage s2', 'input')).toBe(0.5);
    expect(keyed(workbook, 'Forecast', 'actual', 'month 1')).toBe(4321);
    expect(valueNamed(workbook, 'bs1_goal')).toBe(6_000_000);
    expect(typeof keyed(workbook, 'Forecast', 'goal', 'month 4')).toBe('number');
    for (const { workbook: each } of copies()) expect(each.errors()).toEqual([]);
  });

  test('has nothing more to update after that', async () => {
    const run = await runOnce(host, { how: updating });
    expect(run?.outcomes.map(({ state }) => state)).toEqual(['same', 'same']);
  });

  test('of whose months one goes leaves a copy alone that has a number in it, and says where', async () => {
    const { workbook } = copies()[0]!;
    workbook.type(addressKeyed(workbook, 'Forecast', 'actual', 'month 4'), '99');
    const own = changing(host);
    await own.removeKept();
    await own.change({ spine: { months: 3 } }, 'press-3');
    const run = await runOnce(host, { how: updating });
    expect(run?.outcomes.map(({ state, says }) => [state, says])).toEqual([
      ['older', 'wouldLose'],
      ['copied', 'updated'],
    ]);
    expect(keyed(workbook, 'Forecast', 'actual', 'month 4')).toBe(99);
    const list = await asked<{ teams: { says: string | null }[] }>(host, 'teams', 'press-1');
    expect(list.teams[0]!.says).toMatch(/Forecast!/);
  });

  test('shares a new goal where that is asked for', async () => {
    const { workbook } = host;
    workbook.type(addressKeyed(workbook, 'Assumptions', 'goal', 'input'), '20000000');
    const run = await runOnce(host, { how: { ...updating, shareAnew: true, evenIfLost: true } });
    expect(run?.outcomes.map(({ state }) => state)).toEqual(['copied', 'copied']);
    expect(copies().map(({ workbook: each }) => valueNamed(each, 'bs1_goal'))).toEqual([
      12_000_000, 8_000_000,
    ]);
  });
});
