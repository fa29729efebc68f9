// Several spreadsheets in the page: which one is open, the way to another and back, and one that the add-on has made.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type {} from '../../host/page/for-tests';
import { openBrowser } from './chromium';
import { buildHostPage, openHostPage } from './host-page';

const browser = await openBrowser();
beforeAll(buildHostPage);
afterAll(() => browser?.close());

/** Stands in for the add-on: makes a file and writes into it, as copying to a team does. */
const code = `
function onOpen() {}
function copy() {
  const { spreadsheetId } = Sheets.Spreadsheets.create({ properties: { title: 'Growth plan – North', locale: 'it_IT' } });
  const data = [{ range: 'A1', values: [[1234.5]] }];
  Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data }, spreadsheetId);
  PropertiesService.getDocumentProperties().setProperty('kept', 'of the first');
  return spreadsheetId;
}
function kept() { return PropertiesService.getDocumentProperties().getProperty('kept'); }
`;

describe.skipIf(!browser)('the files of the page', () => {
  test('are listed, opened and kept, with those that the add-on makes', async () => {
    const host = await openHostPage(browser!, { 'Code.js': code });
    const { page, complaints } = host;
    const opened = async (change: () => Promise<unknown>) => {
      await Promise.all([page.waitForEvent('load'), change()]);
      await page.waitForFunction(() => window.host !== undefined);
    };
    const choice = page.locator('#file');
    await host.type('D2', '5');
    await expect.poll(() => choice.locator('option:checked').innerText()).toBe('Untitled spreadsheet');

    const id = await page.evaluate(() => window.host.call('copy'));
    await choice.focus();
    await expect
      .poll(() => choice.locator('option').allInnerTexts())
      .toEqual(['Untitled spreadsheet', 'Growth plan – North', '+ New spreadsheet']);
    await opened(() => choice.selectOption(String(id)));
    expect(await page.title()).toBe('Growth plan – North – Backsolve, offline');
    expect(await page.locator('#locale').inputValue()).toBe('it_IT');
    await expect.poll(() => host.shown('A1')).toBe('1234,5');
    expect(await page.evaluate(() => window.host.call('kept'))).toBeNull();

    await opened(() => choice.selectOption({ label: 'Untitled spreadsheet' }));
    await expect.poll(() => host.shown('D2')).toBe('5');
    expect(await page.evaluate(() => window.host.call('kept'))).toBe('of the first');

    await opened(() => choice.selectOption({ label: '+ New spreadsheet' }));
    await expect.poll(() => choice.locator('option:checked').innerText()).toBe('Spreadsheet 3');
    await expect.poll(() => host.shown('A1')).toBe('Two ways to begin');
    expect(complaints).toEqual([]);
    await host.close();
  });
});
