// Every fault has its page, says that the answers are kept, and keeps them.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { openBrowser } from './chromium';
import { callsOf, emptyHome, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
const fault = (kind: string, detail = '') => ({ ok: false, fault: { kind, detail } });

describe.skipIf(!browser)('a build that fails', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const requestIds = async (page: Page) =>
    [...(await callsOf(page, 'build')), ...(await callsOf(page, 'built'))].map(
      ({ name, args }) => args[name === 'build' ? 1 : 0],
    );

  /** Presses Build on a plan called Mine. */
  async function buildWith(answers: Record<string, unknown[]>): Promise<Page> {
    const page = await openSidebar(browser!, html, { answers });
    await press(page, 'See a worked example');
    await page.fill('#name', 'Mine');
    await page.clock.install();
    await press(page, 'Build plan');
    await page.clock.runFor(100);
    return page;
  }

  test.each([
    ['refused', 'The plan was not built', 'Nothing in this file changed, and your answers are kept.'],
    ['view-only', 'You can only view this file', 'Ask the owner for it'],
    ['permission', 'Google did not accept this account', 'use a window with only one'],
    ['scope', 'Backsolve lacks a permission', 'see and change your spreadsheets'],
    ['changed', 'The plan has changed', 'Look at the changes again.'],
    ['full', 'The plan was not built', 'Delete unused tabs or rows'],
    ['excel', 'This is an Excel file', 'File → Save as Google Sheets'],
    ['broken', 'Something in the sidebar broke', 'Your answers are kept.'],
    ['invalid', 'Something in the sidebar broke', 'Your answers are kept.'],
  ])('because it is %s says so, and every answer is still there', async (kind, title, sentence) => {
    const page = await buildWith({
      build: [fault(kind, 'Google’s own words'), { ok: true, value: growthPlan }],
    });
    await heading(page, title);
    await page.getByText(sentence).waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expect.poll(() => page.getByText('Google’s own words').count()).toBe(0);
    await press(page, 'Details for support');
    await page.getByText('Google’s own words').waitFor();
    await press(page, 'Back to answers');
    await expect.poll(() => page.inputValue('#name')).toBe('Mine');
    await press(page, 'Build plan');
    await page.clock.runFor(200);
    await heading(page, 'Your plan is ready');
    expect(new Set(await requestIds(page)).size).toBe(1);
  });

  test('for want of a permission leads to Google’s own page in a new tab, and to no other', async () => {
    const lacking = (grant: string) => ({ ok: false, fault: { kind: 'scope', detail: '', grant } });
    const google = 'https://accounts.google.com/o/oauth2/auth';
    const page = await buildWith({ build: [lacking(google), lacking('https://example.com/')] });
    await heading(page, 'Backsolve lacks a permission');
    const link = page.getByRole('link', { name: 'Grant it' });
    await expect.poll(() => link.getAttribute('href')).toBe(google);
    await expect.poll(() => link.getAttribute('target')).toBe('_blank');
    await press(page, 'Try again');
    await page.clock.runFor(100);
    await heading(page, 'Backsolve lacks a permission');
    await expect.poll(() => link.count()).toBe(0);
  });

  test('because so many use it at once is tried again by itself', async () => {
    const page = await buildWith({ build: [fault('crowded'), { ok: true, value: growthPlan }] });
    await heading(page, 'Many people are using Backsolve');
    await page.clock.runFor(31_000);
    await heading(page, 'Your plan is ready');
  });

  const sentence = 'The plan stands. Google refused its charts and colours; its numbers are whole.';
  const bare = { ...growthPlan, undecorated: true };

  test('but for its decoration is a plan, which says what is missing and why', async () => {
    const refusal = 'Invalid requests[7].addChart: no.';
    const page = await buildWith({ build: [{ ok: true, value: { ...bare, refusal } }] });
    await heading(page, 'Your plan is ready');
    await page.getByText(sentence).waitFor();
    await press(page, 'Details for support');
    await page.getByText(refusal).waitFor();
  });

  test('but for its decoration is named on Home as well', async () => {
    const page = await openSidebar(browser!, html, { home: { plans: [bare] } });
    await page.getByText(sentence).waitFor();
    expect(await page.getByText('Details for support').count()).toBe(0);
  });

  test('for want of cells says what to do about it', async () => {
    const words =
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
    const page = await buildWith({ build: [fault('full', words)] });
    await heading(page, 'The plan was not built');
    await page.getByText('Google allows at most 10 million cells.').waitFor();
    await page.getByText('Delete unused tabs or rows').waitFor();
  });

  test('without an answer for 30 seconds is looked for before anything is tried again', async () => {
    const page = await buildWith({
      build: ['silence'],
      built: [
        { ok: true, value: null },
        { ok: true, value: growthPlan },
      ],
    });
    await heading(page, 'Building Mine');
    await page.clock.runFor(30_000);
    await heading(page, 'Checking what happened');
    await expect.poll(() => page.getByRole('button', { name: 'Try again' }).isDisabled()).toBe(true);
    await page.clock.runFor(6_000);
    await heading(page, 'Your plan is ready');
    await expect.poll(() => callsOf(page, 'build')).toHaveLength(1);
    expect(new Set(await requestIds(page)).size).toBe(1);
  });

  test('whose line broke off is looked for too, and tried again with the same request id', async () => {
    const page = await buildWith({
      build: [{ throws: 'NetworkError: Connection failure due to HTTP 0' }, { ok: true, value: growthPlan }],
    });
    await heading(page, 'Checking what happened');
    await page.clock.runFor(12_000);
    await heading(page, 'The plan is not there yet');
    await press(page, 'Try again');
    await page.clock.runFor(200);
    await heading(page, 'Your plan is ready');
    await expect.poll(() => callsOf(page, 'build')).toHaveLength(2);
    expect(new Set(await requestIds(page)).size).toBe(1);
  });

  test('without any line says that there is no connection', async () => {
    const page = await buildWith({ build: ['silence'], built: [{ throws: 'NetworkError' }] });
    await page.clock.runFor(31_000);
    await heading(page, 'No connection');
    await page.getByText('Your answers are kept on this computer.').waitFor();
  });

  test('because somebody else builds waits and starts by itself', async () => {
    const page = await buildWith({ build: [fault('busy'), { ok: true, value: growthPlan }] });
    await heading(page, 'Backsolve is at work in this file');
    await expect.poll(() => page.getByRole('button', { name: 'Waiting…' }).isDisabled()).toBe(true);
    await page.clock.runFor(3_200);
    await heading(page, 'Your plan is ready');
  });

  test('because of the quota counts the seconds, and can be cancelled', async () => {
    const page = await buildWith({ build: [fault('quota')] });
    await page.getByText('We try again in 30 seconds.').waitFor();
    await page.clock.runFor(5_000);
    await page.getByText('We try again in 25 seconds.').waitFor();
    await press(page, 'Cancel');
    await expect.poll(() => page.inputValue('#name')).toBe('Mine');
    await page.clock.runFor(60_000);
    await expect.poll(() => callsOf(page, 'build')).toHaveLength(1);
  });

  test('before it starts: a file that cannot be read says why and can be tried again', async () => {
    const page = await openSidebar(browser!, html, {
      answers: {
        home: [
          { throws: 'Authorization is required to perform that action.' },
          fault('quota'),
          { ok: true, value: emptyHome },
        ],
      },
    });
    await heading(page, 'Google did not accept this account');
    await page.clock.install();
    await press(page, 'Try again');
    await page.clock.runFor(100);
    await heading(page, 'Google asks us to wait');
    await page.clock.runFor(29_000);
    await page.getByText('We try again now.').waitFor();
    await page.clock.runFor(1_200);
    await heading(page, 'Plan backwards from your goal');
  });

  /** Opens Home with one plan and tells it to delete that plan. */
  async function deleteWith(remove: unknown[]): Promise<Page> {
    const page = await openSidebar(browser!, html, { home: { plans: [growthPlan] }, answers: { remove } });
    await press(page, 'Actions for Growth plan 2027');
    await page.getByRole('menuitem', { name: 'Delete plan' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete plan' }).click();
    return page;
  }

  test.each([
    ['refused', 'The plan was not deleted', 'Nothing in this file changed.'],
    ['busy', 'Backsolve is at work in this file', 'We try again in 3 seconds.'],
    ['lost', 'Was the plan deleted?', 'doing it twice does no harm'],
  ])(
    'does not stand for a deletion: when that is %s, it has a page and a retry of its own',
    async (kind, title, sentence) => {
      const page = await deleteWith([fault(kind), { ok: true, value: null }]);
      await heading(page, title);
      await page.getByText(sentence).waitFor();
      if (kind !== 'busy') await press(page, 'Try again');
      await heading(page, 'Plans in this file');
      await expect.poll(() => callsOf(page, 'remove')).toHaveLength(2);
      await expect.poll(() => callsOf(page, 'build')).toHaveLength(0);
    },
  );

  test('never follows a deletion that was lost on the last page: trying again deletes, and a plan that is gone is fine', async () => {
    const page = await openSidebar(browser!, html, { answers: { remove: [fault('lost'), fault('gone')] } });
    await press(page, 'See a worked example');
    await press(page, 'Build plan');
    await press(page, 'Remove this plan');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Delete plan' }).click();
    await heading(page, 'Was the plan deleted?');
    await press(page, 'Try again');
    await heading(page, 'Plan backwards from your goal');
    await expect.poll(() => callsOf(page, 'build')).toHaveLength(1);
    await expect.poll(() => callsOf(page, 'remove')).toHaveLength(2);
  });
});
