/** Copying through what goes wrong: every destination that can be reached holds exactly one copy, and each failure says why. */
import { afterEach, describe, expect, test } from 'vitest';
import { linkTo } from '../../src/teams/links';
import { chances } from '../teams/model-of-copying';
import { anew, asked, listed, runOnce, runToTheEnd } from './copying-file';
import { equal, plansIn, smallPlan } from './small-plan';

let small: Awaited<ReturnType<typeof smallPlan>>;
afterEach(() => small.host.close());

describe('a destination', () => {
  test('that cannot take the plan fails with its reason, in its row too, and the others get theirs', async () => {
    small = await smallPlan(equal(7));
    const [look, bin, excel, full, good] = [
      small.there('look', { access: 'read' }),
      small.there('bin', { isInBin: true }),
      small.there('excel', { isExcel: true }),
      small.there('full', { cellsBeside: 9_999_990 }),
      small.there('good'),
    ];
    const own = linkTo(small.host.files.list()[0]!.id);
    await small.link([look, bin, excel, full, good].map(({ id }) => linkTo(id)).concat(own, 'nonsense'));
    const run = await runOnce(small.host);
    expect(run?.outcomes.map(({ state, says }) => [state, says])).toEqual([
      ['failed', 'access'],
      ['failed', 'gone'],
      ['failed', 'excel'],
      ['failed', 'full'],
      ['copied', null],
      ['failed', 'own'],
      ['failed', 'noId'],
    ]);
    expect(plansIn(good)).toBe(1);
    expect([look, excel, full].map(plansIn)).toEqual([0, 0, 0]);
    const { teams } = await small.teamsNow();
    expect(teams[0]!.says).toBe(
      'You have no edit access to this spreadsheet. Ask its owner, or change the destination.',
    );
    expect(teams[2]!.says).toContain('This is an Excel file');
  });

  test('of two teams holds a plan for each, and the same press again changes neither', async () => {
    small = await smallPlan([listed('North', 0.6), listed('South', 0.4)]);
    const both = small.there('both');
    await small.link([linkTo(both.id), linkTo(both.id)]);
    await runOnce(small.host);
    expect(plansIn(both)).toBe(2);
    expect((await runOnce(small.host))?.outcomes).toEqual([]);
  });
});

test.each([3])(
  'cut at random and left without answers, going on again and again gives each team one copy (seed %i)',
  async (seed) => {
    const count = 5;
    small = await smallPlan(equal(count));
    const files = [small.there('one'), small.there('two')];
    await small.link(files.map(({ id }) => linkTo(id)));
    const chance = chances(seed);
    small.host.faults.aim({
      call: 'Sheets.Spreadsheets.batchUpdate',
      share: 0.15,
      seed,
      fault: { kind: 'lost' },
    });
    for (let cut = 0; cut < 4; cut += 1) {
      small.host.faults.cut(2 + Math.floor(chance() * 18), chance() < 0.5);
      await runOnce(small.host, { chance });
    }
    await runToTheEnd(small.host, undefined, chance);
    small.host.faults.clear();
    await runToTheEnd(small.host, undefined, chance);
    expect(files.map(plansIn)).toEqual([1, 1]);
    const all = small.goals();
    expect(all.length).toBe(count);
    expect(Math.round(all.reduce((sum, goal) => sum + goal, 0) * 100)).toBe(100_000_001);
    const { teams, unfinished } = await small.teamsNow();
    expect(unfinished).toBe(0);
    expect(teams.every(({ state }) => state === 'copied' || state === 'same')).toBe(true);
  },
);

test('rows that are sorted and a row that is deleted while copying goes on do no harm', async () => {
  small = await smallPlan([listed('B', 0.5), listed('A', 0.3), listed('C', 0.2)]);
  const { queue, parent } = await asked<{ queue: { team: string }[]; parent: string }>(
    small.host,
    'startCopy',
    'press-1',
    [],
    anew,
  );
  await asked(small.host, 'copyTo', 'press-1', queue[0]!.team, parent, anew);
  const before = await small.teamsNow();
  // Turned round, and the team in the middle gone.
  const [b, , c] = before.teams;
  const asListed = (team: (typeof before.teams)[number]) => ({
    ...listed(team.name, team.share),
    id: team.id,
  });
  await asked(small.host, 'saveTeams', 'press-1', [asListed(c!), asListed(b!)], 'press-sorted');
  await runToTheEnd(small.host);
  expect(small.goals().sort((one, other) => one - other)).toEqual([200_000, 500_000.01]);
  expect((await small.teamsNow()).teams.map(({ name, state }) => [name, state]).sort()).toEqual([
    ['B', 'copied'],
    ['C', 'copied'],
  ]);
});
