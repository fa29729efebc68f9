// Counts, lags and season in the wizard, typed, pasted and read from the sheet.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { openBrowser } from './chromium';
import { callsOf, chooseGrowth, funnelBuilt, openSidebar } from './sidebar-page';

const browser = await openBrowser();

describe.skipIf(!browser)('in the wizard', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const openFunnel = async (answers: Record<string, unknown[]> = {}, model?: RegExp) => {
    const page = await openSidebar(browser!, html, { screen: 'new-plan', answers });
    await chooseGrowth(page, model);
    await page.fill('#goal', '10m');
    await page.fill('#value', '1.1m');
    await press(page, 'Next');
    await page.getByRole('heading', { name: 'How does your funnel convert?' }).waitFor();
    return page;
  };
  const counts = [72_000, 1080, 216, 43, 17, 9];
  const selection = (numbers: (number | null)[]) => ({
    ok: true,
    value: {
      address: 'Sheet1!B2:B7',
      rows: numbers.map((number) => [{ text: String(number ?? 'x'), number }]),
    },
  });

  test('counts are read from the selected cells and say how far the need may lie from the truth', async () => {
    const page = await openFunnel({ selection: [selection([null]), selection(counts)] });
    await page.getByRole('radio', { name: 'Counts' }).check();
    await press(page, 'Read selected cells');
    await page
      .locator('.funnel-acts')
      .getByText('Select one row or one column of numbers in the sheet first.')
      .waitFor();
    await press(page, 'Read selected cells');
    await page.locator('.funnel-acts').getByText('6 cells read from Sheet1!B2:B7.').waitFor();
    await expect.poll(() => page.inputValue('#funnel-0')).toBe('72,000');
    await expect
      .poll(() => page.locator('.rate-text').allInnerTexts())
      .toEqual(['1.5%', '20%', '19.9%', '39.5%', '52.9%']);
    await page.locator('.dock').getByText('6,061').waitFor();
    await page.locator('.dock-bar').click();
    await page.locator('.dock').getByText('The rates rest on only 9 customers').waitFor();
    await page.getByRole('radio', { name: 'Rates' }).check();
    await expect.poll(() => page.inputValue('#funnel-1')).toBe('1.5');
    await page.locator('.dock').getByText('6,313').waitFor();
    await page.getByRole('radio', { name: 'Counts' }).check();
    await expect.poll(() => page.inputValue('#funnel-5')).toBe('9');
  });

  test('a count that rises stops Next and says so beside its field', async () => {
    const page = await openFunnel();
    await page.getByRole('radio', { name: 'Counts' }).check();
    await page.fill('#funnel-0', '100');
    await page.fill('#funnel-1', '200');
    await press(page, 'Next');
    await page.getByText('Leads (200) can’t be more than Visits (100).').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('funnel-1');
  });

  test('months between stages are pasted, and what comes too late is said at once and on Review', async () => {
    const page = await openFunnel();
    await press(page, 'Next');
    await page.locator('#lags-1').evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '1\t1\t1\t1\t1');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByText('January’s customers need visits in August 2026.').waitFor();
    await page.locator('.dock-bar').click();
    await expect.poll(() => page.locator('.month-bars rect').count()).toBe(17);
    await expect.poll(() => page.locator('.month-bars .before').count()).toBe(5);
    await press(page, 'Next');
    await press(page, 'Next');
    await page.getByText('January’s customers need visits in August 2026.').waitFor();
    await press(page, 'Build plan');
    await page.getByRole('heading', { name: 'Your plan is ready' }).waitFor();
    const sent = await funnelBuilt<{ stages: { lag: number }[] }>(page);
    expect(sent.stages.map(({ lag }) => lag)).toEqual([0, 1, 1, 1, 1, 1]);
  });

  test('shares of the year have to sum to 100, and the rest is shared out on a press', async () => {
    const page = await openFunnel();
    await press(page, 'Next');
    await page.getByLabel('My own share for each month').check();
    await page.fill('#shares-0', '20');
    await press(page, 'Next');
    await page.getByText('Shares add up to 111.66%.').waitFor();
    await press(page, 'Share out the rest');
    await page.getByText('100%', { exact: true }).waitFor();
    await page.getByText('Visits, top month').waitFor();
    await press(page, 'Next');
    await page.getByRole('heading', { name: 'What does growth cost?' }).waitFor();
  });

  test.each([
    ['in a shop', /online shop/, { churn: '5', repeatOrders: '0.2' }, '$3,300,000', 'Orders'],
    ['for a project', /buy a project/, { projectsPerCustomer: '1' }, '$660,000', 'Proposals'],
  ])(
    'customers who buy %s are asked for what makes their worth, of stages of their own',
    async (_, model, costs, ltv, stage) => {
      const page = await openFunnel({}, model);
      await page.locator('main').getByText(stage, { exact: true }).waitFor();
      await press(page, 'Next');
      await press(page, 'Next');
      await page.fill('#margin', '60');
      await expect.poll(() => page.locator('#churn').count()).toBe('churn' in costs ? 1 : 0);
      for (const [id, text] of Object.entries(costs)) await page.fill(`#${id}`, text);
      await page.locator('.dock-bar').click();
      await page.locator('.dock').getByText(ltv).waitFor();
      await press(page, 'More options');
      await page.fill('#low', '120');
      await press(page, 'Next');
      await page.getByText('This can’t be above Base, which is 100%.').waitFor();
    },
  );

  test('stages move by press and by keys, the focus goes with them, and a new name is there to be typed over', async () => {
    const page = await openFunnel();
    await press(page, 'Edit stages');
    const names = () =>
      page
        .locator('.stage-row input')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await page.getByRole('button', { name: 'Move Leads down' }).click();
    await expect.poll(names).toEqual(['Visits', 'MQL', 'Leads', 'SQL', 'Opportunities', 'Customers']);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(names).toEqual(['Visits', 'Leads', 'MQL', 'SQL', 'Opportunities', 'Customers']);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('stage-1');
    await page.getByText('Leads is stage 2 of 6.').waitFor({ state: 'attached' });
    await press(page, 'Add a stage');
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLInputElement).value))
      .toMatch(/stage/i);
    await page.keyboard.type('Demos');
    await expect
      .poll(names)
      .toEqual(['Visits', 'Leads', 'MQL', 'SQL', 'Opportunities', 'Demos', 'Customers']);
  });

  test('a goal of customers is a number, asks for no share of it, and needs no price', async () => {
    const page = await openSidebar(browser!, html, { screen: 'new-plan' });
    await chooseGrowth(page);
    await page.getByLabel(/^New customers/).check();
    await page.fill('#goalCustomers', '50');
    await expect.poll(() => page.locator('#existing, #goal').count()).toBe(0);
    await page
      .locator('.dock')
      .getByText('times in 100')
      .or(page.locator('.dock').getByText('in 100'))
      .first()
      .waitFor();
    for (let step = 0; step < 4; step += 1) await press(page, 'Next');
    await page.getByText('50 new customers').waitFor();
    await press(page, 'Build plan');
    await expect.poll(() => callsOf(page, 'build')).toHaveLength(1);
    const funnel = await funnelBuilt<{ goal: number; value: number | null }>(page);
    expect(funnel).toMatchObject({ goal: 50, value: null });
  });
});
