/** The page of the host for whoever comes with an Italian browser, and the welcome in the language that is chosen. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './chromium';
import { buildHostPage, type HostPage, openHostPage } from './host-page';

const browser = await openBrowser();

describe.skipIf(!browser)('In an Italian browser', () => {
  let host: HostPage;
  beforeAll(async () => {
    buildHostPage();
    host = await openHostPage(browser!, {}, 'it-IT');
  });
  afterAll(() => browser?.close());

  test('the page, its menus, the file and the welcome are Italian', async () => {
    const { page } = host;
    await expect.poll(() => host.shown('A1')).toBe('Due modi per cominciare');
    await expect.poll(() => page.evaluate(() => window.host.titles())).toEqual(['Foglio1']);
    await expect.poll(() => page.locator('#locale').inputValue()).toBe('it_IT');
    await expect.poll(() => page.locator('#language').inputValue()).toBe('it');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('it');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Foglio di lavoro senza titolo');
    await page.getByRole('button', { name: 'Ricomincia' }).waitFor();
    const menus = page.locator('.o-topbar-menu');
    await expect
      .poll(async () => (await menus.allTextContents()).map((text) => text.trim()))
      .toEqual(['File', 'Modifica', 'Visualizza', 'Inserisci', 'Formato', 'Dati', 'Estensioni']);
    await host.type('C6', '=CAC(60000;0,5)');
    await expect.poll(() => host.value('C6')).toBe(120_000);
    // 11 January 2027, as a plan shows a day.
    await host.type('C7', '11 gen 2027');
    await expect.poll(() => host.value('C7')).toBe(46_398);
  });

  test('the add-on opens in Italian from the Italian menu', async () => {
    await host.menu('Estensioni', 'Backsolve', 'Nuovo piano');
    await host.sidebar.getByRole('heading', { level: 1 }).first().waitFor();
    await expect.poll(() => host.sidebar.locator('html').getAttribute('lang')).toBe('it');
  });

  test('an untouched welcome follows the language that is chosen, and one that was typed over stays', async () => {
    const { page } = host;
    await page.selectOption('#language', 'en');
    await expect.poll(() => host.shown('A1')).toBe('Two ways to begin');
    await expect.poll(() => page.evaluate(() => window.host.titles())).toEqual(['Sheet1']);
    await host.type('A2', 'mine');
    await page.selectOption('#language', 'it');
    await expect.poll(() => host.shown('A1')).toBe('Two ways to begin');
    await expect.poll(() => host.shown('A2')).toBe('mine');
  });

  test('nothing complains', () => {
    expect(host.complaints).toEqual([]);
  });
});
