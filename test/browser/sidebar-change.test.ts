// Change this plan: from its card to the changed plan, the way back, and what is said where something goes wrong.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { changing, muchLost, nothingLost } from './change-answers';
import { openBrowser } from './chromium';
import { figures } from './plan-answers';
import { callsOf, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
const ok = (value: unknown) => ({ ok: true, value });
const fault = (kind: string) => ({ ok: false, fault: { kind, detail: '' } });
const changed = { ...growthPlan, kept: true };

describe.skipIf(!browser)('a plan that is changed', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const open = (answers: Record<string, unknown[]> = {}, plan: object = growthPlan, canEdit = true) =>
    openSidebar(browser!, html, {
      home: { plans: [plan as typeof growthPlan], canEdit },
      answers: {
        figures: [ok({ bs1_: figures })],
        changing: [ok(changing)],
        previewChange: [ok(nothingLost)],
        changePlan: [ok({ summary: changed, report: nothingLost })],
        goingBack: [ok({ typedSince: [], count: 0, looked: 'since-1' })],
        goBack: [ok(growthPlan)],
        removeKept: [ok({ stillUsed: [] })],
        ...answers,
      },
    });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const choose = async (page: Page, name: string) => {
    await press(page, 'Actions for Growth plan 2027');
    await page.getByRole('menuitem', { name, exact: true }).click();
  };
  const toPreview = async (page: Page) => {
    await choose(page, 'Change this plan');
    await heading(page, 'Change this plan');
    await press(page, 'See what changes');
    await heading(page, 'Preview of the change');
  };

  test('a template is built on a plan that stands: what its parts ask comes first, then what would change', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'New plan' }).first().click();
    await page.getByRole('button', { name: /^Marketing plan/ }).click();
    await heading(page, 'Add to a plan, or start anew?');
    await page.getByRole('button', { name: /^New numbers/ }).waitFor();
    await page.getByRole('button', { name: /^Build on “Growth plan 2027”/ }).click();
    await heading(page, 'Which channels bring your leads?');
    const seen = () => page.getByRole('heading', { level: 1 }).innerText();
    for (let steps = 0; steps < 4 && (await seen()) !== 'Change this plan'; steps += 1) {
      const title = await seen();
      await press(page, 'Next');
      await expect.poll(seen).not.toBe(title);
    }
    await heading(page, 'Change this plan');
    await press(page, 'See what changes');
    await heading(page, 'Preview of the change');
    const [call] = await callsOf(page, 'previewChange');
    const { modules } = call!.args[1] as { modules: object };
    expect(Object.keys(modules).sort()).toEqual([
      'actions',
      'channels',
      'goals',
      'kpis',
      'situation',
      'strategy',
    ]);
  });

  test('opens at Review with its own answers, and only what was touched is sent', async () => {
    const page = await open();
    await choose(page, 'Change this plan');
    await heading(page, 'Change this plan');
    await page.getByText('$10,000,000 · 10 new customers').waitFor();
    await expect.poll(() => page.inputValue('#name')).toBe('Growth plan 2027');
    await press(page, 'Edit: Goal');
    await press(page, 'More options');
    await page.fill('#months', '36');
    await press(page, 'Next');
    await press(page, 'See what changes');
    await page.getByText('Everything you typed stays (values: 214, rows of your own: 3).').waitFor();
    await page.getByText('January 2027 to December 2029').waitFor();
    await press(page, 'Change the plan');
    await heading(page, 'The plan is changed');
    const patch = { spine: { months: 36 } };
    const [preview] = await callsOf(page, 'previewChange');
    expect(preview!.args.slice(0, 2)).toEqual(['plan-1', patch]);
    const [change] = await callsOf(page, 'changePlan');
    expect(change!.args).toEqual(['plan-1', patch, expect.anything(), 'print-1', expect.any(String)]);
    expect((await callsOf(page, 'open')).map(({ args }) => args)).toEqual([[11]]);
  });

  test('sends a stage that was added, moved and renamed by the ids of those that stand', async () => {
    const page = await open();
    await choose(page, 'Change this plan');
    await press(page, 'Edit: Funnel');
    await press(page, 'Edit stages');
    await press(page, 'Add a stage');
    await page.fill('#stage-5', 'Proposals');
    await page.getByRole('button', { name: 'Move SQL up' }).click();
    await press(page, 'Done');
    await press(page, 'Next');
    await press(page, 'See what changes');
    await heading(page, 'Preview of the change');
    const [preview] = await callsOf(page, 'previewChange');
    const { modules } = preview!.args[1] as {
      modules: { funnel: { stages: { id?: string; name: string }[] } };
    };
    expect(modules.funnel.stages.map(({ id, name }) => [id, name])).toEqual([
      ['s1', 'Visits'],
      ['s2', 'Leads'],
      ['s4', 'SQL'],
      ['s3', 'MQL'],
      ['s5', 'Opportunities'],
      [undefined, 'Proposals'],
      ['s6', 'Customers'],
    ]);
  });

  test('is changed only after what cannot be carried over was seen', async () => {
    const page = await open({ previewChange: [ok(muchLost)] });
    await toPreview(page);
    await page.getByText('What cannot be carried over (23)').waitFor();
    await page.getByText('And 3 more.').waitFor();
    const change = page.getByRole('button', { name: 'Change the plan', exact: true });
    await expect.poll(() => change.isDisabled()).toBe(true);
    await page.getByLabel('I have seen what cannot be carried over').check();
    await expect.poll(() => change.isDisabled()).toBe(false);
    await page.getByLabel('Keep my numbers').uncheck();
    await expect.poll(() => callsOf(page, 'previewChange')).toHaveLength(2);
    const [, second] = await callsOf(page, 'previewChange');
    expect(second!.args[2]).toMatchObject({ keepOverwritten: false });
  });

  test('takes a choice while the look at the one before is still under way, and the last look counts', async () => {
    const page = await open({
      previewChange: [ok(muchLost), 'silence', ok({ ...muchLost, looked: 'print-9' })],
    });
    await toPreview(page);
    await page.getByLabel('Keep my numbers').uncheck();
    await page.getByText('Looking').waitFor();
    await page.getByLabel('Keep my numbers').check();
    await expect.poll(() => callsOf(page, 'previewChange')).toHaveLength(3);
    await page.getByLabel('I have seen what cannot be carried over').check();
    await expect
      .poll(() => page.getByRole('button', { name: 'Change the plan', exact: true }).isDisabled())
      .toBe(false);
  });

  test('asks what one of the old currency is in the new one, and moves what was typed with the first month', async () => {
    const page = await open();
    await choose(page, 'Change this plan');
    await press(page, 'Edit: Goal');
    await press(page, 'More options');
    await page.selectOption('#currency', 'EUR');
    await page.selectOption('#start', '2027-03');
    await press(page, 'Next');
    await press(page, 'See what changes');
    await heading(page, 'Preview of the change');
    await page.getByText('Months that the plan moves: 2.').waitFor();
    await page.fill('#convert', '0.92');
    await page.getByLabel('Move what was typed with the first month').uncheck();
    await expect
      .poll(async () => (await callsOf(page, 'previewChange')).map(({ args }) => args[2]).slice(-1)[0])
      .toMatchObject({ convert: 0.92, shiftMonths: false });
  });

  test('is looked at again where somebody changed it meanwhile, and nothing is written', async () => {
    const page = await open({
      changePlan: [fault('changed'), ok({ summary: changed, report: nothingLost })],
      previewChange: [ok(nothingLost), ok({ ...nothingLost, typed: 215, looked: 'print-3' })],
    });
    await toPreview(page);
    await press(page, 'Change the plan');
    await page
      .getByText('Somebody changed this plan a moment ago. Look at the changes again.')
      .first()
      .waitFor();
    await page.getByText('values: 215').waitFor();
    await press(page, 'Change the plan');
    await heading(page, 'The plan is changed');
    const calls = await callsOf(page, 'changePlan');
    expect(calls.map(({ args }) => args[3])).toEqual(['print-1', 'print-3']);
    expect(calls[0]!.args[4]).not.toBe(calls[1]!.args[4]);
  });

  test('is looked for before anything is tried again, where the answer was lost', async () => {
    const page = await open({ changePlan: [fault('lost')], built: [ok(changed)] });
    await toPreview(page);
    await press(page, 'Change the plan');
    await heading(page, 'The plan is changed');
    const [change] = await callsOf(page, 'changePlan');
    expect((await callsOf(page, 'built')).map(({ args }) => args)).toEqual([[change!.args[4]]]);
  });

  test.each([
    ['refused', 'The plan was not changed'],
    ['view-only', 'You can only view this file'],
    ['full', 'The plan was not changed'],
    ['busy', 'Backsolve is at work in this file'],
  ])('says in a sentence that it was not changed: %s', async (kind, title) => {
    const page = await open({ changePlan: [fault(kind)] });
    await toPreview(page);
    await press(page, 'Change the plan');
    await heading(page, title);
  });

  test('goes back, and names first what was typed since', async () => {
    const since = [{ what: 'Revenue', tab: 'Forecast', cell: 'F9', shown: '480,000' }];
    const page = await open(
      {
        goingBack: [ok({ typedSince: since, count: 1, looked: 'since-1' })],
        goBack: [fault('changed'), ok(growthPlan)],
      },
      changed,
    );
    await choose(page, 'Go back to the previous plan');
    await heading(page, 'Go back to the previous plan?');
    await page.getByText('Cells that were typed since the change and would be lost: 1.').waitFor();
    await page.getByText('Forecast · F9').waitFor();
    await press(page, 'Go back all the same');
    await page.getByText('Something was typed a moment ago. Look at the list again.').waitFor();
    await press(page, 'Go back all the same');
    await heading(page, 'The previous plan is back');
  });

  test('loses its old tabs only when it is told so, twice where formulas still use them', async () => {
    const used = [{ what: 'reads the old tab', tab: 'Board', cell: 'B2', shown: '=Funnel!B2' }];
    const page = await open({ removeKept: [ok({ stillUsed: used }), ok({ stillUsed: used })] }, changed);
    await choose(page, 'Remove the old tabs');
    await heading(page, 'Remove the old tabs?');
    await press(page, 'Remove the tabs');
    await page.getByText('would show #REF!: 1.').waitFor();
    await press(page, 'Remove the tabs anyway');
    await heading(page, 'The old tabs are removed');
    expect((await callsOf(page, 'removeKept')).map(({ args }) => args)).toEqual([
      ['plan-1', false],
      ['plan-1', true],
    ]);
  });

  test('is not built anew while the old tabs of the change before are there, and the way to lose them is beside it', async () => {
    const page = await open({}, changed);
    await toPreview(page);
    const change = page.getByRole('button', { name: 'Change the plan', exact: true });
    await expect.poll(() => change.isDisabled()).toBe(true);
    await press(page, 'Remove the old tabs');
    await heading(page, 'Remove the old tabs?');
  });

  test('takes new contents of its cells although old tabs are there', async () => {
    const typed = { ...nothingLost, replaced: [], inPlace: ['Plan', 'Assumptions'] };
    const page = await open({ previewChange: [ok(typed)] }, changed);
    await toPreview(page);
    await press(page, 'Change the plan');
    await heading(page, 'The plan is changed');
  });

  test('gets its look with a change of nothing, where Google had refused it', async () => {
    const page = await open({}, { ...growthPlan, undecorated: true });
    await press(page, 'Complete the look');
    await heading(page, 'Complete the look');
    await press(page, 'Complete the look');
    await heading(page, 'The plan is changed');
    expect((await callsOf(page, 'changePlan'))[0]!.args.slice(0, 2)).toEqual(['plan-1', {}]);
  });

  test('is not offered to be changed to people who may only look', async () => {
    const page = await open({}, changed, false);
    await press(page, 'Actions for Growth plan 2027');
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Open']);
  });
});
