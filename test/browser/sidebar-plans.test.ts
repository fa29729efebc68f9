// Plans that run: figures on Home, check-in, re-plan, and functions that take their arguments from a plan.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { openBrowser } from './chromium';
import { checkIn, figures, rePlanning } from './plan-answers';
import { callsOf, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
const ok = (value: unknown) => ({ ok: true, value });
const fault = (kind: string) => ({ ok: false, fault: { kind, detail: '' } });

describe.skipIf(!browser)('a plan that runs', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const open = (answers: Record<string, unknown[]> = {}) =>
    openSidebar(browser!, html, {
      home: { plans: [growthPlan], today: '2026-07-03' },
      answers: {
        figures: [ok({ bs1_: figures })],
        checkIn: [ok(checkIn)],
        saveCheckIn: [ok(null)],
        rePlanning: [ok(rePlanning)],
        rePlan: [ok(null)],
        undoRePlan: [ok(null)],
        ...answers,
      },
    });
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
  const openRePlan = async (answers: Record<string, unknown[]> = {}) => {
    const page = await open(answers);
    await press(page, 'Actions for Growth plan 2027');
    await page.getByRole('menuitem', { name: 'Re-plan' }).click();
    await heading(page, 'Plan the rest anew');
    return page;
  };

  test('shows on Home where it is heading, and its check-in is the one blue button', async () => {
    const page = await open();
    await page.getByText('$8,500,000').waitFor();
    await page.getByText('85% of $10,000,000').waitFor();
    await page.getByText('Chance of the goal: 24 in 100').waitFor();
    await page.getByText('January to December 2026').waitFor();
    expect(await page.locator('.button.primary').allInnerTexts()).toEqual(['Check in June']);
    expect(await callsOf(page, 'figures')).toEqual([{ name: 'figures', args: [['bs1_']] }]);
  });

  test('stands on Home without figures while they cannot be read, and New plan is blue', async () => {
    const page = await open({ figures: [fault('quota')] });
    await page.getByText('Growth plan · 4 tabs').waitFor();
    expect(await page.locator('.button.primary').allInnerTexts()).toEqual(['New plan']);
  });

  test('is checked in for the month that is due: only what was typed is sent, and the line follows', async () => {
    const page = await open();
    await press(page, 'Check in June');
    await heading(page, 'What did June bring?');
    await page.fill('#actual-1', '74');
    await page.fill('#revenue', '480k');
    await page.getByText('Outlook $7,980,000').waitFor();
    await page.getByText(', 80% of the goal. Leads came in at 78% of the need.').waitFor();
    await press(page, 'Save June');
    await page.getByText('June is saved.').waitFor();
    expect(await callsOf(page, 'saveCheckIn')).toEqual([
      {
        name: 'saveCheckIn',
        args: [
          'bs1_',
          6,
          { volumes: [null, 74, null, null, null, null], revenue: 480_000, spend: null, lost: null },
        ],
      },
    ]);
    expect(await callsOf(page, 'checkIn')).toHaveLength(2);
  });

  test('says what is wrong in a check-in, and sends nothing that is blank', async () => {
    const page = await open();
    await press(page, 'Check in June');
    await press(page, 'Save June');
    await page.getByText('Type at least one number, or cancel.').waitFor();
    await page.fill('#revenue', 'much');
    await press(page, 'Save June');
    await page.getByText('“much” is not a number.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('revenue');
    expect(await callsOf(page, 'saveCheckIn')).toEqual([]);
  });

  test('keeps what was typed while a check-in fails, and saves it when it is tried again', async () => {
    const page = await open({ saveCheckIn: [fault('lost'), ok(null)] });
    await press(page, 'Check in June');
    await page.fill('#revenue', '480,000');
    await press(page, 'Save June');
    await heading(page, 'Was the month saved?');
    await press(page, 'Try again');
    await page.getByText('June is saved.').waitFor();
    expect((await callsOf(page, 'saveCheckIn')).map(({ args }) => args[2])).toEqual(
      new Array(2).fill(expect.objectContaining({ revenue: 480_000 })),
    );
  });

  test('shows a month that was typed before with its numbers, and has nothing to say before the first is over', async () => {
    const page = await open();
    await press(page, 'Check in June');
    await page.selectOption('#month', '1');
    await heading(page, 'What did February bring?');
    expect(await page.inputValue('#revenue')).toBe('900,000');
    const months = checkIn.months.map((month) => ({ ...month, past: false, typed: false }));
    const early = await open({ checkIn: [ok({ ...checkIn, months })] });
    await press(early, 'Check in June');
    await heading(early, 'No month of this plan is over yet');
  });

  test('is planned anew from July: 4.4 million are 4 customers and 5,556 visits a month', async () => {
    const page = await openRePlan();
    expect(await page.inputValue('#from')).toBe('6');
    await page.getByText('$5,600,000 came in before July 2026. $4,400,000 of $10,000,000 is left.').waitFor();
    await page.getByText('4 customers in 6 months.').waitFor();
    await page.getByText('5,556 Visits a month on average, instead of 6,313.').waitFor();
    await page.getByLabel('As learned from what came in').check();
    await page.getByText('Leads › MQL: 20% becomes 15.6%').waitFor();
    await press(page, 'Re-plan from July');
    await page.getByText('The months from July 2026 on are planned anew.').waitFor();
    expect(await callsOf(page, 'rePlan')).toEqual([{ name: 'rePlan', args: ['bs1_', 7, true] }]);
  });

  test('goes back to its original plan', async () => {
    const inForce = { from: '2026-07', on: '2026-07-03' };
    const page = await openRePlan({ rePlanning: [ok({ ...rePlanning, inForce }), ok(rePlanning)] });
    await page.getByText('Re-planned from July 2026 on.').waitFor();
    await press(page, 'Undo the re-plan');
    await page.getByText('The original plan is back.').waitFor();
    expect(await callsOf(page, 'undoRePlan')).toEqual([{ name: 'undoRePlan', args: ['bs1_'] }]);
  });

  test('has nothing to plan anew once the goal is made, or while its goal is missing', async () => {
    const made = await openRePlan({ rePlanning: [ok({ ...rePlanning, goal: 5_000_000 })] });
    await made.getByText('The goal is made already').waitFor();
    expect(await made.getByRole('button', { name: 'Re-plan from July' }).isDisabled()).toBe(true);
    const blank = await openRePlan({ rePlanning: [ok({ ...rePlanning, goal: null })] });
    await blank.getByText('is missing in the plan').waitFor();
  });

  test.each([
    ['refused', 'The plan was not changed'],
    ['gone', 'Not in this file any more'],
    ['view-only', 'You can only view this file'],
  ])('that cannot be planned anew because it is %s says so', async (kind, title) => {
    const page = await openRePlan({ rePlan: [fault(kind)] });
    await press(page, 'Re-plan from July');
    await heading(page, title);
  });

  test('fills in the arguments of a function, which goes into the selected cell', async () => {
    const page = await open({
      insertFormula: [
        ok({ address: 'Sheet1!B2', written: false }),
        ok({ address: 'Sheet1!B2', written: true }),
      ],
    });
    await page.getByRole('button', { name: /^Insert a function/ }).click();
    await heading(page, 'Insert a function');
    await page.selectOption('#function', 'FUNNEL_BACKSOLVE');
    expect(await page.locator('.formula').innerText()).toBe(
      '=FUNNEL_BACKSOLVE(bs1_goal;bs1_rates;bs1_revenue_per_customer)',
    );
    await press(page, 'Insert');
    await page.getByText('Sheet1!B2 holds something already. Replace it?').waitFor();
    await press(page, 'Replace');
    await page.getByText('Written into Sheet1!B2.').waitFor();
    const args = ['bs1_goal', 'bs1_rates', 'bs1_revenue_per_customer', ''];
    expect((await callsOf(page, 'insertFormula')).map((call) => call.args)).toEqual([
      ['FUNNEL_BACKSOLVE', args, false],
      ['FUNNEL_BACKSOLVE', args, true],
    ]);
  });

  test('does not insert a function that lacks an argument', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Insert a function/ }).click();
    await page.selectOption('#function', 'CAC');
    await page.selectOption('#plan', '');
    await press(page, 'Insert');
    await page.getByText('Type a number, cells such as B2:B13').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('argument-0');
    expect(await callsOf(page, 'insertFormula')).toEqual([]);
  });
});
