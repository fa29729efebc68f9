// Board copy in the sidebar: made when the page opens, from the menu and from a plan's card, and taken away again.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import type { Language } from '../../src/plan/language';
import { openBrowser } from './chromium';
import { figures } from './plan-answers';
import { callsOf, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
const ok = (value: unknown) => ({ ok: true, value });
const fault = (kind: string) => ({ ok: false, fault: { kind, detail: 'Google said no.' } });
const copy = { sheetId: 21, title: 'Board 13 Apr 2027', day: '2027-04-13', since: '2027-03-13' };

describe.skipIf(!browser)('a copy for the board', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  type Options = {
    answers?: Record<string, unknown[]>;
    plans?: object[];
    fromMenu?: boolean;
    language?: Language;
  };
  const open = ({ answers = {}, plans = [growthPlan], fromMenu = true, language = 'en' }: Options = {}) =>
    openSidebar(browser!, html, {
      home: { plans: plans as (typeof growthPlan)[], today: '2027-04-13' },
      screen: fromMenu ? 'board' : 'home',
      language,
      answers: { figures: [ok({ 'plan-1': figures })], copyForBoard: [ok(copy)], ...answers },
    });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  test('is made by one choice in the menu, and says what it is compared with', async () => {
    const page = await open();
    await heading(page, 'Board 13 Apr 2027 is ready');
    await page.getByText('compared with the copy of 13 March 2027').waitFor();
    const [made, ...more] = await callsOf(page, 'copyForBoard');
    expect(more).toEqual([]);
    expect(made!.args).toEqual(['plan-1', expect.stringMatching(/^[0-9a-f]{32}$/)]);
    await press(page, 'Open the copy');
    await expect.poll(() => callsOf(page, 'open')).toEqual([{ name: 'open', args: [21] }]);
  });

  test('is made from a plan’s card, in Italian too', async () => {
    const page = await open({
      fromMenu: false,
      language: 'it',
      answers: { copyForBoard: [ok({ ...copy, since: null })] },
    });
    await press(page, 'Azioni per Growth plan 2027');
    await page.getByRole('menuitem', { name: 'Copia per il CdA' }).click();
    await heading(page, 'È pronto il foglio Board 13 Apr 2027');
    await page.getByText('La prossima copia dirà').waitFor();
  });

  test('of one of several plans is asked for first', async () => {
    const page = await open({ plans: [growthPlan, { ...growthPlan, id: 'plan-2', name: 'Plan of Italy' }] });
    await heading(page, 'Board copy of which plan?');
    expect(await callsOf(page, 'copyForBoard')).toEqual([]);
    await press(page, 'Plan of Italy');
    await heading(page, 'Board 13 Apr 2027 is ready');
  });

  test('is not offered where nobody may edit, or no plan is whole', async () => {
    const page = await open({ plans: [{ ...growthPlan, missing: ['funnel'] }] });
    await heading(page, 'Plans in this file');
    expect(await callsOf(page, 'copyForBoard')).toEqual([]);
  });

  test('that fails may be tried again by the same press, and is never made twice', async () => {
    const page = await open({ answers: { copyForBoard: [fault('lost'), ok(copy)] } });
    await heading(page, 'Was the board copy made?');
    await press(page, 'Try again');
    await heading(page, 'Board 13 Apr 2027 is ready');
    const [first, second] = await callsOf(page, 'copyForBoard');
    expect(second!.args).toEqual(first!.args);
  });

  test('without its charts says why', async () => {
    const page = await open({
      answers: { copyForBoard: [ok({ ...copy, refusal: 'Invalid requests[9].addChart' })] },
    });
    await page.getByText('Google refused its charts and colours').waitFor();
  });

  test('is taken away again, and asks first where somebody typed into it', async () => {
    const page = await open({ answers: { removeBoardCopy: [ok({ typed: true }), ok({ typed: false })] } });
    await press(page, 'Remove this copy');
    await page.getByText('Something was typed into it.').waitFor();
    await press(page, 'Remove it all the same');
    await heading(page, 'The copy is removed');
    expect((await callsOf(page, 'removeBoardCopy')).map(({ args }) => args)).toEqual([
      [21, false],
      [21, true],
    ]);
  });
});
