// Copy to teams as people meet it: the list by hand and pasted, the run, what holds it up, how it ends.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { words } from '../../sidebar/text/text';
import type { Copied, Team, TeamList } from '../../src/addon/contract/teams';
import { parseAnswers } from '../../src/plan/build';
import { teamWords } from '../../src/teams/words/words';
import { workedExample } from '../plan/answers';
import { nested } from '../plan/growth';
import { openBrowser } from './chromium';
import { callsOf, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
afterAll(() => browser?.close());

const answer = (value: unknown) => ({ ok: true, value });
const fault = (kind: string) => ({ ok: false, fault: { kind, detail: 'Google said so' } });

const team = (name: string, share: number, rest: Partial<Team> = {}): Team => ({
  id: `t${name.toLowerCase().padEnd(7, 'x').slice(0, 7)}`,
  name,
  share,
  destination: '',
  language: null,
  rate: null,
  state: 'waiting',
  says: null,
  link: null,
  isNew: true,
  copiedOn: null,
  ...rest,
});
const teams = [team('North', 0.5), team('South', 0.3), team('West', 0.2)];
const list = (rest: Partial<TeamList> = {}): TeamList => ({
  teams,
  unfinished: 0,
  goal: 10_000_000,
  goalCounts: 'booked',
  rounded: null,
  tabs: [{ key: 'teams', sheetId: 7, title: 'Teams' }],
  hasRollUp: false,
  isFileCopy: false,
  ...rest,
});
const queue = { queue: teams.map(({ id }) => ({ team: id, isNew: true })), parent: 'as it is' };
const copied = ({ id }: Team, rest: Partial<Copied> = {}): Copied => ({
  team: id,
  state: 'copied',
  says: null,
  detail: '',
  link: `https://docs.google.com/spreadsheets/d/${id}/edit`,
  used: { reads: 4, writes: 4 },
  isDayFull: false,
  ...rest,
});

describe.skipIf(!browser).each(['en', 'it'] as const)('copying to teams in the language %s', (language) => {
  const text = words[language];
  const said = teamWords[language];
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  const open = async (answers: Record<string, unknown[]>, hasTeams = false) => {
    const plans = [
      growthPlan,
      ...(hasTeams ? [{ ...growthPlan, id: 'press-teams', of: growthPlan.id, hasFigures: false }] : []),
    ];
    const page = await openSidebar(browser!, html, {
      language,
      home: { language, plans },
      answers,
      height: 820,
    });
    const shot = async (name: string) => {
      if (process.env.SHOTS)
        await page.screenshot({ path: `${process.env.SHOTS}/${name}-${language}.png`, fullPage: true });
    };
    return { page, shot };
  };
  const choose = async (page: Awaited<ReturnType<typeof open>>['page'], item: string) => {
    await page
      .getByRole('button', { name: new RegExp(growthPlan.name) })
      .last()
      .waitFor();
    await page.locator('.menu .icon-button').first().click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  test('a list typed by hand is saved, then copied team by team, and the result names what failed first', async () => {
    const { page, shot } = await open({
      teams: [answer(list({ teams: [], tabs: [] })), answer(list())],
      saveTeams: [answer(list())],
      startCopy: [answer(queue)],
      copyTo: [
        answer(copied(teams[0]!)),
        answer(copied(teams[1]!, { state: 'failed', says: 'access', link: null })),
        answer(copied(teams[2]!, { says: 'maybeMade', detail: 'Growth plan – West' })),
      ],
    });
    await choose(page, text.teams.act);
    await page.getByRole('heading', { name: text.teams.title }).waitFor();
    const fill = async (place: number, name: string, share: string) => {
      await page.getByLabel(text.teams.name, { exact: true }).nth(place).fill(name);
      await page.locator('.team .narrow input').nth(place).fill(share);
    };
    await fill(0, 'North', '50');
    await fill(1, 'South', '30');
    await page.getByText(said.list.part).waitFor();
    await page.getByRole('button', { name: text.teams.add }).click();
    await fill(2, 'West', '20');
    await page.getByText(said.list.whole).waitFor();
    await shot('list');
    await page.getByRole('button', { name: text.teams.start.replace('{count}', '3') }).click();
    await page.getByRole('heading', { name: text.teams.resultTitle }).waitFor();
    await shot('result');
    const saved = await callsOf(page, 'saveTeams');
    expect(
      (saved[0]!.args[1] as { name: string; share: number }[]).map(({ name, share }) => [name, share]),
    ).toEqual([
      ['North', 0.5],
      ['South', 0.3],
      ['West', 0.2],
    ]);
    expect((await callsOf(page, 'copyTo')).map(({ args }) => args.slice(1, 3))).toEqual(
      teams.map(({ id }) => [id, 'as it is']),
    );
    expect(await page.locator('.progress-lines li').first().innerText()).toContain(said.outcomes.access);
    await page
      .getByText(
        said.result.tally.replace('{copied}', '2').replace('{skipped}', '0').replace('{failed}', '1'),
      )
      .waitFor();
    await page.getByRole('button', { name: said.result.againOne.replace('{team}', 'South') }).waitFor();
    await page.context().close();
  });

  test('a pasted list keeps its bad lines in the box, each with its reason', async () => {
    const { page, shot } = await open({ teams: [answer(list({ teams: [], tabs: [] }))] });
    await choose(page, text.teams.act);
    await page.getByRole('button', { name: said.list.paste }).click();
    await page
      .locator('#teams-pasted')
      .fill('North\t60%\nSouth\t140%\nWest\t40%\thttps://docs.google.com/document/d/x');
    await page.getByRole('button', { name: text.teams.pasteTake }).click();
    await page
      .getByText(said.lines.bad.replace('{number}', '2').replace('{fault}', said.lines.share))
      .waitFor();
    await page.getByText(said.links.document).waitFor();
    await shot('paste');
    expect((await page.locator('#teams-pasted').inputValue()).split('\n').length).toBe(2);
    await page.context().close();
  });

  test('a row that cannot be used says why, and nothing is sent', async () => {
    const { page, shot } = await open({ teams: [answer(list({ teams: [], tabs: [] }))] });
    await choose(page, text.teams.act);
    await page.locator('.team .narrow input').nth(0).fill('100');
    await page.getByRole('button', { name: text.teams.start.replace('{count}', '1') }).click();
    await page.getByText(text.teams.noName).waitFor();
    await shot('fault');
    expect(await callsOf(page, 'saveTeams')).toEqual([]);
    await page.context().close();
  });

  test('while a team is at work the bar says how far it is, and a pause ends after that team', async () => {
    const { page, shot } = await open({
      teams: [answer(list())],
      saveTeams: [answer(list())],
      startCopy: [answer(queue)],
      copyTo: [answer(copied(teams[0]!)), 'silence' as unknown],
    });
    await choose(page, text.teams.act);
    await page.getByRole('button', { name: text.teams.start.replace('{count}', '3') }).click();
    const bar = page.getByRole('progressbar');
    await expect.poll(() => bar.getAttribute('aria-valuenow')).toBe('1');
    expect(await bar.getAttribute('aria-valuetext')).toBe(
      text.teams.progress.replace('{done}', '1').replace('{all}', '3'),
    );
    await shot('running');
    await page.getByRole('button', { name: said.run.pause }).click();
    await page.getByText(text.teams.pausing).waitFor();
    await page.context().close();
  });

  test.each([
    ['quota', said.run.quota.split('{')[0]!],
    ['crowded', said.run.crowded],
    ['busy', said.run.busy.split('{')[0]!],
    ['lost', text.teams.tried.split('{')[0]!],
  ])('a fault %s holds the run up and says why', async (kind, sentence) => {
    const { page, shot } = await open({
      teams: [answer(list())],
      saveTeams: [answer(list())],
      startCopy: [answer(queue)],
      copyTo: [fault(kind)],
    });
    await choose(page, text.teams.act);
    await page.getByRole('button', { name: text.teams.start.replace('{count}', '3') }).click();
    await page.getByText(sentence).waitFor();
    await shot(`held-${kind}`);
    await page.context().close();
  });

  test('every way in which a copy may end is said in a sentence, and how far it is said aloud every five teams', async () => {
    const ways = Object.entries({ ...said.links, ...said.outcomes });
    const states: Readonly<Record<string, Team['state']>> = {
      same: 'same',
      older: 'older',
      wouldLose: 'older',
      maybeMade: 'copied',
      updated: 'copied',
    };
    const all = [...ways.map(([key]) => team(key, 1 / (ways.length + 1))), team('tomorrow', 1 / 30)];
    const used = { reads: 1, writes: 1 };
    const { page, shot } = await open({
      teams: [answer(list({ teams: all }))],
      saveTeams: [answer(list({ teams: all }))],
      // Files that are there take fewer requests, so none of them waits for the next minute.
      startCopy: [
        answer({
          queue: all.map(({ id }, place) => ({ team: id, isNew: place === ways.length })),
          parent: 'as it is',
        }),
      ],
      copyTo: [
        ...ways.map(([key], place) =>
          answer(
            copied(all[place]!, { state: states[key] ?? 'failed', says: key, detail: 'A reason', used }),
          ),
        ),
        answer(copied(all[ways.length]!, { state: 'waiting', isDayFull: true, used })),
      ],
    });
    await page.evaluate(() => {
      const voice = document.querySelector('[role=status]')!;
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver(() => heard.push(voice.textContent ?? '')).observe(voice, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    await choose(page, text.teams.act);
    await page.getByLabel(said.list.anyway).or(page.locator('footer .primary')).first().waitFor();
    const anyway = page.getByLabel(said.list.anyway);
    if (await anyway.isVisible()) await anyway.check();
    await page.locator('footer .primary').click();
    await page.getByRole('heading', { name: text.teams.resultTitle }).waitFor();
    await shot('result-every-way');
    const shown = await page.locator('.progress-lines').innerText();
    for (const [, sentence] of ways)
      expect(shown).toContain(sentence.replace('{title}', 'A reason').replace('{reason}', 'A reason'));
    await page.getByText(said.run.dayFull.replace('{count}', '1')).waitFor();
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    for (const done of [5, 10, 15, 20])
      expect(heard).toContain(
        text.teams.progress.replace('{done}', String(done)).replace('{all}', String(all.length)),
      );
    await page.context().close();
  });

  test('a plan that was changed meanwhile asks before it goes on', async () => {
    const { page, shot } = await open({
      teams: [answer(list())],
      saveTeams: [answer(list())],
      startCopy: [answer(queue), answer({ ...queue, queue: [] })],
      copyTo: [fault('changed')],
    });
    await choose(page, text.teams.act);
    await page.getByRole('button', { name: text.teams.start.replace('{count}', '3') }).click();
    await page.getByText(said.run.changed.replace('{count}', '0')).waitFor();
    await shot('changed');
    await page.getByRole('button', { name: said.run.goOn }).click();
    await expect.poll(async () => (await callsOf(page, 'startCopy')).length).toBe(2);
    await page.context().close();
  });

  test('home offers to go on with copies that were left on the way', async () => {
    const half = list({
      teams: [{ ...teams[0]!, state: 'copied', isNew: false }, ...teams.slice(1)],
      unfinished: 2,
    });
    const { page, shot } = await open(
      { teams: [answer(half)], startCopy: [answer(queue)], copyTo: ['silence'] },
      true,
    );
    await page.getByText(said.run.paused.replace('{done}', '1').replace('{all}', '3')).waitFor();
    await shot('home-paused');
    await page.getByRole('button', { name: said.run.continue }).click();
    await page.getByRole('progressbar').waitFor();
    await page.context().close();
  });

  test('a copy of the file offers to take the teams over', async () => {
    const { page, shot } = await open({
      teams: [answer(list({ isFileCopy: true })), answer(list())],
      takeTeamsOver: [answer(list())],
    });
    await choose(page, text.teams.act);
    await page.getByText(text.teams.fileCopy).waitFor();
    await shot('file-copy');
    await page.getByRole('button', { name: text.teams.takeOver }).click();
    await page.getByText(text.teams.fileCopy).waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('updating the copies says its rule first', async () => {
    const there = list({
      teams: teams.map((one) => ({
        ...one,
        state: 'copied',
        link: 'https://docs.google.com/spreadsheets/d/x/edit',
      })),
    });
    const { page, shot } = await open(
      { teams: [answer(there)], startCopy: [answer(queue)], copyTo: ['silence'] },
      true,
    );
    await choose(page, text.teams.update);
    await page.getByText(text.teams.rule).waitFor();
    await shot('update');
    await page.getByLabel(text.teams.shareAnew).check();
    await page.getByRole('button', { name: text.teams.startUpdate }).click();
    await expect
      .poll(async () => (await callsOf(page, 'startCopy'))[0]?.args[2])
      .toEqual({ update: true, shareAnew: true, evenIfLost: false });
    await page.context().close();
  });

  test('the roll-up asks before it shows the teams’ numbers, and names what could not be read', async () => {
    const teams = ['North', 'South', 'West', 'East', 'Online'].map((name) => team(name, 0.2));
    const linked = teams.map((one) => ({ ...one, link: 'https://docs.google.com/spreadsheets/d/x/edit' }));
    const rolled = {
      read: [
        { team: teams[0]!.id, says: null, currency: 'USD', lastOn: '2027-05-07', isLate: true },
        { team: teams[1]!.id, says: 'closed', currency: null, lastOn: '2027-04-07', isLate: false },
        { team: teams[2]!.id, says: 'foreign', currency: 'EUR', lastOn: '2027-05-07', isLate: false },
        { team: teams[3]!.id, says: 'noPlan', currency: null, lastOn: null, isLate: false },
        { team: teams[4]!.id, says: 'other', currency: 'USD', lastOn: '2027-05-07', isLate: false },
      ],
      lastMonth: '2027-04',
      rollUp: 7,
      used: { reads: 6, writes: 1 },
    };
    const { page, shot } = await open(
      {
        teams: [answer(list({ teams: linked })), answer(list({ teams: linked, hasRollUp: true }))],
        refreshTeams: [answer(rolled)],
      },
      true,
    );
    await choose(page, text.teams.rollUp.title);
    await page.getByText(said.rollUp.seen).waitFor();
    await shot('rollup-first');
    await page.getByRole('button', { name: text.teams.rollUp.add }).click();
    await page.getByText(said.rollUp.read.replace('{read}', '1').replace('{teams}', '5')).waitFor();
    await page
      .getByText(
        said.unread.closed
          .replace('{team}', 'South')
          .replace('{day}', language === 'it' ? '7 aprile 2027' : '7 April 2027'),
      )
      .waitFor();
    await page
      .getByText(
        said.rollUp.without
          .replace('{month}', language === 'it' ? 'aprile' : 'April')
          .replace('{count}', '1'),
      )
      .waitFor();
    await page.getByText(said.unread.other.replace('{team}', 'Online')).waitFor();
    await page.getByText(said.unread.noPlanNever.replace('{team}', 'East')).waitFor();
    await shot('rollup-read');
    await page.getByRole('button', { name: text.teams.rollUp.open }).waitFor();
    await page.context().close();
  });

  test('a template leaves as text and comes back into the wizard, and what is none says why', async () => {
    const { page, shot } = await open({
      exportTemplate: [answer('{ "format": "backsolve template" }')],
      importTemplate: [
        answer({ answers: null, unset: [], inputs: {}, fault: { is: 'template', what: 'moon' } }),
      ],
    });
    await choose(page, text.templateText.exportAct);
    await page.getByRole('button', { name: text.templateText.make }).click();
    await page.locator('#template-text').waitFor();
    await shot('export');
    await page.getByRole('button', { name: text.plans }).click();
    await page.getByRole('button', { name: text.templateText.importAct }).click();
    await page.locator('#template-text').fill('{}');
    await page.getByRole('button', { name: text.templateText.open }).click();
    await page.getByText(text.templateText.faults.template.replace('{what}', 'moon')).waitFor();
    await shot('import');
    await page.context().close();
  });

  test('what a template fills in besides the answers is still there where its draft is taken up on another day', async () => {
    const inputs = { factors: [[1, 0.9, 1.1]] };
    const answers = parseAnswers(nested({ ...workedExample, language }));
    const imported = { answers, unset: [], inputs, fault: null };
    const calls = { importTemplate: [answer(imported)], build: [fault('invalid')] };
    const first = await open(calls);
    await first.page.getByRole('button', { name: text.templateText.importAct }).click();
    await first.page.locator('#template-text').fill('{}');
    await first.page.getByRole('button', { name: text.templateText.open }).click();
    await first.page.getByRole('button', { name: text.review.build }).click();
    await expect.poll(async () => (await callsOf(first.page, 'build'))[0]?.args[0]).toMatchObject({ inputs });
    const kept = (await callsOf(first.page, 'saveDraft')).pop()!.args[0] as string;
    await first.page.context().close();

    const page = await openSidebar(browser!, html, {
      language,
      home: { language, draft: kept },
      answers: calls,
    });
    await page.getByRole('button', { name: text.home.continue }).click();
    await page.getByRole('button', { name: text.review.build }).click();
    await expect.poll(async () => (await callsOf(page, 'build'))[0]?.args[0]).toMatchObject({ inputs });
    await page.context().close();
  });
});
