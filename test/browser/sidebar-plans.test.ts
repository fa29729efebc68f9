// Plans that run: figures on Home, check-in, re-plan, and functions that take their arguments from a plan.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { openBrowser } from './chromium';
import { checkIn, figures, forecasting, forecastTooShort, forecastUpdated, rePlanning } from './plan-answers';
import { callsOf, growthPlan, openSidebar } from './sidebar-page';

const browser = await openBrowser();
const ok = (value: unknown) => ({ ok: true, value });
/** What a deed answers with when it changed one cell. */
const undo = [{ name: 'baseline', row: 'baseline 1', column: 'more 1', value: 1, wrote: 2 }];
const acted = ok({ undo });
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
        figures: [ok({ 'plan-1': figures })],
        'see checkIn': [ok(checkIn)],
        'see rePlan': [ok(rePlanning)],
        'see updateForecast': [ok(forecasting), ok(forecastUpdated)],
        ...Object.fromEntries(growthPlan.deeds.map((deed) => [`act ${deed}`, [acted]])),
        undo: [ok({ changed: [] })],
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
    await expect.poll(() => page.locator('.button.primary').allInnerTexts()).toEqual(['Check in June']);
    await expect.poll(() => callsOf(page, 'figures')).toEqual([{ name: 'figures', args: [['plan-1']] }]);
  });

  test('stands on Home without figures while they cannot be read, and New plan is blue', async () => {
    const page = await open({ figures: [fault('quota')] });
    await page.getByText('Growth plan · 4 tabs').waitFor();
    await expect.poll(() => page.locator('.button.primary').allInnerTexts()).toEqual(['New plan']);
  });

  test('is checked in for the month that is due: only what was typed is sent, and the line follows', async () => {
    const page = await open();
    await press(page, 'Check in June');
    await heading(page, 'What did June bring?');
    await page.fill('#actual-1', '74');
    await page.fill('#revenue', '480k');
    await page.getByText('Outlook $7,980,000').waitFor();
    await page.getByText(', 79% of the goal. Leads came in at 78% of the need.').waitFor();
    await press(page, 'Save June');
    await page.getByText('June is saved.').waitFor();
    await expect
      .poll(() => callsOf(page, 'act checkIn'))
      .toEqual([
        {
          name: 'act checkIn',
          args: [
            'plan-1',
            'checkIn',
            {
              month: 6,
              actuals: {
                volumes: [null, 74, null, null, null, null],
                revenue: 480_000,
                spend: null,
                lost: null,
              },
            },
          ],
        },
      ]);
    await expect.poll(() => callsOf(page, 'see checkIn')).toHaveLength(2);
  });

  test('says what is wrong in a check-in, and sends nothing that is blank', async () => {
    const page = await open();
    await press(page, 'Check in June');
    await press(page, 'Save June');
    await page.getByText('Type at least one number, or cancel.').waitFor();
    await page.fill('#revenue', 'much');
    await press(page, 'Save June');
    await page.getByText('“much” is not a number.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('revenue');
    await expect.poll(() => callsOf(page, 'act checkIn')).toEqual([]);
  });

  test('keeps what was typed while a check-in fails, and saves it when it is tried again', async () => {
    const page = await open({ 'act checkIn': [fault('lost'), acted] });
    await press(page, 'Check in June');
    await page.fill('#revenue', '480,000');
    await press(page, 'Save June');
    await heading(page, 'Was the month saved?');
    await press(page, 'Try again');
    await page.getByText('June is saved.').waitFor();
    expect((await callsOf(page, 'act checkIn')).map(({ args }) => args[2])).toEqual(
      new Array(2).fill({ month: 6, actuals: expect.objectContaining({ revenue: 480_000 }) }),
    );
  });

  test('shows a month that was typed before with its numbers, and has nothing to say before the first is over', async () => {
    const page = await open();
    await press(page, 'Check in June');
    await page.selectOption('#month', '1');
    await heading(page, 'What did February bring?');
    await expect.poll(() => page.inputValue('#revenue')).toBe('900,000');
    const months = checkIn.months.map((month) => ({ ...month, past: false, typed: false }));
    const early = await open({ 'see checkIn': [ok({ ...checkIn, months })] });
    await press(early, 'Check in June');
    await heading(early, 'No month of this plan is over yet');
  });

  test('is planned anew from July: 4.4 million are 4 customers and 5,556 visits a month', async () => {
    const after = { ...rePlanning, inForce: { from: '2026-07', on: '2026-07-03' } };
    const page = await openRePlan({ 'see rePlan': [ok(rePlanning), ok(after)] });
    await expect.poll(() => page.inputValue('#from')).toBe('6');
    await page.getByText('$5,600,000 of $10,000,000 came in before July 2026.').waitFor();
    await page.getByText('New entries have to bring $4,400,000: 4 customers.').waitFor();
    await page.getByText('The outlook is then $10,000,000: 100% of the goal.').waitFor();
    await page.getByText('5,556 visits a month on average, instead of 6,313.').waitFor();
    await page.getByLabel('As learned from what came in').check();
    await page.getByText('Leads › MQL: 20% becomes 15.6%').waitFor();
    await press(page, 'Re-plan from July');
    await page.getByText('The months from July 2026 on are planned anew.').waitFor();
    // What was just made is not offered again, until something else is chosen.
    await expect.poll(() => page.getByRole('button', { name: 'Re-plan from July' }).isDisabled()).toBe(true);
    await page.getByLabel('As planned').check();
    await expect.poll(() => page.getByRole('button', { name: 'Re-plan from July' }).isDisabled()).toBe(false);
    await expect
      .poll(() => callsOf(page, 'act rePlan'))
      .toEqual([{ name: 'act rePlan', args: ['plan-1', 'rePlan', { fromMonth: 7, useLearned: true }] }]);
  });

  test('goes back to its original plan', async () => {
    const inForce = { from: '2026-07', on: '2026-07-03' };
    const page = await openRePlan({ 'see rePlan': [ok({ ...rePlanning, inForce }), ok(rePlanning)] });
    await page.getByText('Re-planned from July 2026 on.').waitFor();
    await press(page, 'Drop the re-plan');
    await page.getByText('The original plan is back.').waitFor();
    await expect
      .poll(() => callsOf(page, 'act dropRePlan'))
      .toEqual([{ name: 'act dropRePlan', args: ['plan-1', 'dropRePlan', null] }]);
  });

  test('says that nothing more is needed once the goal is made, and cannot be planned anew while its goal is missing', async () => {
    const withGoal = (goal: number) => ok({ ...rePlanning, plan: { ...rePlanning.plan, goal } });
    const made = await openRePlan({ 'see rePlan': [withGoal(5_000_000)] });
    await made.getByText('Nothing more is needed').waitFor();
    const blank = await openRePlan({ 'see rePlan': [withGoal(0)] });
    await blank.getByText('is missing in the plan').waitFor();
    await expect.poll(() => blank.getByRole('button', { name: 'Re-plan from July' }).isDisabled()).toBe(true);
  });

  test.each([
    ['refused', 'The plan was not changed'],
    ['gone', 'Not in this file any more'],
    ['view-only', 'You can only view this file'],
  ])('that cannot be planned anew because it is %s says so', async (kind, title) => {
    const page = await openRePlan({ 'act rePlan': [fault(kind)] });
    await press(page, 'Re-plan from July');
    await heading(page, title);
  });

  const openForecast = async (answers: Record<string, unknown[]> = {}) => {
    const page = await open(answers);
    await press(page, 'Actions for Growth plan 2027');
    await page.getByRole('menuitem', { name: 'Update forecast' }).click();
    await heading(page, 'Update the forecast');
    return page;
  };
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

  test('offers in its menu to open it, check in, update its forecast, plan it anew, change it and delete it', async () => {
    const page = await open();
    await press(page, 'Actions for Growth plan 2027');
    await expect
      .poll(() => page.getByRole('menuitem').allInnerTexts())
      .toEqual([
        'Open',
        'Check in',
        'Update forecast',
        'Re-plan',
        'Board copy',
        'Next year from this plan',
        'Actuals from your CRM',
        'Change this plan',
        'Copy to teams',
        'Export as template',
        'Delete plan',
      ]);
  });

  test('shows where it lands if nothing changes, now and after an update, and what is read for it', async () => {
    const page = await openForecast();
    expect((await page.locator('.landing > div').allInnerTexts()).map((text) => text.split('\n'))).toEqual([
      [
        'Now',
        '$6,180,000',
        'likely between $5,050,000 and $7,310,000',
        '$3,820,000 short of the goal',
        'made on 3 April 2026, from months up to March 2026',
      ],
      [
        'After the update',
        '$6,240,000',
        'likely between $5,400,000 and $7,080,000',
        '$3,760,000 short of the goal',
      ],
      ['First planned', '$6,100,000'],
      ['Goal', '$10,000,000'],
      ['Outlook of the plan', '$8,500,000'],
    ]);
    await page.getByText('Months read: 24 of the history, 5 of the plan.').waitFor();
    await page.getByText('December 2023 to May 2026').waitFor();
    await page.getByText('Not known, so filled in: August 2024.').waitFor();
    await expect.poll(() => page.locator('.button.primary').allInnerTexts()).toEqual(['Update forecast']);
  });

  test('is updated once: then it says so, offers the way back, and another update would change nothing', async () => {
    const page = await openForecast();
    await press(page, 'Update forecast');
    await page.getByText('The forecast is updated.').first().waitFor();
    await expect.poll(() => button(page, 'Update forecast').isDisabled()).toBe(true);
    await expect.poll(() => focused(page)).toBe('Update the forecast');
    await expect
      .poll(() => callsOf(page, 'act updateForecast'))
      .toEqual([{ name: 'act updateForecast', args: ['plan-1', 'updateForecast', null] }]);
    await expect.poll(() => callsOf(page, 'see updateForecast')).toHaveLength(2);
    await page.locator('[role=status]', { hasText: 'The forecast is updated.' }).waitFor();
    await press(page, 'Undo the update');
    await page.getByText('The update is undone.').first().waitFor();
    await expect.poll(() => callsOf(page, 'undo')).toEqual([{ name: 'undo', args: ['plan-1', undo] }]);
  });

  test('keeps its forecast where a cell was typed over since, and says which', async () => {
    const cell = { what: 'baseline', tab: 'Assumptions', cell: 'C120', shown: '7' };
    const page = await openForecast({ undo: [ok({ changed: [cell] })] });
    await press(page, 'Update forecast');
    await page.getByText('The forecast is updated.').first().waitFor();
    await press(page, 'Undo the update');
    await page.getByText('Nothing was undone: Assumptions!C120 changed since the update.').waitFor();
    await expect.poll(() => page.getByText('The update is undone.').count()).toBe(0);
  });

  test('takes back days later what an earlier visit had updated', async () => {
    const page = await openForecast();
    await press(page, 'Undo the update');
    await page.getByText('The update is undone.').first().waitFor();
    await expect
      .poll(() => callsOf(page, 'act dropForecast'))
      .toEqual([{ name: 'act dropForecast', args: ['plan-1', 'dropForecast', null] }]);
  });

  test('without months offers neither check-in nor forecast nor re-plan, and asks for no figures', async () => {
    const page = await openSidebar(browser!, html, {
      home: { plans: [{ ...growthPlan, deeds: [], hasFigures: false }] },
    });
    await press(page, 'Actions for Growth plan 2027');
    await expect
      .poll(() => page.getByRole('menuitem').allInnerTexts())
      .toEqual([
        'Open',
        'Board copy',
        'Next year from this plan',
        'Actuals from your CRM',
        'Change this plan',
        'Export as template',
        'Delete plan',
      ]);
    expect(await callsOf(page, 'figures')).toEqual([]);
  });

  test('says so while its forecast is written and while that is undone', async () => {
    const page = await openForecast({ 'act updateForecast': ['silence'] });
    await press(page, 'Update forecast');
    await expect.poll(() => button(page, 'Updating…').isDisabled()).toBe(true);
    await expect.poll(() => button(page, 'Undo the update').isDisabled()).toBe(true);
    const undoing = await openForecast({ 'act dropForecast': ['silence'] });
    await press(undoing, 'Undo the update');
    await expect.poll(() => button(undoing, 'Undoing…').isDisabled()).toBe(true);
    await expect.poll(() => button(undoing, 'Update forecast').isDisabled()).toBe(true);
  });

  test('has nothing to update while nothing new is known', async () => {
    const page = await openForecast({ 'see updateForecast': [ok(forecastUpdated)] });
    await page.getByText('Nothing new is known since then').waitFor();
    await expect.poll(() => button(page, 'Update forecast').isDisabled()).toBe(true);
    await expect.poll(() => page.getByText('After the update').count()).toBe(0);
  });

  test('leads from its forecast to the months that are over and not typed, and from there back', async () => {
    const page = await openForecast();
    await page.getByText('Over, but “Revenue” is not typed yet: June 2026.').waitFor();
    await page.locator('.note.warn').getByRole('button', { name: 'Check in' }).click();
    await heading(page, 'What did June bring?');
    await press(page, 'Update forecast');
    await heading(page, 'Update the forecast');
  });

  test('names the first months of a long list, and what stands in the history twice or cannot be read', async () => {
    const missing = ['2024-01', '2024-02', '2024-05', '2024-07', '2025-03'];
    const known = { ...forecasting.known, missing, twice: ['2025-01'], leftOut: 2 };
    const page = await openForecast({
      'see updateForecast': [ok({ ...forecasting, known, stage: 'Deals won' })],
    });
    await page.getByText('Not known, so filled in: January 2024, February 2024 and 3 more.').waitFor();
    await page.getByText('where the lower row counts: January 2025.').waitFor();
    await page.getByText('Rows of the history left out: 2. A row is left out where').waitFor();
    await page.getByText('“Deals won” is not typed yet').waitFor();
  });

  test('without three known months says what to do, leads there, and offers no update', async () => {
    const page = await openForecast({ 'see updateForecast': [ok(forecastTooShort)] });
    await page.getByText('A forecast needs at least 3 months that are known. So far: 1.').waitFor();
    await expect.poll(() => page.locator('.button.primary').count()).toBe(0);
    await press(page, 'Open Assumptions');
    await expect.poll(() => callsOf(page, 'open')).toEqual([{ name: 'open', args: [12] }]);
    await heading(page, 'Update the forecast');
    await press(page, 'Check in');
    await heading(page, 'What did June bring?');
  });

  test('shows no amounts while the revenue per customer is missing', async () => {
    const unknown = { ...forecasting, first: null, now: null, next: null, stage: 'Customers' };
    const page = await openForecast({ 'see updateForecast': [ok(unknown)] });
    await page.getByText('The revenue per customer is missing in the plan.').waitFor();
    await expect.poll(() => page.locator('.landing').count()).toBe(0);
    await expect.poll(() => button(page, 'Update forecast').isEnabled()).toBe(true);
  });

  test.each([
    ['refused', 'The forecast was not changed'],
    ['lost', 'Was the forecast changed?'],
    ['gone', 'Not in this file any more'],
    ['view-only', 'You can only view this file'],
    ['busy', 'Backsolve is at work in this file'],
  ])(
    'whose forecast cannot be updated because it is %s says so, and can be tried again',
    async (kind, title) => {
      const page = await openForecast({ 'act updateForecast': [fault(kind), acted] });
      await press(page, 'Update forecast');
      await heading(page, title);
      if (kind !== 'lost') return;
      await press(page, 'Try again');
      await page.getByText('The forecast is updated.').first().waitFor();
    },
  );

  test('fills in the arguments of a function, which goes into the selected cell', async () => {
    const page = await open({
      tryFormula: [ok({ is: 'result', rows: [[6313.13], [94.7]], down: 6, across: 1 })],
      insertFormula: [
        ok({ address: 'Sheet1!B2', written: false, of: null }),
        ok({ address: 'Sheet1!B2', written: true, of: null }),
      ],
    });
    await page.getByRole('button', { name: /^Functions/ }).click();
    await page.fill('#guide-search', 'how many visits do I need');
    await page.locator('#guide-FUNNEL_BACKSOLVE').click();
    await press(page, 'Use it here');
    await heading(page, 'Use FUNNEL_BACKSOLVE');
    await expect
      .poll(() => page.locator('.code-line code').innerText())
      .toBe('=FUNNEL_BACKSOLVE(bs1_customers_needed;bs1_rates_in_use)');
    await expect.poll(() => page.locator('.trial').innerText()).toContain('6,313');
    await expect.poll(() => callsOf(page, 'insertFormula')).toEqual([]);
    await press(page, 'Insert');
    await page.getByText('Sheet1!B2 holds something already. Replace it?').waitFor();
    await press(page, 'Replace');
    await page.getByText('Written into Sheet1!B2.').waitFor();
    const args = ['bs1_customers_needed', 'bs1_rates_in_use', '', ''];
    expect((await callsOf(page, 'insertFormula')).map((call) => call.args)).toEqual([
      ['FUNNEL_BACKSOLVE', args, false],
      ['FUNNEL_BACKSOLVE', args, true],
    ]);
  });

  test('does not insert a function that lacks an argument', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Functions/ }).click();
    await page.locator('#guide-CAC').click();
    await press(page, 'Use it here');
    await page.selectOption('#plan', '');
    await page.getByText('Fill in spend, new_customers to see it.').waitFor();
    await press(page, 'Insert');
    await page.getByText('Type a number, cells such as B2:B13').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('argument-0');
    await expect.poll(() => callsOf(page, 'insertFormula')).toEqual([]);
  });

  test('says what a function refuses, and at which argument, before it is inserted', async () => {
    const sentence = 'CAC: new_customers must be above 0, got 0';
    const page = await open({ tryFormula: [ok({ is: 'refused', sentence })] });
    await page.getByRole('button', { name: /^Functions/ }).click();
    await page.locator('#guide-CAC').click();
    await press(page, 'Use it here');
    await page.selectOption('#plan', '');
    await page.fill('#argument-0', '60000');
    await page.fill('#argument-1', '0');
    await page.getByText(sentence).first().waitFor();
    await expect.poll(() => page.locator('#argument-1').getAttribute('aria-invalid')).toBe('true');
    await page.getByText(/^It takes: /).waitFor();
  });
});
