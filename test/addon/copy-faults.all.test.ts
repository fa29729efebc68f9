/** More of what goes wrong while copying: the day’s files, lost answers, a plan that is changed meanwhile, and more cuts. */
import { afterEach, expect, test } from 'vitest';
import { linkTo } from '../../src/teams/links';
import { chances } from '../teams/model-of-copying';
import { anew, asked, listed, runOnce, runToTheEnd } from './copying-file';
import { equal, plansIn, smallPlan } from './small-plan';

let small: Awaited<ReturnType<typeof smallPlan>>;
afterEach(() => small.host.close());

test('a team without a share is told so, and the others get theirs', async () => {
  small = await smallPlan([listed('North', 1), listed('South', null)]);
  const run = await runOnce(small.host);
  expect(run?.outcomes.map(({ state, says }) => [state, says])).toEqual([
    ['copied', null],
    ['failed', 'noShare'],
  ]);
});

test('a plan that was changed after the start stops the run, and going on takes it as it is now', async () => {
  small = await smallPlan(equal(2));
  const { queue, parent } = await asked<{ queue: { team: string }[]; parent: string }>(
    small.host,
    'startCopy',
    'press-1',
    [],
    anew,
  );
  const goal = small.host.workbook.getters.getNamedRange('bs1_goal')!.range.zone;
  small.host.workbook.type(`Assumptions!B${goal.top + 1}`, '2000000');
  const answer = (await small.host.call('copyTo', 'press-1', queue[0]!.team, parent, anew)) as {
    ok: boolean;
    fault?: { kind: string };
  };
  expect(answer.fault?.kind).toBe('changed');
  await runToTheEnd(small.host);
  expect(small.goals()).toEqual([1_000_000, 1_000_000]);
});

test('with the day’s files used up the rest waits for tomorrow, and goes on then', async () => {
  small = await smallPlan(equal(3));
  small.host.faults.filesADay = 1;
  const run = await runOnce(small.host);
  expect(run?.outcomes.map(({ state }) => state)).toEqual(['copied']);
  expect(run?.tomorrow.length).toBe(2);
  small.host.clock.advance(86_400_000);
  small.host.faults.filesADay = 250;
  await runToTheEnd(small.host);
  expect(small.goals().length).toBe(3);
});

test('a file of which Google did not say whether it was made is told, and a second one takes the plan', async () => {
  small = await smallPlan(equal(1));
  small.host.faults.set('Sheets.Spreadsheets.create', { kind: 'lost' });
  const run = await runOnce(small.host);
  small.host.faults.clear();
  const says = run?.outcomes.map(({ says }) => says);
  expect(['maybeMade', 'givenUp']).toContain(says?.[0]);
});

test.each([8, 21, 34])(
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
