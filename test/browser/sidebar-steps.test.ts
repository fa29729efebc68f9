// Counts, lags and season in the wizard, typed, pasted and read from the sheet.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../sidebar/build.mjs';
import { openBrowser } from './chromium';
import { chooseGrowth, funnelBuilt, openSidebar } from './sidebar-page';

const browser = await openBrowser();

describe.skipIf(!browser)('in the wizard', () => {
  let html: string;
  beforeAll(async () => {
    html = await buildSidebar();
  });
  afterAll(() => browser?.close());

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const openFunnel = async (answers: Record<string, unknown[]> = {}) => {
    const page = await openSidebar(browser!, html, { screen: 'new-plan', answers });
    await chooseGrowth(page);
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

  test('each way in which customers pay asks for its own number', async () => {
    const page = await openFunnel();
    await press(page, 'Next');
    await press(page, 'Next');
    await press(page, 'More options');
    await expect.poll(() => page.locator('#repeatOrders').count()).toBe(0);
    await page.getByLabel('Order by order').check();
    await page.fill('#margin', '60');
    await page.fill('#churn', '5');
    await page.fill('#repeatOrders', '0.2');
    await page.locator('.dock-bar').click();
    await page.locator('.dock').getByText('$3,300,000').waitFor();
    await page.getByLabel('Once per deal').check();
    await page.locator('.dock').getByText('$660,000').waitFor();
    await page.fill('#low', '120');
    await press(page, 'Next');
    await page.getByText('This can’t be above Base, which is 100%.').waitFor();
  });
});
