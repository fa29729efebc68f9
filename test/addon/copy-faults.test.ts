/** Copying through what goes wrong: every destination that can be reached holds exactly one copy, and each failure says why. */
import { afterEach, describe, expect, test } from 'vitest';
import { createShippedHost } from '../../host/host-node';
import type { TeamList } from '../../src/addon/contract/teams';
import { linkTo } from '../../src/teams/links';
import { anew, asked, listed, runOnce, runToTheEnd } from './copying-file';
import { copyThrough, expectOneCopyEach } from './copying-through-faults';
import { copiesIn, equal, settings, smallPlan } from './small-plan';

let small: Awaited<ReturnType<typeof smallPlan>>;
afterEach(() => small.host.close());

type Started = { queue: { team: string }[]; parent: string };
const started = () => asked<Started>(small.host, 'startCopy', 'press-1', [], anew);

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
    expect([good, look, excel, full].map((file) => copiesIn(file).length)).toEqual([1, 0, 0, 0]);
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
    expect(copiesIn(both).map(({ goal }) => goal)).toEqual([600_000.01, 400_000]);
    expect((await runOnce(small.host))?.outcomes).toEqual([]);
  });
});

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
  const { queue, parent } = await started();
  const goal = small.host.workbook.getters.getNamedRange('bs1_goal')!.range.zone;
  small.host.workbook.type(`Assumptions!B${goal.top + 1}`, '2000000');
  const answer = (await small.host.call('copyTo', 'press-1', queue[0]!.team, parent, anew)) as {
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
  expect((await small.teamsNow()).unfinished).toBe(2);
  small.host.clock.advance(86_400_000);
  small.host.faults.filesADay = 250;
  await runToTheEnd(small.host);
  expect(small.goals().length).toBe(3);
});

test('a file of which Google did not say whether it was made is told, and a second one takes the plan', async () => {
  small = await smallPlan(equal(1));
  small.host.faults.set('Sheets.Spreadsheets.create', { kind: 'lost' });
  const run = await runOnce(small.host);
  expect(run?.outcomes.map(({ state, says }) => [state, says])).toEqual([['copied', 'maybeMade']]);
  expect(
    small.host.files
      .list()
      .slice(1)
      .map((file) => copiesIn(file).length),
  ).toEqual([0, 1]);
});

test.each([false, true])(
  'a copy of the whole file leads no team until it takes them over, also where Google keeps its old record: %s',
  async (isKept) => {
    small = await smallPlan(equal(2));
    await runOnce(small.host);
    const data = small.host.workbook.data();
    const copy = createShippedHost({ ...settings, id: 'a-copy-of-the-whole-file-000', data });
    if (isKept) copy.faults.refuse({ kind: 'deleteDeveloperMetadata' });
    const start = () => copy.call('startCopy', 'press-1', [], anew);
    expect(await asked<TeamList>(copy, 'teams', 'press-1')).toMatchObject({ isFileCopy: true });
    expect(await start()).toMatchObject({ ok: false, fault: { kind: 'invalid' } });
    const { isFileCopy, teams } = await asked<TeamList>(copy, 'takeTeamsOver', 'press-1');
    expect([isFileCopy, teams.map(({ state }) => state)]).toEqual([false, ['copied', 'copied']]);
    expect(await start()).toMatchObject({ ok: true, value: { queue: [] } });
    copy.close();
  },
);

test('rows that are sorted and a row that is deleted while copying goes on do no harm', async () => {
  small = await smallPlan([listed('B', 0.5), listed('A', 0.3), listed('C', 0.2)]);
  const { queue, parent } = await started();
  await asked(small.host, 'copyTo', 'press-1', queue[0]!.team, parent, anew);
  small.sort(3);
  small.deleteRow(1);
  await runToTheEnd(small.host);
  expect(small.goals().sort((one, other) => one - other)).toEqual([200_000, 500_000.01]);
  expect((await small.teamsNow()).teams.map(({ name, state }) => [name, state])).toEqual([
    ['C', 'copied'],
    ['B', 'copied'],
  ]);
});

test('cut at random, left without answers and held up by both quotas, a run fills each destination once (law 12)', async () => {
  const cuts = 3;
  const through = await copyThrough({ teams: 12, seed: 3, cuts });
  small = through.small;
  await expectOneCopyEach(through, cuts);
  const again = await runOnce(small.host);
  expect(again?.outcomes.every(({ state }) => state === 'failed')).toBe(true);
});

test('two people at once, a list that is sorted and a plan that changes fill each destination once (law 13)', async () => {
  const cuts = 2;
  const people = ['Ann', 'Ben'];
  const through = await copyThrough({ teams: 8, seed: 8, cuts, people, isMeddledWith: true });
  small = through.small;
  await expectOneCopyEach(through, cuts);
});

test('teams whose rows are deleted meanwhile have one copy at most, the others one each (law 13)', async () => {
  const through = await copyThrough({ teams: 8, seed: 21, cuts: 0, deletions: 2, isMeddledWith: true });
  small = through.small;
  await expectOneCopyEach(through, 0);
});
